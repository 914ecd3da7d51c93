#pragma once
#include "models/policy/decide/decision.h"

#include <QList>
#include <QString>
#include <optional>

namespace counter {

/// One situation as it was tried on one line.
struct SituationTrial
{
    QString situation;
    QList<TraceRow> rows; ///< conditions and derived amounts, in the pack's order
    std::optional<bool> holds; ///< empty: a fact is missing
    int met = 0; ///< conditions that hold
    int failed = 0;
    int open = 0;
};

/// In the order in which they were tried.
QList<SituationTrial> trialsOf(const LineDecision &line);

/// The situation that came nearest without holding: one condition alone stopped it. One that hangs on a fact
/// which a person could have answered otherwise comes before one that the voucher rules out, then the one in
/// which most conditions held, then the first. Null: none came near.
const SituationTrial *nearestOf(const QList<SituationTrial> &trials);

/// Of a refused line the clause that its reason names, when one condition alone stopped it, and no other;
/// else nearestOf().
const SituationTrial *nearestOf(const QList<SituationTrial> &trials, const LineDecision &line);

/// The first condition of that value; null: none.
const TraceRow *firstWith(const SituationTrial &trial, const std::optional<bool> &value);

/// The fact of a condition that a person can still answer for: one of a member or of a line, rather than
/// what stands on the voucher. Null: the condition is about the voucher or the claimant only.
const TraceFact *answerableFact(const TraceRow &row);

} // namespace counter
