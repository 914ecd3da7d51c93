#include "models/policy/decide/openline.h"

#include <algorithm>

namespace counter {

OpenLine::OpenLine(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses,
                   int chosen, int index)
    : m_index(index), m_period(runner.line().period)
{
    const OpenCandidates candidates(runner, tried, statuses, chosen);
    OpenAxes axes(runner, candidates);
    m_certain = candidates.endCertainly();
    m_fault = axes.fault();
    m_worlds = LineWorlds(runner, candidates, axes).all();
    m_axes = axes.take();
}

qint64 OpenLine::mostCarried() const
{
    qint64 most = 0;
    for (const LineWorld &world : m_worlds)
        most = std::max(most, world.carried);
    return most;
}

bool OpenLine::differ(const LineWorld &a, const LineWorld &b, bool splitMatters) const
{
    const bool clauseMatters = !m_certain && a.refundable() > 0;
    return a.refundable() != b.refundable() || a.carried != b.carried || a.deferredUntil != b.deferredUntil
        || a.referred != b.referred || (splitMatters && a.netted != b.netted)
        || (clauseMatters && a.situation != b.situation);
}

bool OpenLine::varies(bool splitMatters) const
{
    return std::any_of(m_worlds.begin(), m_worlds.end(),
                       [&](const LineWorld &each) { return differ(m_worlds.front(), each, splitMatters); });
}

template <typename Visit> bool OpenLine::anyAlong(const OpenAxis &axis, Visit visit) const
{
    for (size_t index = 0; index < m_worlds.size(); ++index) {
        const size_t place = index / axis.stride % axis.size();
        for (size_t other = place + 1; other < axis.size(); ++other)
            if (visit(m_worlds[index], m_worlds[index + (other - place) * axis.stride]))
                return true;
    }
    return false;
}

bool OpenLine::matters(const OpenAxis &axis, bool splitMatters) const
{
    return anyAlong(axis, [&](const LineWorld &a, const LineWorld &b) { return differ(a, b, splitMatters); });
}

qint64 OpenLine::swing(const OpenAxis &axis) const
{
    qint64 largest = 0;
    anyAlong(axis, [&largest](const LineWorld &a, const LineWorld &b) {
        const qint64 difference = a.refundable() - a.carried - b.refundable() + b.carried;
        largest = std::max(largest, difference < 0 ? -difference : difference);
        return false;
    });
    return largest;
}

} // namespace counter
