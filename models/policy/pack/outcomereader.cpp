#include "models/policy/pack/outcomereader.h"

#include "models/policy/pack/policytext.h"

#include <algorithm>

namespace counter {
namespace {

QString quoted(const QString &text)
{
    return u'"' % text % u'"';
}

bool readsLine(const Rule &rule, const RuleSet &rules)
{
    return std::any_of(rule.reads.begin(), rule.reads.end(),
                       [&rules](int slot) { return rules.reachOf(slot) != Reach::Member; });
}

} // namespace

/// What the situation comes to: an amount, one of the outcomes without one, or only a hint.
void OutcomeReader::readOutcome(RuleSituation &situation, const YamlNode &node)
{
    const YamlNode *outcome = node.get(u"outcome");
    const YamlNode *advice = node.get(u"advice");
    const bool refunds = node.get(u"refund");
    if (failed())
        return;
    if (!m_pack.binding) {
        if (!advice || refunds || outcome)
            return fail(node.place(),
                        PolicyText::tr("仅供提示的政策包不作结论：情形只有 advice，没有 refund 和 outcome"));
        situation.advice = text(*advice);
        if (const YamlNode *wait = node.get(u"besideWait"))
            situation.besideWait = flag(*wait);
    } else if (advice) {
        return fail(advice->place(),
                    PolicyText::tr("advice 只用于仅供提示的政策包（authority: informational）"));
    } else if (refunds == (outcome != nullptr)) {
        return fail(node.place(), PolicyText::tr("情形要么有 refund，要么有 outcome"));
    }
    if (outcome) {
        situation.referred = outcome->text() == u"referred";
        situation.refused = outcome->text() == u"refused";
        if (!situation.referred && !situation.refused)
            return fail(outcome->place(), PolicyText::tr("outcome 只能是 referred 或 refused"));
    }
    const YamlNode *insurances = node.get(u"insurances");
    if (!insurances)
        return;
    if (refunds)
        return fail(insurances->place(), PolicyText::tr("有 refund 的情形，险种写在 refund 里"));
    const QStringList names = texts(insurances);
    for (qsizetype i = 0; i < names.size() && !failed(); ++i)
        if (!parseInsurance(names[i]))
            return fail(insurances->items()[i].place(), PolicyText::tr("不认识的险种：") + names[i]);
    if (!failed())
        limitTo(situation, names);
}

void OutcomeReader::limitTo(RuleSituation &situation, const QStringList &insurances)
{
    situation.insurances = 0;
    for (const QString &name : insurances)
        situation.insurances |= quint8(1u << unsigned(*parseInsurance(name)));
    addInsuranceCondition(insurances);
}

void OutcomeReader::addInsuranceCondition(const QStringList &insurances)
{
    QStringList names;
    QStringList labels;
    for (const QString &name : insurances) {
        names += quoted(name);
        labels += insuranceLabel(*parseInsurance(name));
    }
    const QString source = names.size() == 1
        ? QString(QStringLiteral("line.insurance = ") % names.first())
        : QString(QStringLiteral("line.insurance in [") % names.join(QStringLiteral(", ")) % u']');
    m_rules.conditions.push_back(RuleCondition{-1, source,
                                               PolicyText::tr("险种为") + labels.join(PolicyText::tr("或")),
                                               PolicyText::tr("这一险种不在该项退还范围之内")});
}

void OutcomeReader::readRefund(RuleSituation &situation, const YamlNode &node)
{
    if (!node.isMap() || node.size() == 0)
        return fail(node.place(), PolicyText::tr("refund 应是险种与金额的对照"));
    QStringList insurances;
    for (qsizetype i = 0; i < node.size() && !failed(); ++i) {
        readRefundEntry(situation, node.keys()[i], node.items()[i]);
        insurances += node.keys()[i].text;
    }
    if (failed() || insurances.contains(u"any"))
        return;
    limitTo(situation, insurances);
}

void OutcomeReader::readRefundEntry(RuleSituation &situation, const YamlKey &key, const YamlNode &node)
{
    const Result<Insurance> insurance = parseInsurance(key.text);
    if (!insurance && key.text != u"any")
        return fail(key.place, PolicyText::tr("不认识的险种：") + key.text);
    RuleRefund refund;
    if (node.isMap()) {
        if (!keys(node, {QStringLiteral("amount"), QStringLiteral("setOff")}, {QStringLiteral("amount")}))
            return;
        refund.amount = m_compiler.amount(*node.get(u"amount"));
        if (const YamlNode *setOff = node.get(u"setOff"))
            refund.setOff = m_compiler.amount(*setOff);
    } else {
        refund.amount = m_compiler.amount(node);
    }
    if (failed())
        return;
    if (situation.memberLevel && readsLine(m_rules.amounts[size_t(refund.amount)], m_rules))
        return fail(node.place(), PolicyText::tr("level: member 的金额不能用到缴费明细"));
    for (const Insurance each : AllInsurances)
        if (key.text == u"any" || each == *insurance)
            situation.refunds[size_t(each)] = refund;
}

/// The amounts are the whole line's; the clause gives the share of the months that it speaks of.
void OutcomeReader::readShare(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("months"), QStringLiteral("of")};
    if (!keys(node, all, all))
        return;
    if (situation.memberLevel)
        return fail(node.place(), PolicyText::tr("level: member 的情形不能再有 share"));
    situation.shareMonths = m_compiler.amount(*node.get(u"months"), feel::Type::List);
    situation.shareOf = m_compiler.amount(*node.get(u"of"));
}

/// Situations before this one whose amounts and this one's add up.
void OutcomeReader::readJoins(RuleSituation &situation, const YamlNode &node)
{
    const QStringList ids = texts(&node);
    for (qsizetype i = 0; i < ids.size() && !failed(); ++i) {
        const auto found = std::find_if(m_pack.situations.cbegin(), m_pack.situations.cend(),
                                        [&](const SituationInfo &each) { return each.id == ids[i]; });
        if (found == m_pack.situations.cend())
            return fail(node.items()[i].place(), PolicyText::tr("joins 只能列出前面的情形：") + ids[i]);
        situation.joins.push_back(int(found - m_pack.situations.cbegin()));
    }
}

/// An amount demanded back: told beside the refund, never set off against it.
void OutcomeReader::readDemand(RuleSituation &situation, const YamlNode &node)
{
    const QStringList all{QStringLiteral("amount"), QStringLiteral("text")};
    if (!keys(node, all, all))
        return;
    situation.recover = m_compiler.advice(*node.get(u"amount"), feel::Type::Number);
    situation.recoverText = text(node, u"text");
}

} // namespace counter
