#include "models/policy/words/linetrace.h"

#include "models/policy/words/decisionwords.h"
#include "models/policy/words/formulawords.h"

namespace counter {

using namespace decisionwords;

LineTrace::LineTrace(const PolicyPack &pack, RuleRunner &runner, const Sentences &sentences)
    : m_pack(pack), m_rules(*pack.rules), m_runner(runner), m_facts(runner, sentences),
      m_derivedRows(m_rules.derived.size())
{
}

void LineTrace::enterClaim(const std::vector<int> &tried)
{
    m_tried = tried;
    m_rows = 0;
    for (const int each : tried)
        m_rows += m_rules.situations[size_t(each)].conditionCount + 1;
}

void LineTrace::add(LineDecision &line, const Truth *truths)
{
    for (DerivedRow &each : m_derivedRows)
        each.fresh = false;
    line.trace.reserve(m_rows);
    for (const int each : m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const QString &id = m_pack.situations[each].id;
        for (int i = situation.firstCondition; i < situation.firstCondition + situation.conditionCount; ++i)
            addCondition(line, m_rules.conditions[size_t(i)], truths[i], id);
        addDerived(line, situation, id);
    }
}

void LineTrace::addCondition(LineDecision &line, const RuleCondition &condition, Truth truth,
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

const TraceRow &LineTrace::derivedRow(int place)
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

void LineTrace::addDerived(LineDecision &line, const RuleSituation &situation, const QString &id)
{
    const RuleRefund &refund = situation.refunds[size_t(m_runner.line().insurance)];
    if (refund.amount < 0)
        return;
    for (const int each : m_rules.amounts[size_t(refund.amount)].named) {
        line.trace.append(derivedRow(each));
        line.trace.last().situation = id;
    }
}

} // namespace counter
