#pragma once
#include "models/policy/decide/openline.h"

namespace counter {

/// What a person's lines come to together, in 分: plain + max(0, netted − carried).
struct MemberSum
{
    qint64 plain = 0;
    qint64 netted = 0;
    qint64 carried = 0;
    void add(const LineAssessment &line) { add(line, line.carried); }
    void add(const LineAssessment &line, qint64 ofThatCarried)
    {
        plain += line.refundable - line.netted;
        netted += line.netted;
        carried += ofThatCarried;
    }
    qint64 refundable() const { return plain + std::max<qint64>(0, netted - carried); }
    qint64 surplus() const { return std::max<qint64>(0, carried - netted); }
};

/// The least and the most that the person's lines can come to over every world of the open facts at once: a
/// fact of the person has one value on all the lines. `decided` is the sum of the lines that are decided.
/// Exact, but where the facts are more than can be combined (over 4096 worlds of the person's facts, over 4
/// open months): then each line is taken for itself and the range is safe but may be wider. Room-internal.
RangeFen memberRange(const std::vector<OpenLine> &open, const MemberSum &decided);

} // namespace counter
