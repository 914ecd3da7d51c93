#include "models/policy/words/describer.h"

#include "models/policy/decide/decider.h"
#include "models/policy/words/decisionwords.h"
#include "models/policy/words/formulawords.h"

#include <algorithm>

namespace counter {

using namespace decisionwords;

Describer::Describer(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational)
    : m_pack(pack), m_rules(*pack.rules), m_runner(pack, pack), m_sentences(pack, m_runner),
      m_facts(m_runner, m_sentences), m_derivedRows(m_rules.derived.size())
{
    m_runner.useAllParameters();
    QList<const PolicyPack *> advisers;
    if (!pack.binding)
        advisers += &pack;
    for (const std::shared_ptr<const PolicyPack> &each : informational)
        if (each.get() != &pack)
            advisers += each.get();
    for (const PolicyPack *each : advisers) {
        m_advisers.push_back({each, RuleRunner(*each, pack), Decider::triedSituations(*each, Claim())});
        m_advisers.back().runner.useAllParameters();
    }
}

void Describer::start(const Claim &claim, const Assessment &assessment)
{
    m_claim = &claim;
    m_assessment = &assessment;
    m_tried = Decider::triedSituations(m_pack, claim);
    m_traceRows = 0;
    for (const int each : m_tried)
        m_traceRows += m_rules.situations[size_t(each)].conditionCount + 1;
    m_needs.clear();
    m_touched.assign(m_rules.situations.size(), false);
    m_answered.clear();
    m_hasAlternatives = false;
    m_hasOpenCredit = false;
    m_sentences.enterClaim(claim);
    m_runner.enterClaim(claim);
}

Decision Describer::describe(const Claim &claim, const Assessment &assessment, QDate asOf)
{
    start(claim, assessment);
    Decision decision;
    decision.policy = m_pack.id;
    decision.policyHash = m_pack.hash;
    decision.asOf = asOf;
    decision.outcome = m_assessment->outcome;
    decision.paid = yuan(m_assessment->paid);
    decision.claimed = yuan(m_assessment->claimed);
    decision.refundable = yuan(m_assessment->refundable);
    decision.payableNow = yuan(m_assessment->payableNow);
    if (m_assessment->outcome == Outcome::Undetermined)
        decision.range = amounts(m_assessment->range);
    if (m_assessment->deferredUntil > 0)
        decision.deferredUntil = QDate::fromJulianDay(m_assessment->deferredUntil);

    describeLines(decision);
    addMembers(decision);
    addOpenFacts(decision);
    addEvidence(decision);
    addAnswers(decision);
    addNotes(decision, asOf);
    addProblems(decision);
    return decision;
}

void Describer::describeLines(Decision &decision)
{
    const QList<ClaimLine> &lines = m_claim->lines;
    decision.lines.reserve(lines.size());
    for (int i = 0; i < int(lines.size()); ++i) {
        const bool newMember = i == 0 || lines[i].member != lines[i - 1].member;
        if (newMember) {
            m_runner.enterMember(lines[i].member);
            m_facts.enterMember();
        } else if (lines[i].period != lines[i - 1].period) {
            m_facts.enterPeriod();
        }
        m_facts.enterLine();
        m_runner.enterLine(lines[i]);
        decision.lines.append(describeLine(i));
        takeShare(m_assessment->lines[size_t(i)]);
        if (const std::optional<Demand> &demand = decision.lines.last().demand)
            decision.demand = decision.demand.value_or(Money()) + demand->amount.value_or(Money());
    }
    addInformational(decision);
}

LineDecision Describer::describeLine(int index)
{
    const ClaimLine &claimed = m_claim->lines[index];
    const LineAssessment &result = m_assessment->lines[size_t(index)];
    const Truth *statuses = m_assessment->situations.data() + size_t(index) * m_rules.situations.size();
    m_nearest.reset();
    for (DerivedRow &each : m_derivedRows)
        each.fresh = false;
    LineDecision line;
    line.line = claimed.line;
    line.member = m_claim->members[claimed.member].id;
    line.outcome = result.outcome;
    if (result.situation >= 0)
        line.situation = m_pack.situations[result.situation].id;
    line.allowed = yuan(result.allowed);
    line.refundable = yuan(result.refundable);
    findParts(line, index);
    if (result.setOff && result.outcome != Outcome::Undetermined)
        for (const LinePart &part : m_parts)
            line.setOff += setOffOf(part);
    if (result.outcome == Outcome::Undetermined)
        line.range = amounts(result.range);
    if (result.outcome == Outcome::Deferred)
        line.deferredUntil = QDate::fromJulianDay(result.deferredUntil);

    std::vector<int> others;
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const bool isPart = std::any_of(m_parts.begin(), m_parts.end(),
                                        [each](const LinePart &part) { return part.situation == each; });
        if (statuses[each] != Truth::True || each == result.situation || isPart || situation.referred
            || situation.refused || !m_pack.binding)
            continue;
        others.push_back(each);
        line.alternatives +=
            Alternative{m_pack.situations[each].id, yuan(m_runner.amountOf(situation).allowed)};
    }
    m_hasAlternatives = m_hasAlternatives || !others.empty();

    std::vector<int> openFacts;
    const std::vector<LineOpening> &openings = m_assessment->lineOpenings; // in the order of the lines
    const auto first =
        std::lower_bound(openings.begin(), openings.end(), index,
                         [](const LineOpening &each, int wanted) { return each.line < wanted; });
    for (auto each = first; each != openings.end() && each->line == index; ++each) {
        openFacts.push_back(each->slot);
        line.unknownFacts += m_rules.scope.name(each->slot);
        m_hasOpenCredit = m_hasOpenCredit || each->slot == AccountCreditSlot;
    }
    touch(index, result);
    const int closest = result.outcome == Outcome::NotRefundable && result.situation < 0 ? nearest() : -1;
    if (closest >= 0)
        line.nearest = m_pack.situations[closest].id;
    line.reason = m_sentences.reason(result, m_tried, statuses, openFacts, others, m_parts, closest);
    if (result.situation >= 0 && result.outcome != Outcome::Undetermined)
        line.formula = formulaOf(line);
    addWarnings(line, index);
    addDemand(line, result);
    addDeadline(line, result);
    addTrace(line, index);
    return line;
}

int Describer::nearest()
{
    if (!m_nearest)
        m_nearest = m_sentences.nearest(m_tried);
    return *m_nearest;
}

/// As the decider counted: for the amounts of alternatives on the person's later lines.
void Describer::takeShare(const LineAssessment &result)
{
    for (const int each : m_rules.memberLevel)
        if (result.situation == each && result.outcome != Outcome::Undetermined)
            m_runner.take(each, result.allowed);
}

/// Which clauses give of the line; while something is open, the one that would.
void Describer::findParts(LineDecision &line, int index)
{
    const LineAssessment &result = m_assessment->lines[size_t(index)];
    m_parts.clear();
    if (result.situation < 0)
        return;
    const Truth *first = m_assessment->situations.data() + size_t(index) * m_rules.situations.size();
    findLineParts(m_runner, m_tried, std::span(first, m_rules.situations.size()), result.situation, m_parts);
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

Money Describer::setOffOf(const LinePart &part)
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
void Describer::touch(int index, const LineAssessment &result)
{
    const Truth *statuses = m_assessment->situations.data() + size_t(index) * m_rules.situations.size();
    const bool open = result.outcome == Outcome::Undetermined;
    bool decided = false;
    for (const int each : m_tried) {
        const bool possible = statuses[each] == Truth::Unknown || statuses[each] == Truth::Fault;
        if (statuses[each] == Truth::True)
            m_touched[size_t(each)] = true;
        if (open && !decided && (possible || statuses[each] == Truth::True)) {
            noteEvidence(each);
            m_touched[size_t(each)] = true;
        }
        decided = decided || statuses[each] == Truth::True;
    }
    if (result.situation >= 0 && result.outcome != Outcome::NotRefundable)
        for (const LinePart &part : m_parts)
            noteEvidence(part.situation);
    else if (const int closest = open ? -1 : nearest(); closest >= 0)
        m_touched[size_t(closest)] = true;
}

/// What the situation wants as evidence of the line at hand.
void Describer::noteEvidence(int situation)
{
    const std::vector<RuleEvidence> &evidence = m_rules.situations[size_t(situation)].evidence;
    for (size_t i = 0; i < evidence.size(); ++i)
        if (evidence[i].condition < 0 || holds(evidence[i].condition))
            m_needs.insert({situation, int(i)});
}

void Describer::addConditionRow(LineDecision &line, const RuleCondition &condition, Truth truth,
                                const QString &id)
{
    TraceRow &row = line.trace.emplaceBack();
    row.situation = id;
    row.condition = condition.source;
    row.text = condition.text;
    if (truth == Truth::True || truth == Truth::False)
        row.value = truth == Truth::True;
    row.facts =
        m_facts.list(condition.rule >= 0 ? m_rules.conditionRules[size_t(condition.rule)].factList : 0);
}

const TraceRow &Describer::derivedRow(int place)
{
    DerivedRow &kept = m_derivedRows[size_t(place)];
    if (kept.fresh)
        return kept.row;
    const RuleDerived &derived = m_rules.derived[size_t(place)];
    const feel::Value value = m_runner.evaluate(derived.rule);
    TraceRow row{{}, derived.name, derived.text, {}, {}, m_facts.list(derived.rule.factList), false};
    if (value.is(feel::Kind::Number)) {
        row.value = true;
        row.counted = !isMoneyRule(m_pack, derived.rule);
        const std::optional<qint64> fen = value.number().toFen(feel::Rounding::HalfUp);
        row.derived = row.counted || !fen ? value.number().toString() : yuan(*fen).toString();
    } else if (value.is(feel::Kind::Boolean)) {
        row.value = value.isTrue();
    }
    kept = {std::move(row), true};
    return kept.row;
}

void Describer::addDerivedRows(LineDecision &line, const RuleSituation &situation, const QString &id)
{
    const RuleRefund &refund = situation.refunds[size_t(m_runner.line().insurance)];
    if (refund.amount < 0)
        return;
    for (const int each : m_rules.amounts[size_t(refund.amount)].named) {
        line.trace.append(derivedRow(each));
        line.trace.last().situation = id;
    }
}

void Describer::addTrace(LineDecision &line, int index)
{
    const Truth *row = m_assessment->trace.data() + size_t(index) * m_rules.conditions.size();
    line.trace.reserve(m_traceRows);
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const QString &id = m_pack.situations[each].id;
        for (int i = situation.firstCondition; i < situation.firstCondition + situation.conditionCount; ++i)
            addConditionRow(line, m_rules.conditions[size_t(i)], row[i], id);
        addDerivedRows(line, situation, id);
    }
}

bool Describer::holds(int warningRule)
{
    return m_runner.evaluate(m_rules.warningRules[size_t(warningRule)]).truth() == Truth::True;
}

void Describer::addWarnings(LineDecision &line, int index)
{
    const LineAssessment &result = m_assessment->lines[size_t(index)];
    for (const LinePart &part : m_parts)
        for (const RuleWarning &warning : m_rules.situations[size_t(part.situation)].warnings)
            if (holds(warning.rule) && !line.warnings.contains(warning.text))
                line.warnings += warning.text;
    if (result.situation >= 0) {
        const RuleSituation &situation = m_rules.situations[size_t(result.situation)];
        const bool explained = m_claim->lines[index].choice && m_claim->lines[index].choice->explained;
        if (situation.judgement && !explained)
            line.warnings +=
                tr("%1须由经办人署名判断并写明理由。").arg(m_pack.situations[result.situation].cite);
    }
    for (const RuleWarning &warning : m_rules.lineWarnings)
        if (holds(warning.rule))
            line.warnings += warning.text;
    addChoiceWarnings(line, result);
}

void Describer::addChoiceWarnings(LineDecision &line, const LineAssessment &result)
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

} // namespace counter
