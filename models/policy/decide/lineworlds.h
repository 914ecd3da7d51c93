#pragma once
#include "models/policy/decide/openaxes.h"

namespace counter {

/// What one line comes to in one of the worlds that the open facts allow, in 分.
struct LineWorld
{
    qint64 plain = 0; ///< refundable under a clause without a set-off
    qint64 netted = 0; ///< refundable under a clause with one
    qint64 carried = 0;
    qint64 allowed = 0;
    qint32 deferredUntil = 0; ///< Julian day; 0: not deferred
    qint16 situation = -1;
    bool referred = false;
    qint64 refundable() const { return plain + netted; }
};

/// What a line comes to in every world of its axes. Room-internal.
class LineWorlds
{
public:
    /// All must outlive it; the runner stands at the line.
    LineWorlds(RuleRunner &runner, const OpenCandidates &candidates, OpenAxes &axes);

    /// By OpenAxis::stride. When there are too many it goes through them coarsely, over one axis then.
    std::vector<LineWorld> all();

private:
    using Samples = OpenAxes::Samples;

    std::vector<LineWorld> coarsely();
    LineWorld world(const Samples &samples) const;
    bool holds(const OpenCandidate &candidate, const Samples &samples) const;
    ClauseAmount amountIn(const OpenCandidate &candidate, const Samples &samples) const;
    void give(const OpenCandidate &candidate, const ClauseAmount &amount, const Samples &samples,
              LineWorld &world) const;
    void addBeside(const OpenCandidate &decides, const Samples &samples, LineWorld &world) const;
    LineWorld pay(const OpenCandidate &candidate, const ClauseAmount &amount) const;
    ClauseAmount allOrNothing(const OpenCandidate &candidate, bool all) const;

    RuleRunner &m_runner;
    const OpenCandidates &m_candidates;
    OpenAxes &m_axes;
    qint64 m_paid;
    qint64 m_claimed;
};

} // namespace counter
