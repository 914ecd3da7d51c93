#pragma once
#include "models/policy/decide/lineworlds.h"

namespace counter {

/// A line about which something is open: every world of it, as a table over its axes. Room-internal.
class OpenLine
{
public:
    /// The runner stands at the line; `tried` are the situations in order of precedence, `statuses` theirs by
    /// situation; `chosen` is the reviewer's, or -1.
    OpenLine(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses, int chosen,
             int index);

    int index() const { return m_index; } ///< place in Claim::lines
    YearMonth period() const { return m_period; }
    const std::vector<OpenAxis> &axes() const { return m_axes; }
    const std::vector<LineWorld> &worlds() const { return m_worlds; }
    bool fault() const { return m_fault; }

    bool canCarry() const { return mostCarried() > 0; }
    qint64 mostCarried() const; ///< over all worlds
    /// The worlds differ in what is paid, carried, deferred or referred. Whether a set-off applies matters
    /// only when something is carried somewhere in the person's lines (splitMatters). A line that some clause
    /// pays in every world, but not the same one for certain, is open too: a decision names its clause.
    bool varies(bool splitMatters) const;
    /// Does going along this axis alone change anything of that.
    bool matters(const OpenAxis &axis, bool splitMatters) const;
    /// By how much at most it changes what the line gives or takes.
    qint64 swing(const OpenAxis &axis) const;

private:
    bool differ(const LineWorld &a, const LineWorld &b, bool splitMatters) const;
    template <typename Visit> bool anyAlong(const OpenAxis &axis, Visit visit) const;

    int m_index;
    YearMonth m_period;
    bool m_fault = false;
    bool m_certain = false; ///< the last candidate holds whatever is open
    std::vector<OpenAxis> m_axes;
    std::vector<LineWorld> m_worlds;
};

} // namespace counter
