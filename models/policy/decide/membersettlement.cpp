#include "models/policy/decide/membersettlement.h"

#include <algorithm>

namespace counter {

void MemberSettlement::settle(int member, qsizetype firstOpen)
{
    m_firstOpen = firstOpen;
    MemberAssessment &result = m_result.members[size_t(member)];
    MemberSum decided;
    bool carries = false;
    const auto isOpen = [this](int line) {
        return std::any_of(m_openLines.begin(), m_openLines.end(),
                           [line](const OpenLine &each) { return each.index() == line; });
    };
    for (int i = m_lines.first(member); i >= 0; i = m_lines.next(i)) {
        if (!m_openLines.empty() && isOpen(i))
            continue;
        const LineAssessment &line = m_result.lines[size_t(i)];
        decided.add(line);
    }
    carries = decided.carried > 0;
    for (const OpenLine &line : m_openLines)
        carries = carries || line.canCarry();

    for (const OpenLine &line : m_openLines) {
        LineAssessment &each = m_result.lines[size_t(line.index())];
        each.fault = line.fault();
        if (line.fault() || line.varies(carries)) {
            result.open = true;
            settleOpen(size_t(line.index()), line);
            recordOpen(member, line, carries);
        } else {
            settleSame(each, line);
        }
    }
    result.range = m_openLines.empty() ? RangeFen{decided.refundable(), decided.refundable()}
                                       : memberRange(m_openLines, decided);
    result.refundable = result.range.low;
    if (!result.open) {
        MemberSum sum;
        for (int i = m_lines.first(member); i >= 0; i = m_lines.next(i)) {
            const LineAssessment &line = m_result.lines[size_t(i)];
            sum.add(line);
        }
        result.surplus = sum.surplus();
    }
    result.payableNow = payableNow(member);
}

/// What is carried is set off against what is due now first; while something is open, at its worst.
qint64 MemberSettlement::payableNow(int member) const
{
    MemberSum now;
    for (int i = m_lines.first(member); i >= 0; i = m_lines.next(i)) {
        const LineAssessment &line = m_result.lines[size_t(i)];
        now.carried += line.carried;
        if (line.outcome == Outcome::Undetermined)
            now.netted += line.dueNow;
        else if (line.deferredUntil == 0)
            now.add(line, 0);
    }
    for (const OpenLine &line : m_openLines)
        if (m_result.lines[size_t(line.index())].outcome == Outcome::Undetermined)
            now.carried += line.mostCarried();
    return std::min(m_result.members[size_t(member)].refundable, now.refundable());
}

/// Whatever is open, the line comes to the same. No clause may hold for certain by its conditions alone, or
/// only one that another comes before in every world: then it is that one.
void MemberSettlement::settleSame(LineAssessment &result, const OpenLine &line)
{
    const LineWorld &world = line.worlds().front();
    const bool reached =
        std::any_of(line.worlds().begin(), line.worlds().end(),
                    [&result](const LineWorld &each) { return each.situation == result.situation; });
    if ((result.situation < 0 || !reached) && (world.refundable() > 0 || world.referred)) {
        result.situation = world.situation;
        result.setOff = world.netted > 0;
        result.allowed = world.allowed;
        result.deferredUntil = world.deferredUntil > m_asOf ? world.deferredUntil : 0;
        result.outcome = outcomeOf(result, world.referred);
    }
    result.allowed = std::max(result.allowed, world.refundable());
    result.refundable = world.refundable();
    result.netted = world.netted;
    result.carried = world.carried;
    result.range = {result.refundable, result.refundable};
}

void MemberSettlement::settleOpen(size_t index, const OpenLine &line)
{
    LineAssessment &result = m_result.lines[index];
    qint64 allowed = line.worlds().front().allowed;
    RangeFen range{line.worlds().front().refundable(), line.worlds().front().refundable()};
    qint64 dueNow = range.low;
    for (const LineWorld &world : line.worlds()) {
        dueNow = std::min(dueNow, world.deferredUntil > m_asOf ? 0 : world.refundable());
        allowed = std::min(allowed, world.allowed);
        range.low = std::min(range.low, world.refundable());
        range.high = std::max(range.high, world.refundable());
    }
    result.outcome = Outcome::Undetermined;
    result.allowed = allowed;
    result.refundable = range.low;
    result.dueNow = dueNow;
    result.netted = 0;
    result.carried = 0;
    result.deferredUntil = 0;
    result.range = range;
}

void MemberSettlement::recordOpen(int member, const OpenLine &line, bool splitMatters)
{
    std::vector<OpenFactAssessment> &open = m_result.open;
    std::vector<LineOpening> &openings = m_result.lineOpenings;
    const auto firstOfLine = qsizetype(openings.size());
    for (const OpenAxis &axis : line.axes()) {
        if (axis.size() < 2 || axis.facts.empty() || !line.matters(axis, splitMatters))
            continue;
        const qint64 swing = line.swing(axis);
        for (const int slot : axis.facts) {
            const bool ofLine = slot == AccountCreditSlot || slot >= m_rules.lineFactSlot;
            const int owner = ofLine ? line.index() : -1;
            const auto known =
                std::find_if(open.begin() + m_firstOpen, open.end(), [&](const OpenFactAssessment &each) {
                    return each.slot == slot && each.line == owner;
                });
            if (known == open.end())
                open.push_back({member, owner, slot, swing});
            else
                known->swing += swing;
            if (std::none_of(openings.begin() + firstOfLine, openings.end(),
                             [slot](const LineOpening &each) { return each.slot == slot; }))
                openings.push_back({line.index(), slot});
        }
    }
}

} // namespace counter
