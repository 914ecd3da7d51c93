#include "models/policy/decide/lineworlds.h"

#include <algorithm>
#include <limits>

namespace counter {
namespace {

constexpr size_t MostLineWorlds = 1u << 16;
constexpr qint32 LaterDay = std::numeric_limits<qint32>::max();

} // namespace

LineWorlds::LineWorlds(RuleRunner &runner, const OpenCandidates &candidates, OpenAxes &axes)
    : m_runner(runner), m_candidates(candidates), m_axes(axes), m_paid(runner.line().paid.fen()),
      m_claimed(runner.line().claimed.value_or(runner.line().paid).fen())
{
}

std::vector<LineWorld> LineWorlds::all()
{
    const size_t count = m_axes.countWorlds(MostLineWorlds);
    if (count > MostLineWorlds)
        return coarsely();
    const std::vector<OpenAxis> &axes = m_axes.all();
    std::vector<LineWorld> worlds;
    worlds.reserve(count);
    Samples samples(axes.size());
    for (size_t index = 0; index < count; ++index) {
        for (size_t a = 0; a < axes.size(); ++a)
            samples[a] = size_t(axes[a].firstOf[index / axes[a].stride % axes[a].size()]);
        worlds.push_back(world(samples));
    }
    return worlds;
}

/// Too many combinations: any candidate may be the one, with its amount or, where that is open, nothing or
/// all.
std::vector<LineWorld> LineWorlds::coarsely()
{
    std::vector<LineWorld> worlds(1);
    for (const OpenCandidate &candidate : m_candidates.all()) {
        const bool known = candidate.amount.state == Truth::True && !candidate.fault;
        worlds.push_back(pay(candidate, known ? candidate.amount : allOrNothing(candidate, false)));
        worlds.push_back(pay(candidate, known ? candidate.amount : allOrNothing(candidate, true)));
        if (m_candidates.mayGiveBeside(candidate.situation)) // together they may give as much as was paid
            worlds.push_back(pay(candidate, allOrNothing(candidate, true)));
    }
    m_axes.mergeAll(worlds.size());
    return worlds;
}

LineWorld LineWorlds::world(const Samples &samples) const
{
    for (const OpenCandidate &candidate : m_candidates.all()) {
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

bool LineWorlds::holds(const OpenCandidate &candidate, const Samples &samples) const
{
    const int faulty = candidate.fault ? m_axes.find(OpenAxis::Kind::Situation, candidate.situation) : -1;
    if (faulty >= 0 && samples[size_t(faulty)] == 0)
        return false;
    return std::all_of(candidate.open.begin(), candidate.open.end(),
                       [&](int rule) { return m_axes.holds(rule, samples); });
}

ClauseAmount LineWorlds::amountIn(const OpenCandidate &candidate, const Samples &samples) const
{
    if (candidate.fault)
        return allOrNothing(
            candidate, samples[size_t(m_axes.find(OpenAxis::Kind::Situation, candidate.situation))] == 2);
    if (const int axis = m_axes.find(OpenAxis::Kind::Amount, candidate.situation); axis >= 0)
        return allOrNothing(candidate, samples[size_t(axis)] == 1);
    const ClauseAmount *tried = m_axes.amount(candidate.situation, samples);
    return tried ? *tried : candidate.amount;
}

/// As findLineParts() does for a line about which nothing is open.
void LineWorlds::addBeside(const OpenCandidate &decides, const Samples &samples, LineWorld &world) const
{
    std::vector<int> taken = decides.months;
    for (const OpenCandidate &each : m_candidates.all()) {
        if (world.allowed == m_paid || !giveTogether(m_runner.rules(), decides.situation, each.situation)
            || !holds(each, samples))
            continue;
        ClauseAmount amount = amountIn(each, samples);
        const bool overlap = std::any_of(each.months.begin(), each.months.end(), [&](int month) {
            return std::binary_search(taken.begin(), taken.end(), month);
        });
        if (overlap && each.amount.state == Truth::True)
            amount = m_runner.amountOf(m_runner.rules().situations[size_t(each.situation)], taken);
        if (const int axis = m_axes.find(OpenAxis::Kind::Share, each.situation);
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

void LineWorlds::give(const OpenCandidate &candidate, const ClauseAmount &amount, const Samples &samples,
                      LineWorld &world) const
{
    const int day = m_axes.find(OpenAxis::Kind::Deferral, candidate.situation);
    const qint32 until = day < 0 ? candidate.deferredUntil : samples[size_t(day)] == 1 ? LaterDay : 0;
    world.deferredUntil = std::max(world.deferredUntil, until);
    (amount.setOff ? world.netted : world.plain) += std::min(m_claimed - world.refundable(), amount.allowed);
    world.allowed += amount.allowed;
    world.carried += amount.carried;
}

LineWorld LineWorlds::pay(const OpenCandidate &candidate, const ClauseAmount &amount) const
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

ClauseAmount LineWorlds::allOrNothing(const OpenCandidate &candidate, bool all) const
{
    return ClauseAmount{Truth::True, all ? m_paid : 0, all ? 0 : candidate.mostCarried,
                        candidate.amount.setOff};
}

} // namespace counter
