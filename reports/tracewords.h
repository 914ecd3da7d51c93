#pragma once
#include "models/policy/decision.h"

namespace counter {

struct PolicyPack;

/// The facts behind a condition in the pack's words: 费款所属期：2024-03；离职年月：2024-02.
QString traceFacts(const PolicyPack *policy, const TraceRow &row);
/// One of them, the value alone: 2024-02, 未核实.
QString factValue(const PolicyPack *policy, const TraceFact &fact);
/// What a fact is called: the pack's label, else the form's own word.
QString factLabel(const PolicyPack *policy, const QString &fact);
/// What the clerk asks; the label when the pack has no question.
QString factQuestion(const PolicyPack *policy, const QString &fact);

} // namespace counter
