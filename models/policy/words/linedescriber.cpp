#include "models/policy/words/linedescriber.h"

#include "models/policy/decide/decider.h"
#include "models/policy/words/decisionwords.h"
#include "models/policy/words/formulawords.h"

#include <algorithm>

namespace counter {

using namespace decisionwords;

LineDescriber::LineDescriber(const PolicyPack &pack, RuleRunner &runner, Sentences &sentences,
                             Mentions &mentions)
    : m_pack(pack), m_rules(*pack.rules), m_runner(runner), m_sentences(sentences), m_mentions(mentions),
      m_trace(pack, runner, sentences)
{
}

void LineDescriber::enterClaim(const Claim &claim, const Assessment &assessment)
{
    m_claim = &claim;
    m_assessment = &assessment;
    m_tried = Decider::triedSituations(m_pack, claim);
    m_trace.enterClaim(m_tried);
}

void LineDescriber::enterLine(int index)
{
    const QList<ClaimLine> &lines = m_claim->lines;
    TraceFacts &facts = m_trace.facts();
    if (index == 0 || lines[index].member != lines[index - 1].member) {
        m_runner.enterMember(lines[index].member);
        facts.enterMember();
    } else if (lines[index].period != lines[index - 1].period) {
        facts.enterPeriod();
    }
    facts.enterLine();
    m_runner.enterLine(lines[index]);
    const size_t situations = m_rules.situations.size();
    m_statuses = std::span(m_assessment->situations).subspan(size_t(index) * situations, situations);
    m_nearest.reset();
}

LineDecision LineDescriber::describe(int index)
{
    enterLine(index);
    const ClaimLine &claimed = m_claim->lines[index];
    const LineAssessment &result = m_assessment->lines[size_t(index)];
    LineDecision line;
    line.line = claimed.line;
    line.member = m_claim->members[claimed.member].id;
    line.outcome = result.outcome;
    if (result.situation >= 0)
        line.situation = m_pack.situations[result.situation].id;
    line.allowed = yuan(result.allowed);
    line.refundable = yuan(result.refundable);
    findParts(line, result);
    if (result.setOff && result.outcome != Outcome::Undetermined)
        for (const LinePart &part : m_parts)
            line.setOff += setOffOf(part);
    if (result.outcome == Outcome::Undetermined)
        line.range = amounts(result.range);
    if (result.outcome == Outcome::Deferred)
        line.deferredUntil = QDate::fromJulianDay(result.deferredUntil);

    const std::vector<int> others = addAlternatives(line, result);
    const std::vector<int> openFacts = addOpenFacts(line, index);
    mention(result);
    const int closest = result.outcome == Outcome::NotRefundable && result.situation < 0 ? nearest() : -1;
    if (closest >= 0)
        line.nearest = m_pack.situations[closest].id;
    line.reason = m_sentences.reason(result, m_tried, m_statuses.data(), openFacts, others, m_parts, closest);
    if (result.situation >= 0 && result.outcome != Outcome::Undetermined)
        line.formula = formulaOf(line);
    addWarnings(line, result);
    addDemand(line, result);
    addDeadline(line, result);
    m_trace.add(line, m_assessment->trace.data() + size_t(index) * m_rules.conditions.size());
    takeShare(result);
    return line;
}

/// The other situations that hold, and what they would give.
std::vector<int> LineDescriber::addAlternatives(LineDecision &line, const LineAssessment &result)
{
    std::vector<int> others;
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const bool isPart = std::any_of(m_parts.begin(), m_parts.end(),
                                        [each](const LinePart &part) { return part.situation == each; });
        if (m_statuses[size_t(each)] != Truth::True || each == result.situation || isPart
            || situation.referred || situation.refused || !m_pack.binding)
            continue;
        others.push_back(each);
        line.alternatives +=
            Alternative{m_pack.situations[each].id, yuan(m_runner.amountOf(situation).allowed)};
    }
    if (!others.empty())
        m_mentions.alternatives();
    return others;
}

/// The slots that the line hangs on.
std::vector<int> LineDescriber::addOpenFacts(LineDecision &line, int index)
{
    std::vector<int> openFacts;
    const std::vector<LineOpening> &openings = m_assessment->lineOpenings; // in the order of the lines
    const auto first =
        std::lower_bound(openings.begin(), openings.end(), index,
                         [](const LineOpening &each, int wanted) { return each.line < wanted; });
    for (auto each = first; each != openings.end() && each->line == index; ++each) {
        openFacts.push_back(each->slot);
        line.unknownFacts += m_rules.scope.name(each->slot);
        if (each->slot == AccountCreditSlot)
            m_mentions.openCredit();
    }
    return openFacts;
}

int LineDescriber::nearest()
{
    if (!m_nearest)
        m_nearest = m_sentences.nearest(m_tried);
    return *m_nearest;
}

/// As the decider counted: for the amounts of alternatives on the person's later lines.
void LineDescriber::takeShare(const LineAssessment &result)
{
    for (const int each : m_rules.memberLevel)
        if (result.situation == each && result.outcome != Outcome::Undetermined)
            m_runner.take(each, result.allowed);
}

/// Which clauses give of the line; while something is open, the one that would.
void LineDescriber::findParts(LineDecision &line, const LineAssessment &result)
{
    m_parts.clear();
    if (result.situation < 0)
        return;
    findLineParts(m_runner, m_tried, m_statuses, result.situation, m_parts);
    if (result.outcome == Outcome::Undetermined)
        m_parts.resize(1);
    if (m_parts.size() < 2) { // its amount may hang on open facts that all come to the same
        m_parts.front().amount.allowed = result.allowed;
        return;
    }
    qint64 left = result.refundable;
    for (const LinePart &part : m_parts) {
        const qint64 mine = std::min(left, part.amount.allowed);
        left -= mine;
        line.parts += ClausePart{m_pack.situations[part.situation].id, yuan(part.amount.allowed), yuan(mine),
                                 int(part.months)};
    }
}

Money LineDescriber::setOffOf(const LinePart &part)
{
    const RuleRefund &refund =
        m_rules.situations[size_t(part.situation)].refunds[size_t(m_runner.line().insurance)];
    if (refund.setOff < 0)
        return {};
    const feel::Value value = m_runner.evaluate(m_rules.amounts[size_t(refund.setOff)]);
    if (!value.is(feel::Kind::Number))
        return {};
    feel::Decimal amount = value.number();
    if (part.of > 0)
        amount = amount * feel::Decimal::fromInt(part.months) / feel::Decimal::fromInt(part.of);
    return yuan(amount.toFen(feel::Rounding::HalfUp).value_or(0));
}

/// Which situations the line is about: for the evidence and for the readings.
void LineDescriber::mention(const LineAssessment &result)
{
    const bool open = result.outcome == Outcome::Undetermined;
    bool decided = false;
    for (const int each : m_tried) {
        const bool possible =
            m_statuses[size_t(each)] == Truth::Unknown || m_statuses[size_t(each)] == Truth::Fault;
        if (m_statuses[size_t(each)] == Truth::True)
            m_mentions.situation(each);
        if (open && !decided && (possible || m_statuses[size_t(each)] == Truth::True)) {
            mentionEvidence(each);
            m_mentions.situation(each);
        }
        decided = decided || m_statuses[size_t(each)] == Truth::True;
    }
    if (result.situation >= 0 && result.outcome != Outcome::NotRefundable)
        for (const LinePart &part : m_parts)
            mentionEvidence(part.situation);
    else if (const int closest = open ? -1 : nearest(); closest >= 0)
        m_mentions.situation(closest);
}

/// What the situation wants as evidence of the line at hand.
void LineDescriber::mentionEvidence(int situation)
{
    const std::vector<RuleEvidence> &evidence = m_rules.situations[size_t(situation)].evidence;
    for (size_t i = 0; i < evidence.size(); ++i)
        if (evidence[i].condition < 0 || holds(evidence[i].condition))
            m_mentions.evidence(situation, int(i));
}

bool LineDescriber::holds(int warningRule)
{
    return m_runner.evaluate(m_rules.warningRules[size_t(warningRule)]).truth() == Truth::True;
}

void LineDescriber::addWarnings(LineDecision &line, const LineAssessment &result)
{
    for (const LinePart &part : m_parts)
        for (const RuleWarning &warning : m_rules.situations[size_t(part.situation)].warnings)
            if (holds(warning.rule) && !line.warnings.contains(warning.text))
                line.warnings += warning.text;
    if (result.situation >= 0) {
        const RuleSituation &situation = m_rules.situations[size_t(result.situation)];
        const bool explained = m_runner.line().choice && m_runner.line().choice->explained;
        if (situation.judgement && !explained)
            line.warnings +=
                tr("%1须由经办人署名判断并写明理由。").arg(m_pack.situations[result.situation].cite);
    }
    for (const RuleWarning &warning : m_rules.lineWarnings)
        if (holds(warning.rule))
            line.warnings += warning.text;
    addChoiceWarnings(line, result);
}

void LineDescriber::addChoiceWarnings(LineDecision &line, const LineAssessment &result)
{
    const std::optional<ClaimChoice> &choice = m_runner.line().choice;
    if (!choice)
        return;
    const SituationInfo *chosen = m_pack.situation(choice->situation);
    if (!chosen)
        return;
    const bool taken = result.situation >= 0 && m_pack.situations[result.situation].id == choice->situation;
    if (!taken)
        line.warnings += tr("改选的%1还不能认定成立，没有采用。").arg(chosen->cite);
    else if (!choice->explained)
        line.warnings += tr("改选%1须写明改选人和理由。").arg(chosen->cite);
}

/// In the clauses' own numbers: 960.00 × 8 ÷ 12 ＝ 640.00; what several give together, added up.
QString LineDescriber::formulaOf(const LineDecision &line)
{
    QStringList formulas;
    for (const LinePart &part : m_parts)
        if (const RuleRefund &refund =
                m_rules.situations[size_t(part.situation)].refunds[size_t(m_runner.line().insurance)];
            refund.amount >= 0)
            formulas << formulaWords(m_pack, m_runner, m_rules.amounts[size_t(refund.amount)], part.months,
                                     part.of, yuan(part.amount.allowed));
    if (formulas.size() > 1)
        formulas << tr("合计 %1").arg(line.allowed.toString());
    return formulas.join(QStringLiteral("；"));
}

/// By a clause by which the line gets money, now or later.
void LineDescriber::addDemand(LineDecision &line, const LineAssessment &result)
{
    if (result.outcome != Outcome::Refundable && result.outcome != Outcome::Deferred)
        return;
    for (const LinePart &part : m_parts) {
        const RuleSituation &situation = m_rules.situations[size_t(part.situation)];
        if (situation.recover < 0 || line.demand)
            continue;
        line.demand = Demand{{}, situation.recoverText};
        const feel::Value value = m_runner.evaluate(m_rules.adviceRules[size_t(situation.recover)]);
        if (value.is(feel::Kind::Number))
            if (const std::optional<qint64> fen = value.number().toFen(feel::Rounding::HalfUp))
                line.demand->amount = yuan(std::max<qint64>(0, *fen));
    }
}

void LineDescriber::addDeadline(LineDecision &line, const LineAssessment &result)
{
    if (result.outcome != Outcome::Refundable && result.outcome != Outcome::Deferred)
        return;
    for (const LinePart &part : m_parts) {
        const RuleSituation &situation = m_rules.situations[size_t(part.situation)];
        if (situation.deadlineDays == 0 || line.deadline)
            continue;
        line.deadline = Deadline{situation.deadlineDays, {}, situation.deadlineCite, situation.deadlineText};
        const feel::Value value = m_runner.evaluate(m_rules.adviceRules[size_t(situation.deadlineFrom)]);
        if (value.is(feel::Kind::Date))
            line.deadline->from = value.toDate();
    }
}

} // namespace counter
