#include "models/policy/sentences.h"

#include "models/policy/decisionwords.h"
#include "models/policy/feel/decimal.h"

#include <algorithm>
#include <set>

namespace counter {

using decisionwords::tr;

namespace {

QString yuan(qint64 fen)
{
    return Money::fromFen(fen).toString();
}

} // namespace

const FactDeclaration *Sentences::factOf(int slot) const
{
    if (slot == AccountCreditSlot)
        return &m_pack.accountCredit;
    if (slot >= m_rules.memberFactSlot && slot < m_rules.lineFactSlot)
        return &m_pack.memberFacts[slot - m_rules.memberFactSlot];
    if (slot >= m_rules.lineFactSlot && slot < m_rules.parameterSlot)
        return &m_pack.lineFacts[slot - m_rules.lineFactSlot];
    return nullptr;
}

const TypedFact *Sentences::typed(int slot) const
{
    const FactDeclaration *fact = factOf(slot);
    if (!fact || fact->index < 0)
        return nullptr;
    const QList<TypedFact> &facts = fact->owner == FactOwner::Member
        ? m_claim.members[m_runner.line().member].facts
        : m_runner.line().facts;
    return fact->index < facts.size() ? &facts[fact->index] : nullptr;
}

QString Sentences::factText(int slot) const
{
    const ClaimLine &line = m_runner.line();
    switch (slot) {
    case ClaimantKindSlot:
        return claimantKindName(m_claim.claimant);
    case ReceivedOnSlot:
        return m_claim.receivedOn ? m_claim.receivedOn->toString(Qt::ISODate) : QString();
    case PeriodSlot:
        return line.period.toString();
    case InsuranceSlot:
        return insuranceName(line.insurance);
    case PaidSlot:
        return line.paid.toString();
    case AccountCreditSlot:
        return line.accountCredit ? line.accountCredit->toString() : QString();
    default:
        break;
    }
    if (m_runner.at(slot).isUnknown())
        return {};
    const TypedFact *fact = typed(slot);
    if (!fact) // a parameter
        return m_runner.at(slot).is(feel::Kind::Number) ? m_runner.at(slot).number().toString() : QString();
    if (fact->state == TypedFact::State::None)
        return QStringLiteral("none");
    switch (factOf(slot)->type) {
    case FactType::Boolean:
        return fact->scalar ? QStringLiteral("true") : QStringLiteral("false");
    case FactType::Month:
        return YearMonth::fromIndex(int(fact->scalar)).toString();
    case FactType::Months:
        return fact->months.toStrings().join(QStringLiteral(", "));
    case FactType::Choice:
        return factOf(slot)->choices[fact->scalar].id;
    case FactType::Money:
        return yuan(fact->scalar);
    case FactType::Date:
        return QDate::fromJulianDay(fact->scalar).toString(Qt::ISODate);
    case FactType::Number:
    case FactType::Text:
        return fact->text;
    }
    return {};
}

bool Sentences::Closeness::operator<(const Closeness &other) const
{
    if (fits != other.fits)
        return !fits;
    if (factsThere != other.factsThere)
        return factsThere < other.factsThere;
    if (inTheWay != other.inTheWay)
        return inTheWay > other.inTheWay;
    return conditions < other.conditions;
}

Sentences::Closeness Sentences::closeness(const RuleSituation &situation) const
{
    Closeness result;
    std::set<std::vector<int>> obstacles; // two conditions that fail for one fact are one obstacle
    for (int i = 0; i < situation.conditionCount; ++i) {
        const RuleCondition &condition = m_rules.conditions[size_t(situation.firstCondition + i)];
        std::vector<int> facts;
        bool telling =
            false; // a choice or a credit says who someone is or how it was booked, not what happened
        if (condition.rule >= 0)
            for (const int slot : m_rules.conditionRules[size_t(condition.rule)].reads)
                if (const FactDeclaration *fact = factOf(slot)) {
                    facts.push_back(slot);
                    telling = telling || fact->type == FactType::Month || fact->type == FactType::Months
                        || fact->type == FactType::Date;
                }
        const bool holds = m_runner.conditionTruth(situation, condition) == Truth::True;
        if (!holds)
            obstacles.insert(facts.empty() ? std::vector<int>{-1 - i} : facts);
        if (!holds && facts.empty())
            result.fits = false;
        result.factsThere += holds && telling;
        ++result.conditions;
    }
    result.inTheWay = int(obstacles.size());
    return result;
}

int Sentences::nearest(const std::vector<int> &tried) const
{
    int best = -1;
    Closeness closest;
    for (const int each : tried) {
        const Closeness here = closeness(m_rules.situations[size_t(each)]);
        if (best < 0 || closest < here) {
            best = each;
            closest = here;
        }
    }
    return best;
}

QString Sentences::obstacle(const RuleSituation &situation) const
{
    for (int i = 0; i < situation.conditionCount; ++i) {
        const RuleCondition &condition = m_rules.conditions[size_t(situation.firstCondition + i)];
        if (m_runner.conditionTruth(situation, condition) != Truth::False)
            continue;
        if (condition.rule >= 0)
            for (const int slot : m_rules.conditionRules[size_t(condition.rule)].reads) {
                const TypedFact *fact = typed(slot);
                if (fact && fact->state == TypedFact::State::None && !factOf(slot)->none.isEmpty())
                    return factOf(slot)->none;
            }
        return condition.otherwise.isEmpty() ? tr("不符合“%1”").arg(condition.text) : condition.otherwise;
    }
    return {};
}

/// The clause takes the account credit off this line's amount, not only off the person's sum.
bool Sentences::setsCreditOff(const LineAssessment &result) const
{
    const RuleRefund &refund =
        m_rules.situations[size_t(result.situation)].refunds[size_t(m_runner.line().insurance)];
    if (!result.setOff || refund.setOff < 0)
        return false;
    const std::vector<int> &reads = m_rules.amounts[size_t(refund.setOff)].reads;
    return std::find(reads.begin(), reads.end(), int(AccountCreditSlot)) != reads.end();
}

QString Sentences::arithmetic(const LineAssessment &result) const
{
    const ClaimLine &line = m_runner.line();
    const qint64 paid = line.paid.fen();
    if (line.accountCredit && setsCreditOff(result)) {
        const qint64 credit = line.accountCredit->fen();
        if (paid - credit == result.allowed)
            return tr("实缴 %1 − 已划入 %2 = %3").arg(yuan(paid), yuan(credit), yuan(result.allowed));
        if (credit > paid)
            return tr("实缴 %1 − 已划入 %2，抵扣后为 0.00").arg(yuan(paid), yuan(credit));
    }
    return result.allowed == paid ? tr("全额 %1").arg(yuan(paid))
                                  : tr("按规定计算为 %1").arg(yuan(result.allowed));
}

QString Sentences::granted(const LineAssessment &result, const std::vector<int> &alternatives)
{
    const SituationInfo &situation = m_pack.situations[result.situation];
    const QString lead = result.outcome == Outcome::Deferred
        ? tr("暂缓，%1起可退 %2 元")
              .arg(QDate::fromJulianDay(result.deferredUntil).toString(Qt::ISODate), yuan(result.refundable))
        : tr("可退 %1 元").arg(yuan(result.refundable));
    QString text = tr("%1：依%2（%3），%4").arg(lead, situation.cite, situation.title, arithmetic(result));
    if (result.claimed < result.allowed)
        text += tr("，只申请 %1").arg(yuan(result.claimed));
    QStringList others;
    for (const int other : alternatives)
        others += m_pack.situations[other].cite;
    if (!others.isEmpty())
        text += tr("；也符合%1").arg(others.join(tr("、")));
    return text + tr("。");
}

QString Sentences::refused(const LineAssessment &result, const std::vector<int> &tried)
{
    if (result.situation >= 0 && m_rules.situations[size_t(result.situation)].refused)
        return tr("不予退费：依%1，%2。")
            .arg(m_pack.situations[result.situation].cite, m_pack.situations[result.situation].title);
    if (result.situation >= 0) {
        QString text =
            tr("不予退费：符合%1，但%2").arg(m_pack.situations[result.situation].cite, arithmetic(result));
        if (result.carried > 0)
            text += tr("，超出的 %1 从该参保人其他抵扣类缴费中扣除").arg(yuan(result.carried));
        return text + tr("。");
    }
    const int closest = nearest(tried);
    if (closest < 0)
        return tr("不予退费：没有可以适用的情形。");
    return tr("不予退费：不符合%1，%2。")
        .arg(m_pack.situations[closest].cite, obstacle(m_rules.situations[size_t(closest)]));
}

QString Sentences::undetermined(const LineAssessment &result, const std::vector<int> &tried,
                                const Truth *statuses, const std::vector<int> &openFacts)
{
    const QString amount = result.range.low == result.range.high
        ? tr("%1 元").arg(yuan(result.range.low))
        : tr("%1～%2 元").arg(yuan(result.range.low), yuan(result.range.high));
    if (result.fault)
        return tr("待补充：%1，政策包算不出这一笔，请联系政策包的编写人。").arg(amount);
    QStringList facts;
    for (const int slot : openFacts)
        facts += tr("“%1”").arg(factOf(slot)->label);
    QStringList cites;
    for (const int each : tried)
        if (statuses[each] == Truth::Unknown || (statuses[each] == Truth::True && each == result.situation))
            cites += m_pack.situations[each].cite;
    QString text = tr("待补充：%1").arg(amount);
    if (!facts.isEmpty())
        text += tr("，还要核实%1").arg(facts.join(tr("、")));
    if (!cites.isEmpty())
        text += tr("（%1）").arg(cites.join(tr("、")));
    return text + tr("。");
}

QString Sentences::reason(const LineAssessment &result, const std::vector<int> &tried, const Truth *statuses,
                          const std::vector<int> &openFacts, const std::vector<int> &alternatives)
{
    switch (result.outcome) {
    case Outcome::Undetermined:
        if (!m_pack.binding)
            return tr("待补充：%1仅供提示，不能据以决定，应按有效文件核验。").arg(m_pack.shortTitle);
        return undetermined(result, tried, statuses, openFacts);
    case Outcome::Referred:
        return tr("转会商：%1。").arg(m_pack.situations[result.situation].title);
    case Outcome::NotRefundable:
        return refused(result, tried);
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
    case Outcome::Deferred:
        return granted(result, alternatives);
    }
    return {};
}

} // namespace counter
