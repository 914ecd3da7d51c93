#include "models/policy/check/packpairs.h"

#include "models/policy/decide/rulerunner.h"

#include <algorithm>

namespace counter {
namespace {

constexpr int MostTries = 20'000; ///< for one pair, claimant, insurance and credit

TypedFact fact(TypedFact::State state, qint64 scalar = 0)
{
    TypedFact value;
    value.state = state;
    value.scalar = scalar;
    return value;
}

TypedFact knownCode(qint64 scalar)
{
    return fact(TypedFact::State::Known, scalar);
}

TypedFact wordFact(const QString &text)
{
    TypedFact value = knownCode(0);
    value.text = text;
    return value;
}

/// Values around the one month that is looked at.
QList<TypedFact> samples(const FactDeclaration &declaration, YearMonth month)
{
    const TypedFact none = fact(TypedFact::State::None);
    switch (declaration.type) {
    case FactType::Boolean:
        return {knownCode(0), knownCode(1)};
    case FactType::Choice: {
        QList<TypedFact> values;
        for (qsizetype i = 0; i < declaration.choices.size(); ++i)
            values += knownCode(i);
        return values;
    }
    case FactType::Month:
        return {knownCode(month.index() - 1), knownCode(month.index()), knownCode(month.index() + 1), none};
    case FactType::Months: {
        TypedFact within = knownCode(0);
        within.months = MonthSet::of({{month, month}});
        return {knownCode(0), within};
    }
    case FactType::Money:
        return {knownCode(0), knownCode(100'00)};
    case FactType::Number:
        return {wordFact(QStringLiteral("0")), wordFact(QStringLiteral("1")), wordFact(QStringLiteral("12"))};
    case FactType::Date: {
        const qint64 day = month.firstDay().toJulianDay();
        return {knownCode(day - 1), knownCode(day), knownCode(day + 31), none};
    }
    case FactType::Text:
        return {wordFact(QString()), none};
    }
    return {};
}

/// Tries one pair of situations on one made-up line.
class PairSearch
{
public:
    explicit PairSearch(const PolicyPack &pack) : m_pack(pack), m_rules(*pack.rules), m_runner(pack, pack)
    {
        m_claim.members += ClaimMember{QString(), QList<TypedFact>(pack.memberFacts.size())};
        ClaimLine line;
        line.period = *YearMonth::from(2024, 6);
        line.paid = Money::fromFen(281'12);
        line.facts = QList<TypedFact>(pack.lineFacts.size());
        m_claim.lines += line;
    }

    std::optional<SituationPair> find(size_t first, size_t second, Insurance insurance)
    {
        ClaimLine &line = m_claim.lines[0];
        line.insurance = insurance;
        collect(first, second);
        for (const ClaimantKind kind : {ClaimantKind::Unit, ClaimantKind::Individual})
            for (const qint64 credit : {qint64(80'32), qint64(0), line.paid.fen()}) {
                m_claim.claimant = kind;
                line.accountCredit = Money::fromFen(credit);
                m_runner.enterClaim(m_claim);
                m_runner.enterMember(0);
                m_runner.enterLine(line);
                m_tries = 0;
                if (std::optional<SituationPair> pair = search(first, second, 0))
                    return pair;
            }
        return {};
    }

private:
    struct Axis
    {
        const FactDeclaration *fact = nullptr;
        int slot = 0;
        QList<TypedFact> values;
    };

    void collect(size_t first, size_t second)
    {
        m_axes.clear();
        for (const bool deciding : {true, false}) // what conditions read first: they cut the search short
            for (const QList<FactDeclaration> *facts : {&m_pack.memberFacts, &m_pack.lineFacts})
                for (const FactDeclaration &each : *facts) {
                    slot(each) = TypedFact();
                    const int read = m_rules.scope.find(each.name);
                    const bool inCondition = conditionsRead(first, read) || conditionsRead(second, read);
                    const bool inAmount = amountsRead(first, read) || amountsRead(second, read);
                    if (deciding ? inCondition : !inCondition && inAmount)
                        m_axes.push_back({&each, read, samples(each, m_claim.lines[0].period)});
                }
    }

    static bool has(const Rule &rule, int wanted)
    {
        return std::binary_search(rule.reads.begin(), rule.reads.end(), wanted);
    }

    bool conditionsRead(size_t index, int wanted) const
    {
        const RuleSituation &situation = m_rules.situations[index];
        for (int i = 0; i < situation.conditionCount; ++i) {
            const int rule = m_rules.conditions[size_t(situation.firstCondition + i)].rule;
            if (rule >= 0 && has(m_rules.conditionRules[size_t(rule)], wanted))
                return true;
        }
        return false;
    }

    bool amountsRead(size_t index, int wanted) const
    {
        const RuleRefund &refund = m_rules.situations[index].refunds[size_t(m_claim.lines[0].insurance)];
        return refund.amount >= 0 && has(m_rules.amounts[size_t(refund.amount)], wanted);
    }

    TypedFact &slot(const FactDeclaration &declaration)
    {
        return declaration.owner == FactOwner::Member ? m_claim.members[0].facts[declaration.index]
                                                      : m_claim.lines[0].facts[declaration.index];
    }

    /// True, or False as soon as one condition is, whatever the facts that are still unknown.
    Truth status(size_t index)
    {
        const RuleSituation &situation = m_rules.situations[index];
        Truth all = Truth::True;
        for (int i = 0; i < situation.conditionCount; ++i) {
            const int rule = m_rules.conditions[size_t(situation.firstCondition + i)].rule;
            if (rule < 0)
                continue; // both have an amount for this insurance
            const Truth truth = m_runner.evaluate(m_rules.conditionRules[size_t(rule)]).truth();
            if (truth == Truth::False)
                return truth;
            all = truth == Truth::True ? all : truth;
        }
        return all;
    }

    std::optional<SituationPair> search(size_t first, size_t second, size_t axis)
    {
        if (++m_tries > MostTries || status(first) == Truth::False || status(second) == Truth::False)
            return {};
        if (axis == m_axes.size())
            return tryOut(first, second);
        const Axis &open = m_axes[axis];
        for (const TypedFact &value : open.values) {
            slot(*open.fact) = value;
            const feel::Value before =
                m_runner.exchange(open.slot, m_runner.valueOf(open.slot, open.fact->type, value));
            const std::optional<SituationPair> pair = search(first, second, axis + 1);
            m_runner.exchange(open.slot, before);
            if (pair)
                return pair;
        }
        return {};
    }

    std::optional<SituationPair> tryOut(size_t first, size_t second)
    {
        if (status(first) != Truth::True || status(second) != Truth::True)
            return {};
        const ClauseAmount a = m_runner.amountOf(m_rules.situations[first]);
        const ClauseAmount b = m_runner.amountOf(m_rules.situations[second]);
        if (a.state != Truth::True || b.state != Truth::True || a.allowed == b.allowed)
            return {};
        return SituationPair{m_pack.situations[qsizetype(first)].id,
                             m_pack.situations[qsizetype(second)].id,
                             m_claim.lines[0].insurance,
                             Money::fromFen(a.allowed),
                             Money::fromFen(b.allowed),
                             example()};
    }

    QString example() const
    {
        const ClaimLine &line = m_claim.lines[0];
        QStringList parts{QStringLiteral("claimant.kind=") % claimantKindName(m_claim.claimant),
                          QStringLiteral("line.period=") % line.period.toString(),
                          QStringLiteral("line.paid=") % line.paid.toString(),
                          QStringLiteral("line.accountCredit=") % line.accountCredit->toString()};
        for (const Axis &axis : m_axes) {
            const TypedFact &value = axis.fact->owner == FactOwner::Member
                ? m_claim.members[0].facts[axis.fact->index]
                : line.facts[axis.fact->index];
            parts += axis.fact->name % u'=' % spelled(*axis.fact, value);
        }
        return parts.join(QStringLiteral(", "));
    }

    static QString spelled(const FactDeclaration &declaration, const TypedFact &value)
    {
        if (value.state == TypedFact::State::None)
            return QStringLiteral("none");
        switch (declaration.type) {
        case FactType::Boolean:
            return value.scalar ? QStringLiteral("true") : QStringLiteral("false");
        case FactType::Choice:
            return declaration.choices[value.scalar].id;
        case FactType::Month:
            return YearMonth::fromIndex(int(value.scalar)).toString();
        case FactType::Months:
            return u'[' % value.months.toStrings().join(QStringLiteral(", ")) % u']';
        case FactType::Money:
            return Money::fromFen(value.scalar).toString();
        case FactType::Date:
            return QDate::fromJulianDay(value.scalar).toString(Qt::ISODate);
        case FactType::Number:
        case FactType::Text:
            return value.text;
        }
        return {};
    }

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner m_runner;
    Claim m_claim;
    std::vector<Axis> m_axes;
    int m_tries = 0;
};

} // namespace

QList<SituationPair> situationPairs(const PolicyPack &pack)
{
    const RuleSet &rules = *pack.rules;
    PairSearch search(pack);
    QList<SituationPair> pairs;
    for (size_t first = 0; first < rules.situations.size(); ++first)
        for (size_t second = first + 1; second < rules.situations.size(); ++second)
            for (const Insurance insurance : AllInsurances) {
                const int a = rules.situations[first].refunds[size_t(insurance)].amount;
                const int b = rules.situations[second].refunds[size_t(insurance)].amount;
                if (a < 0 || b < 0
                    || rules.amounts[size_t(a)].expression.source()
                        == rules.amounts[size_t(b)].expression.source())
                    continue;
                if (const std::optional<SituationPair> pair = search.find(first, second, insurance))
                    pairs += *pair;
            }
    return pairs;
}

} // namespace counter
