#pragma once
#include "models/policy/decide/lineparts.h"

namespace counter {

/// A situation that may decide a line about which something is open, or give beside the one that does.
struct OpenCandidate
{
    int situation = 0;
    std::vector<int> open; ///< condition rules that are unknown
    bool fault = false;
    bool referred = false;
    ClauseAmount amount;
    qint64 mostCarried = 0; ///< while the amount is open: by how much a set-off can exceed the payment
    qint32 deferredUntil = 0;
    bool monthsKnown = true; ///< of a clause that speaks of months of the line
    std::vector<int> months;
};

/// All of a line, in the order in which the first that holds is taken. Room-internal.
class OpenCandidates
{
public:
    /// As OpenLine takes them.
    OpenCandidates(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses,
                   int chosen);

    const std::vector<OpenCandidate> &all() const { return m_all; }
    /// The last one that may decide holds whatever is open.
    bool endCertainly() const { return m_certain; }
    /// Of what comes after a clause that holds for certain only that matters which may give beside another.
    bool mayGiveBeside(int situation) const;

private:
    void add(int situation, Truth status);

    RuleRunner &m_runner;
    const RuleSet &m_rules;
    bool m_certain = false;
    std::vector<OpenCandidate> m_all;
};

} // namespace counter
