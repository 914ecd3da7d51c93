#include "models/policy/describer.h"

#include "models/policy/decider.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::Decision", text);
}
Money yuan(qint64 fen)
{
    return Money::fromFen(fen);
}
AmountRange amounts(RangeFen range)
{
    return {yuan(range.low), yuan(range.high)};
}

} // namespace

Describer::Describer(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational,
                     const Claim &claim, const Assessment &assessment)
    : m_pack(pack), m_informational(informational), m_rules(*pack.rules), m_claim(claim),
      m_assessment(assessment), m_runner(pack, pack), m_sentences(pack, m_runner, claim),
      m_tried(Decider::triedSituations(pack, claim))
{
    m_runner.useAllParameters();
}

Decision Describer::describe(QDate asOf)
{
    Decision decision;
    decision.policy = m_pack.id;
    decision.policyHash = m_pack.hash;
    decision.asOf = asOf;
    decision.outcome = m_assessment.outcome;
    decision.paid = yuan(m_assessment.paid);
    decision.claimed = yuan(m_assessment.claimed);
    decision.refundable = yuan(m_assessment.refundable);
    if (m_assessment.outcome == Outcome::Undetermined)
        decision.range = amounts(m_assessment.range);
    if (m_assessment.deferredUntil > 0)
        decision.deferredUntil = QDate::fromJulianDay(m_assessment.deferredUntil);

    m_runner.enterClaim(m_claim);
    describeLines(decision);
    addMembers(decision);
    addOpenFacts(decision);
    addEvidence(decision);
    addNotes(decision, asOf);
    addAnswers(decision);
    addProblems(decision);
    return decision;
}

void Describer::describeLines(Decision &decision)
{
    int member = -1;
    for (int i = 0; i < int(m_claim.lines.size()); ++i) {
        if (m_claim.lines[i].member != member) {
            member = m_claim.lines[i].member;
            m_runner.enterMember(member);
        }
        m_runner.enterLine(m_claim.lines[i]);
        m_facts.assign(size_t(m_rules.scope.size()), std::nullopt);
        decision.lines += describeLine(i);
    }
    addInformational(decision);
}

LineDecision Describer::describeLine(int index)
{
    const ClaimLine &claimed = m_claim.lines[index];
    const LineAssessment &result = m_assessment.lines[size_t(index)];
    const Truth *statuses = m_assessment.situations.data() + size_t(index) * m_rules.situations.size();
    LineDecision line;
    line.line = claimed.line;
    line.member = m_claim.members[claimed.member].id;
    line.outcome = result.outcome;
    if (result.situation >= 0)
        line.situation = m_pack.situations[result.situation].id;
    line.allowed = yuan(result.allowed);
    line.refundable = yuan(result.refundable);
    if (result.setOff && result.outcome != Outcome::Undetermined)
        line.setOff = setOffOf(m_rules.situations[size_t(result.situation)]);
    if (result.outcome == Outcome::Undetermined)
        line.range = amounts(result.range);
    if (result.outcome == Outcome::Deferred)
        line.deferredUntil = QDate::fromJulianDay(result.deferredUntil);

    std::vector<int> others;
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        if (statuses[each] != Truth::True || each == result.situation || situation.referred)
            continue;
        others.push_back(each);
        line.alternatives +=
            Alternative{m_pack.situations[each].id, yuan(m_runner.amountOf(situation).allowed)};
    }
    m_hasAlternatives = m_hasAlternatives || !others.empty();

    std::vector<int> openFacts;
    for (const LineOpening &opening : m_assessment.lineOpenings)
        if (opening.line == index) {
            openFacts.push_back(opening.slot);
            line.unknownFacts += m_rules.scope.name(opening.slot);
            m_hasOpenCredit = m_hasOpenCredit || opening.slot == AccountCreditSlot;
        }
    touch(index, result);
    line.reason = m_sentences.reason(result, m_tried, statuses, openFacts, others);
    addWarnings(line, index);
    addTrace(line, index);
    return line;
}

Money Describer::setOffOf(const RuleSituation &situation)
{
    const RuleRefund &refund = situation.refunds[size_t(m_runner.line().insurance)];
    if (refund.setOff < 0)
        return {};
    const feel::Value value = m_runner.evaluate(m_rules.amounts[size_t(refund.setOff)]);
    if (!value.is(feel::Kind::Number))
        return {};
    return yuan(value.number().toFen(feel::Rounding::HalfUp).value_or(0));
}

/// Which situations the line is about: for the evidence and for the readings.
void Describer::touch(int index, const LineAssessment &result)
{
    const Truth *statuses = m_assessment.situations.data() + size_t(index) * m_rules.situations.size();
    const bool open = result.outcome == Outcome::Undetermined;
    bool decided = false;
    for (const int each : m_tried) {
        const bool possible = statuses[each] == Truth::Unknown || statuses[each] == Truth::Fault;
        if (statuses[each] == Truth::True)
            m_touched.insert(each);
        if (open && !decided && (possible || statuses[each] == Truth::True)) {
            m_used.insert(each);
            m_touched.insert(each);
        }
        decided = decided || statuses[each] == Truth::True;
    }
    if (result.situation >= 0 && result.outcome != Outcome::NotRefundable)
        m_used.insert(result.situation);
    else if (!open && !m_tried.empty())
        m_touched.insert(m_sentences.nearest(m_tried));
}

const TraceFact &Describer::factAt(int slot)
{
    std::optional<TraceFact> &fact = m_facts[size_t(slot)];
    if (!fact) {
        const bool known = !m_runner.isOpen(slot);
        fact = TraceFact{m_rules.scope.name(slot), known ? m_sentences.factText(slot) : QString(), known};
    }
    return *fact;
}

QList<TraceFact> Describer::factsOf(const std::vector<int> &slots)
{
    QList<TraceFact> facts;
    facts.reserve(qsizetype(slots.size()));
    for (const int slot : slots)
        facts += factAt(slot);
    return facts;
}

TraceRow Describer::conditionRow(const RuleSituation &situation, const RuleCondition &condition, Truth truth,
                                 const QString &id)
{
    Q_UNUSED(situation);
    TraceRow row{id, condition.source, condition.text, {}, {}, {}};
    if (truth == Truth::True || truth == Truth::False)
        row.value = truth == Truth::True;
    row.facts = condition.rule >= 0 ? factsOf(m_rules.conditionRules[size_t(condition.rule)].reads)
                                    : factsOf({InsuranceSlot});
    return row;
}

void Describer::addDerivedRows(LineDecision &line, const RuleSituation &situation, const QString &id)
{
    const RuleRefund &refund = situation.refunds[size_t(m_runner.line().insurance)];
    if (refund.amount < 0)
        return;
    const QList<int> &read = m_rules.amounts[size_t(refund.amount)].expression.slotsRead();
    for (const RuleDerived &derived : m_rules.derived) {
        if (!read.contains(derived.slot))
            continue;
        const feel::Value value = m_runner.evaluate(derived.rule);
        TraceRow row{id, derived.name, derived.text, {}, {}, factsOf(derived.rule.reads)};
        if (value.is(feel::Kind::Number)) {
            row.value = true;
            if (const std::optional<qint64> fen = value.number().toFen(feel::Rounding::HalfUp))
                row.derived = yuan(*fen).toString();
        } else if (value.is(feel::Kind::Boolean)) {
            row.value = value.isTrue();
        }
        line.trace += row;
    }
}

void Describer::addTrace(LineDecision &line, int index)
{
    const Truth *row = m_assessment.trace.data() + size_t(index) * m_rules.conditions.size();
    line.trace.reserve(qsizetype(m_rules.conditions.size() + m_rules.situations.size()));
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const QString &id = m_pack.situations[each].id;
        for (int i = situation.firstCondition; i < situation.firstCondition + situation.conditionCount; ++i)
            line.trace += conditionRow(situation, m_rules.conditions[size_t(i)], row[i], id);
        addDerivedRows(line, situation, id);
    }
}

bool Describer::holds(int warningRule)
{
    return m_runner.evaluate(m_rules.warningRules[size_t(warningRule)]).truth() == Truth::True;
}

void Describer::addWarnings(LineDecision &line, int index)
{
    const LineAssessment &result = m_assessment.lines[size_t(index)];
    if (result.situation >= 0) {
        const RuleSituation &situation = m_rules.situations[size_t(result.situation)];
        for (const RuleWarning &warning : situation.warnings)
            if (holds(warning.rule))
                line.warnings += warning.text;
        const bool explained = m_claim.lines[index].choice && m_claim.lines[index].choice->explained;
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

/// Packs that only warn: their situations that hold, and nothing else.
void Describer::addInformational(Decision &decision)
{
    for (const std::shared_ptr<const PolicyPack> &pack : m_informational) {
        RuleRunner runner(*pack, m_pack);
        runner.useAllParameters();
        runner.enterClaim(m_claim);
        const std::vector<int> tried = Decider::triedSituations(*pack, Claim());
        for (int i = 0; i < int(m_claim.lines.size()); ++i) {
            runner.enterMember(m_claim.lines[i].member);
            runner.enterLine(m_claim.lines[i]);
            for (const int each : tried) {
                const RuleSituation &situation = pack->rules->situations[size_t(each)];
                bool all = true;
                for (int c = 0; c < situation.conditionCount && all; ++c)
                    all = runner.conditionTruth(situation,
                                                pack->rules->conditions[size_t(situation.firstCondition + c)])
                        == Truth::True;
                if (all)
                    decision.lines[i].warnings +=
                        tr("%1（%2）提示：%3。").arg(pack->title, pack->id, pack->situations[each].title);
            }
        }
    }
}

void Describer::addMembers(Decision &decision) const
{
    for (qsizetype i = 0; i < m_claim.members.size(); ++i) {
        const MemberAssessment &result = m_assessment.members[size_t(i)];
        MemberDecision member{m_claim.members[i].id, yuan(result.refundable), yuan(result.surplus), {}};
        if (result.open)
            member.range = amounts(result.range);
        decision.members += member;
    }
}

void Describer::addOpenFacts(Decision &decision) const
{
    for (const OpenFactAssessment &open : m_assessment.open) {
        OpenFact fact;
        fact.member = m_claim.members[open.member].id;
        if (open.line >= 0)
            fact.line = m_claim.lines[open.line].line;
        fact.fact = m_rules.scope.name(open.slot);
        fact.question = m_sentences.factOf(open.slot)->question;
        const RangeFen whole = m_assessment.range;
        fact.range = amounts({whole.low, std::min(whole.high, whole.low + open.swing)});
        decision.unknownFacts += fact;
    }
}

bool Describer::isPresent(const QString &kind) const
{
    return m_claim.evidence.contains(kind);
}

void Describer::addEvidence(Decision &decision) const
{
    for (const EvidenceKind &kind : m_pack.evidence) {
        EvidenceNeed need{kind.kind, kind.title, {}, isPresent(kind.kind)};
        for (const int each : m_used)
            for (const RuleEvidence &wanted : m_rules.situations[size_t(each)].evidence)
                if (wanted.kind == kind.kind) {
                    need.requiredBy += m_pack.situations[each].id;
                    need.present = need.present
                        || (!wanted.instead.isEmpty()
                            && m_claim.evidence.count(wanted.instead) >= wanted.insteadCount);
                }
        const bool always = kind.required == EvidenceKind::Required::Always
            || (kind.required == EvidenceKind::Required::ForAgent
                && (m_claim.hasAgent || m_claim.accountNameDiffers));
        if (always)
            need.requiredBy.clear();
        if (always || !need.requiredBy.isEmpty())
            decision.evidence += need;
    }
}

void Describer::addNotes(Decision &decision, QDate asOf) const
{
    const auto touched = [this](const QString &id) {
        return std::any_of(m_touched.begin(), m_touched.end(),
                           [&](int each) { return m_pack.situations[each].id == id; });
    };
    for (const PackReading &reading : m_pack.readings)
        if (std::any_of(reading.touches.begin(), reading.touches.end(), touched)
            || (reading.touchesAlternatives && m_hasAlternatives)
            || (reading.touchesOpenCredit && m_hasOpenCredit))
            decision.notes +=
                DecisionNote{reading.cite, tr("%1本政策包的读法：%2").arg(reading.question, reading.chosen)};
    if (m_pack.verifyValidityFrom && asOf >= *m_pack.verifyValidityFrom)
        decision.notes += DecisionNote{m_pack.validityCite, m_pack.validityNote};
}

void Describer::addAnswers(Decision &decision)
{
    for (const RuleAnswer &answer : m_rules.answers) {
        QStringList seen;
        for (int i = 0; i < int(m_claim.lines.size()); ++i) {
            m_runner.enterMember(m_claim.lines[i].member);
            m_runner.enterLine(m_claim.lines[i]);
            const feel::Value value = m_runner.evaluate(answer.rule);
            QString text;
            if (value.is(feel::Kind::Number))
                text = value.number().toString();
            else if (value.is(feel::Kind::String))
                text = value.text();
            else if (value.is(feel::Kind::Date))
                text = value.toDate().toString(Qt::ISODate);
            else if (value.is(feel::Kind::Boolean))
                text = value.isTrue() ? QStringLiteral("true") : QStringLiteral("false");
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen += text;
            decision.answers += DecisionAnswer{answer.id, answer.cite, text, answer.text};
        }
    }
}

void Describer::addProblems(Decision &decision) const
{
    for (qsizetype i = 0; i < m_claim.situations.size(); ++i)
        if (!m_pack.situation(m_claim.situations[i]))
            decision.problems += Problem{QString(QStringLiteral("/situations/") % QString::number(i)),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(m_claim.situations[i].left(40))};
    for (qsizetype i = 0; i < m_claim.lines.size(); ++i) {
        const ClaimLine &line = m_claim.lines[i];
        const QString path = QStringLiteral("/lines/") % QString::number(line.line);
        if (line.choice && !m_pack.situation(line.choice->situation))
            decision.problems += Problem{QString(path % QStringLiteral("/choice/situation")),
                                         QStringLiteral("unknown-situation"), Severity::Error,
                                         tr("政策包没有这个情形：%1").arg(line.choice->situation.left(40))};
        if (m_assessment.lines[size_t(i)].fault)
            decision.problems += Problem{path, QStringLiteral("pack-fault"), Severity::Error,
                                         tr("政策包算不出这一笔，请联系政策包的编写人；这不是不予退费。")};
    }
}

} // namespace counter
