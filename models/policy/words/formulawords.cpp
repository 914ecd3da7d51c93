#include "models/policy/words/formulawords.h"

#include "models/policy/feel/decimal.h"
#include "models/policy/pack/rulematter.h"
#include "models/policy/words/decisionwords.h"

#include <algorithm>

namespace counter {

using decisionwords::tr;
using decisionwords::yuan;

namespace {

constexpr int DeepestName = 4; ///< derived names inside derived names that are still written out

class Formula
{
public:
    Formula(const PolicyPack &pack, RuleRunner &runner) : m_pack(pack), m_rules(*pack.rules), m_runner(runner)
    {
    }

    /// Nothing when it cannot be written with signs and numbers alone.
    std::optional<QString> of(const Rule &rule, int depth = 0)
    {
        const std::vector<FormulaToken> &tokens = rule.formula;
        QString text;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].slot < 0) {
                text += tokens[i].text;
                continue;
            }
            const bool bound =
                (i > 0 && tokens[i - 1].binds) || (i + 1 < tokens.size() && tokens[i + 1].binds);
            const std::optional<QString> written = name(tokens[i].slot, bound, depth);
            if (!written)
                return {};
            text += *written;
        }
        return text.isEmpty() ? std::optional<QString>() : text;
    }

private:
    std::optional<QString> name(int slot, bool bound, int depth)
    {
        if (slot < m_rules.derivedSlot)
            return number(m_runner.at(slot), isMoneySlot(m_pack, slot));
        const Rule &rule = m_rules.derived[size_t(slot - m_rules.derivedSlot)].rule;
        const bool money = isMoneyRule(m_pack, rule);
        if (money && depth < DeepestName)
            if (const std::optional<QString> whole = of(rule, depth + 1))
                return bound && whole->contains(u' ') ? QString(u'（' + *whole + u'）') : *whole;
        return number(m_runner.evaluate(rule), money);
    }

    static std::optional<QString> number(const feel::Value &value, bool money)
    {
        if (!value.is(feel::Kind::Number))
            return {};
        const std::optional<qint64> fen = money ? value.number().toFen(feel::Rounding::HalfUp) : std::nullopt;
        return fen ? yuan(*fen).toString() : value.number().toString();
    }

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner &m_runner;
};

} // namespace

bool isMoneySlot(const PolicyPack &pack, int slot)
{
    if (slot == PaidSlot || slot == AccountCreditSlot)
        return true;
    const FactDeclaration *fact = factInSlot(*pack.rules, pack, slot);
    return fact && fact->type == FactType::Money;
}

bool isMoneyRule(const PolicyPack &pack, const Rule &rule)
{
    return std::any_of(rule.reads.begin(), rule.reads.end(),
                       [&](int slot) { return isMoneySlot(pack, slot); });
}

QString formulaWords(const PolicyPack &pack, RuleRunner &runner, const Rule &amount, qint64 months, qint64 of,
                     Money allowed)
{
    std::optional<QString> formula = Formula(pack, runner).of(amount);
    const feel::Value value = runner.evaluate(amount);
    if (!formula || !value.is(feel::Kind::Number))
        return tr("按规定计为 %1").arg(allowed.toString());
    feel::Decimal counted = value.number();
    if (months != of) {
        counted = counted * feel::Decimal::fromInt(months) / feel::Decimal::fromInt(of);
        formula = tr("%1 × %2 ÷ %3")
                      .arg(formula->contains(u' ') ? QString(u'（' + *formula + u'）') : *formula)
                      .arg(months)
                      .arg(of);
    }
    if (counted.toFen(feel::Rounding::HalfUp) != allowed.fen())
        return tr("%1，按规定计为 %2").arg(*formula, allowed.toString());
    return formula->contains(u' ') ? QString(*formula + QStringLiteral(" ＝ ") + allowed.toString())
                                   : *formula;
}

} // namespace counter
