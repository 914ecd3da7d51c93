#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/decision.h"

#include <QCoreApplication>

namespace counter::decisionwords {

/// How numbers and codes of an assessment become what a decision shows. Room-internal.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("counter::Decision", text);
}
inline Money yuan(qint64 fen)
{
    return Money::fromFen(fen);
}
inline AmountRange amounts(RangeFen range)
{
    return {yuan(range.low), yuan(range.high)};
}

} // namespace counter::decisionwords
