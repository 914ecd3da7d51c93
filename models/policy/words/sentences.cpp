#include "models/policy/words/sentences.h"

#include "models/policy/feel/decimal.h"
#include "models/policy/pack/rulematter.h"
#include "models/policy/words/decisionwords.h"

#include <algorithm>
#include <tuple>

namespace counter {

using decisionwords::tr;

namespace {

QString yuanText(qint64 fen)
{
    return Money::fromFen(fen).toString();
}

void addOnce(std::vector<int> &slots, int slot)
{
    if (std::find(slots.begin(), slots.end(), slot) == slots.end())
        slots.push_back(slot);
}

} // namespace

const FactDeclaration *Sentences::factOf(int slot) const
{
    return factInSlot(m_rules, m_pack, slot);
}

const TypedFact *Sentences::typed(int slot) const
{
    const FactDeclaration *fact = factOf(slot);
    if (!fact || fact->index < 0)
        return nullptr;
    const QList<TypedFact> &facts = fact->owner == FactOwner::Member
        ? m_claim->members[m_runner.line().member].facts
        : m_runner.line().facts;
    return fact->index < facts.size() ? &facts[fact->index] : nullptr;
}

QString Sentences::factText(int slot) const
{
    const ClaimLine &line = m_runner.line();
    switch (slot) {
    case ClaimantKindSlot:
        return claimantKindName(m_claim->claimant);
    case ReceivedOnSlot:
        return m_claim->receivedOn ? m_claim->receivedOn->toString(Qt::ISODate) : QString();
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
        return yuanText(fact->scalar);
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
    const auto rank = [](const Closeness &each) {
        return std::tuple(each.reach, each.insured, -each.notMeant, -each.matterFails, each.matterHolds,
                          -each.inTheWay, each.conditions);
    };
    return rank(*this) < rank(other);
}

/// Known to have happened.
bool Sentences::isThere(int slot) const
{
    const TypedFact *fact = typed(slot);
    if (!fact || fact->state != TypedFact::State::Known)
        return false;
    switch (factOf(slot)->type) {
    case FactType::Boolean:
    case FactType::Money:
        return fact->scalar != 0;
    case FactType::Months:
        return !fact->months.isEmpty();
    case FactType::Month:
    case FactType::Date:
    case FactType::Number:
    case FactType::Choice:
    case FactType::Text:
        return true;
    }
    return true;
}

Sentences::Closeness Sentences::closeness(const RuleSituation &situation)
{
    Closeness result;
    bool there = false;
    m_obstacles.clear();
    m_holding.clear();
    m_failing.clear();
    for (int i = 0; i < situation.conditionCount; ++i) {
        const RuleCondition &condition = m_rules.conditions[size_t(situation.firstCondition + i)];
        const bool holds = m_runner.conditionTruth(situation, condition) == Truth::True;
        const int matter = condition.matter;
        if (!holds)
            addOnce(m_obstacles, matter >= 0 ? matter : -1 - i);
        result.insured = result.insured && (holds || condition.rule >= 0);
        result.notMeant += !holds && matter < 0 && condition.ofPayer;
        ++result.conditions;
        if (matter < 0)
            continue;
        const bool known = isThere(matter);
        // "No benefits used" says nothing of what happened.
        const bool objection = factOf(matter)->type == FactType::Boolean && known != holds;
        there = there || (known && !objection);
        if (holds && known)
            addOnce(m_holding, matter);
        if (!holds && !objection)
            addOnce(m_failing, matter);
    }
    result.matterHolds = int(m_holding.size());
    result.matterFails = int(m_failing.size());
    result.inTheWay = int(m_obstacles.size());
    result.reach = !there ? 0 : m_failing.empty() && result.notMeant == 0 ? 2 : 1;
    return result;
}

int Sentences::nearest(const std::vector<int> &tried)
{
    int best = -1;
    Closeness closest;
    for (const int each : tried) {
        if (m_rules.situations[size_t(each)].referred)
            continue;
        const Closeness here = closeness(m_rules.situations[size_t(each)]);
        if ((here.reach > 0 || !m_claim->situations.isEmpty()) && (best < 0 || closest < here)) {
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
        if (condition.rule >= 0) {
            const std::vector<int> &reads = m_rules.conditionRules[size_t(condition.rule)].reads;
            const auto isFact = [this](int slot) { return factOf(slot) != nullptr; };
            const auto slot = std::find_if(reads.begin(), reads.end(), isFact);
            const TypedFact *fact = slot == reads.end() ? nullptr : typed(*slot);
            // Where several facts are asked for it is not this one that says why.
            if (fact && std::count_if(reads.begin(), reads.end(), isFact) == 1
                && fact->state == TypedFact::State::None && !factOf(*slot)->none.isEmpty())
                return factOf(*slot)->none;
        }
        return condition.otherwise.isEmpty() ? tr("不符合“%1”").arg(condition.text) : condition.otherwise;
    }
    return {};
}

/// The clause takes the account credit off this line's amount, not only off the person's sum.
bool Sentences::setsCreditOff(const LinePart &part) const
{
    const RuleRefund &refund =
        m_rules.situations[size_t(part.situation)].refunds[size_t(m_runner.line().insurance)];
    if (refund.setOff < 0)
        return false;
    const std::vector<int> &reads = m_rules.amounts[size_t(refund.setOff)].reads;
    return std::find(reads.begin(), reads.end(), int(AccountCreditSlot)) != reads.end();
}

QString Sentences::arithmetic(const LinePart &part)
{
    const ClaimLine &line = m_runner.line();
    const qint64 paid = line.paid.fen();
    const qint64 allowed = part.amount.allowed;
    if (part.months < part.of)
        return shareArithmetic(part);
    if (line.accountCredit && setsCreditOff(part)) {
        const qint64 credit = line.accountCredit->fen();
        if (paid - credit == allowed)
            return tr("实缴 %1 − 已划入 %2 = %3").arg(yuanText(paid), yuanText(credit), yuanText(allowed));
        if (credit > paid)
            return tr("实缴 %1 − 已划入 %2，抵扣后为 0.00").arg(yuanText(paid), yuanText(credit));
    }
    return allowed == paid ? tr("全额 %1").arg(yuanText(paid)) : tr("按规定计算为 %1").arg(yuanText(allowed));
}

/// Of a line of several months the clause gives some: (实缴 4800.00 − 已划入 960.00) × 2/12 = 640.00.
QString Sentences::shareArithmetic(const LinePart &part)
{
    const ClaimLine &line = m_runner.line();
    const qint64 paid = line.paid.fen();
    const qint64 whole = m_runner.wholeAmount(m_rules.situations[size_t(part.situation)]).value_or(0);
    QString first = tr("整笔 %1").arg(yuanText(std::max<qint64>(0, whole)));
    if (whole < 0)
        first = tr("整笔抵扣后 0.00");
    else if (whole == paid)
        first = tr("实缴 %1").arg(yuanText(paid));
    else if (line.accountCredit && setsCreditOff(part) && whole == paid - line.accountCredit->fen())
        first = tr("（实缴 %1 − 已划入 %2）").arg(yuanText(paid), yuanText(line.accountCredit->fen()));
    return tr("%1 × %2/%3 个月 = %4")
        .arg(first, QString::number(part.months), QString::number(part.of), yuanText(part.amount.allowed));
}

QString Sentences::granted(const LineAssessment &result, const std::vector<int> &alternatives,
                           const std::vector<LinePart> &parts)
{
    const QString lead = result.outcome == Outcome::Deferred
        ? tr("暂缓，%1起可退 %2 元")
              .arg(QDate::fromJulianDay(result.deferredUntil).toString(Qt::ISODate),
                   yuanText(result.refundable))
        : tr("可退 %1 元").arg(yuanText(result.refundable));
    QStringList given;
    for (const LinePart &part : parts) {
        const SituationInfo &situation = m_pack.situations[part.situation];
        given += tr("依%1（%2），%3").arg(situation.cite, situation.title, arithmetic(part));
    }
    QString text = tr("%1：%2").arg(lead, given.join(tr("；")));
    if (result.claimed < result.allowed)
        text += tr("，只申请 %1").arg(yuanText(result.claimed));
    QStringList others;
    for (const int other : alternatives)
        others += m_pack.situations[other].cite;
    if (!others.isEmpty())
        text += tr("；也符合%1").arg(others.join(tr("、")));
    return text + tr("。");
}

QString Sentences::refused(const LineAssessment &result, const std::vector<LinePart> &parts, int nearest)
{
    if (result.situation >= 0 && m_rules.situations[size_t(result.situation)].refused)
        return tr("不予退费：依%1，%2。")
            .arg(m_pack.situations[result.situation].cite, m_pack.situations[result.situation].title);
    if (result.situation >= 0) {
        QString text = tr("不予退费：符合%1，但%2")
                           .arg(m_pack.situations[result.situation].cite, arithmetic(parts.front()));
        if (result.carried > 0)
            text += tr("，超出的 %1 从该参保人其他抵扣类缴费中扣除").arg(yuanText(result.carried));
        return text + tr("。");
    }
    if (nearest < 0)
        return tr("不予退费：已核实的情况不属于%1所列的任何一种退费情形。")
            .arg(m_pack.number.isEmpty() ? m_pack.title : m_pack.number);
    return tr("不予退费：不符合%1，%2。")
        .arg(m_pack.situations[nearest].cite, obstacle(m_rules.situations[size_t(nearest)]));
}

QString Sentences::undetermined(const LineAssessment &result, const std::vector<int> &tried,
                                const Truth *statuses, const std::vector<int> &openFacts)
{
    const QString amount = result.range.low == result.range.high
        ? tr("%1 元").arg(yuanText(result.range.low))
        : tr("%1～%2 元").arg(yuanText(result.range.low), yuanText(result.range.high));
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
                          const std::vector<int> &openFacts, const std::vector<int> &alternatives,
                          const std::vector<LinePart> &parts, int nearest)
{
    switch (result.outcome) {
    case Outcome::Undetermined:
        if (!m_pack.binding)
            return tr("待补充：%1仅供提示，不能据以决定，应按有效文件核验。").arg(m_pack.shortTitle);
        return undetermined(result, tried, statuses, openFacts);
    case Outcome::Referred:
        return tr("转会商：%1。").arg(m_pack.situations[result.situation].title);
    case Outcome::NotRefundable:
        return refused(result, parts, nearest);
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
    case Outcome::Deferred:
        return granted(result, alternatives, parts);
    }
    return {};
}

} // namespace counter
