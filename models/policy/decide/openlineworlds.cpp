#include "models/policy/decide/openline.h"

#include <algorithm>
#include <limits>

namespace counter {
namespace {

constexpr size_t MostLineWorlds = 1u << 16;
constexpr qint32 LaterDay = std::numeric_limits<qint32>::max();

} // namespace

/// Goes through the worlds, coarsely when they are too many.
void OpenLine::enumerate()
{
    const size_t count = countWorlds();
    if (count > MostLineWorlds) {
        enumerateCoarsely();
        return;
    }
    m_worlds.reserve(count);
    std::vector<size_t> samples(m_axes.size());
    for (size_t index = 0; index < count; ++index) {
        for (size_t a = 0; a < m_axes.size(); ++a)
            samples[a] = size_t(m_axes[a].firstOf[index / m_axes[a].stride % m_axes[a].size()]);
        m_worlds.push_back(world(samples));
    }
}

size_t OpenLine::countWorlds()
{
    size_t worlds = 1;
    for (OpenAxis &axis : m_axes) {
        axis.stride = worlds;
        worlds *= axis.size();
        if (worlds > MostLineWorlds)
            return worlds;
    }
    return worlds;
}

/// Too many combinations: any candidate may be the one, with its amount or, where that is open, nothing or
/// all.
void OpenLine::enumerateCoarsely()
{
    OpenAxis all;
    all.kind = OpenAxis::Kind::Situation;
    for (const OpenAxis &axis : m_axes)
        all.facts.insert(all.facts.end(), axis.facts.begin(), axis.facts.end());
    std::sort(all.facts.begin(), all.facts.end());
    all.facts.erase(std::unique(all.facts.begin(), all.facts.end()), all.facts.end());
    m_worlds.emplace_back();
    for (const Candidate &candidate : m_candidates) {
        const bool known = candidate.amount.state == Truth::True && !candidate.fault;
        m_worlds.push_back(pay(candidate, known ? candidate.amount : allOrNothing(candidate, false)));
        m_worlds.push_back(pay(candidate, known ? candidate.amount : allOrNothing(candidate, true)));
        if (mayGiveBeside(candidate.situation)) // together they may give as much as was paid
            m_worlds.push_back(pay(candidate, allOrNothing(candidate, true)));
    }
    for (size_t i = 0; i < m_worlds.size(); ++i) {
        all.classOf.push_back(quint8(i));
        all.firstOf.push_back(int(i));
    }
    m_axes = {all};
}

bool OpenLine::holds(const Candidate &candidate, const std::vector<size_t> &samples) const
{
    const int faulty = candidate.fault ? freeAxis(OpenAxis::Kind::Situation, candidate.situation) : -1;
    if (faulty >= 0 && samples[size_t(faulty)] == 0)
        return false;
    return std::all_of(candidate.open.begin(), candidate.open.end(), [&](int rule) {
        for (const Table &table : m_conditions)
            if (table.id == rule)
                return table.truths[placeIn(table, samples)] == Truth::True;
        return samples[size_t(freeAxis(OpenAxis::Kind::Condition, rule))] == 1;
    });
}

ClauseAmount OpenLine::amountIn(const Candidate &candidate, const std::vector<size_t> &samples) const
{
    if (candidate.fault)
        return allOrNothing(candidate,
                            samples[size_t(freeAxis(OpenAxis::Kind::Situation, candidate.situation))] == 2);
    if (const int axis = freeAxis(OpenAxis::Kind::Amount, candidate.situation); axis >= 0)
        return allOrNothing(candidate, samples[size_t(axis)] == 1);
    for (const Table &table : m_amounts)
        if (table.id == candidate.situation)
            return table.amounts[placeIn(table, samples)];
    return candidate.amount;
}

LineWorld OpenLine::world(const std::vector<size_t> &samples) const
{
    for (const Candidate &candidate : m_candidates) {
        if (!holds(candidate, samples))
            continue;
        LineWorld world;
        world.situation = qint16(candidate.situation);
        world.referred = candidate.referred;
        give(candidate, amountIn(candidate, samples), samples, world);
        addBeside(candidate, samples, world);
        return world;
    }
    return {};
}

/// As findLineParts() does for a line about which nothing is open.
void OpenLine::addBeside(const Candidate &decides, const std::vector<size_t> &samples, LineWorld &world) const
{
    std::vector<int> taken = decides.months;
    for (const Candidate &each : m_candidates) {
        if (world.allowed == m_paid || !giveTogether(m_rules, decides.situation, each.situation)
            || !holds(each, samples))
            continue;
        ClauseAmount amount = amountIn(each, samples);
        const bool overlap = std::any_of(each.months.begin(), each.months.end(), [&](int month) {
            return std::binary_search(taken.begin(), taken.end(), month);
        });
        if (overlap && each.amount.state == Truth::True)
            amount = m_runner.amountOf(m_rules.situations[size_t(each.situation)], taken);
        if (const int axis = freeAxis(OpenAxis::Kind::Share, each.situation);
            axis >= 0 && samples[size_t(axis)] == 0)
            amount = {Truth::True, 0, 0, amount.setOff};
        amount.allowed = std::min(amount.allowed, m_paid - world.allowed);
        if (amount.allowed == 0 && amount.carried == 0)
            continue;
        give(each, amount, samples, world);
        taken.insert(taken.end(), each.months.begin(), each.months.end());
        std::sort(taken.begin(), taken.end());
    }
}

void OpenLine::give(const Candidate &candidate, const ClauseAmount &amount,
                    const std::vector<size_t> &samples, LineWorld &world) const
{
    const int day = freeAxis(OpenAxis::Kind::Deferral, candidate.situation);
    const qint32 until = day < 0 ? candidate.deferredUntil : samples[size_t(day)] == 1 ? LaterDay : 0;
    world.deferredUntil = std::max(world.deferredUntil, until);
    (amount.setOff ? world.netted : world.plain) += std::min(m_claimed - world.refundable(), amount.allowed);
    world.allowed += amount.allowed;
    world.carried += amount.carried;
}

LineWorld OpenLine::pay(const Candidate &candidate, const ClauseAmount &amount) const
{
    LineWorld world;
    world.situation = qint16(candidate.situation);
    world.referred = candidate.referred;
    world.allowed = amount.allowed;
    world.carried = amount.carried;
    world.deferredUntil = candidate.deferredUntil;
    (amount.setOff ? world.netted : world.plain) = std::min(m_claimed, amount.allowed);
    return world;
}

ClauseAmount OpenLine::allOrNothing(const Candidate &candidate, bool all) const
{
    return ClauseAmount{Truth::True, all ? m_paid : 0, all ? 0 : candidate.mostCarried,
                        candidate.amount.setOff};
}

size_t OpenLine::placeIn(const Table &table, const std::vector<size_t> &samples) const
{
    size_t place = 0;
    size_t stride = 1;
    for (const int axis : table.axes) {
        place += samples[size_t(axis)] * stride;
        stride *= m_axes[size_t(axis)].samples.size();
    }
    return place;
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
