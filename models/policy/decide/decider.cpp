#include "models/policy/decide/decider.h"

#include <algorithm>

namespace counter {
namespace {

Outcome outcomeOf(const LineAssessment &line, bool referred)
{
    return referred              ? Outcome::Referred
        : line.allowed == 0      ? Outcome::NotRefundable
        : line.deferredUntil > 0 ? Outcome::Deferred
                                 : Outcome::Refundable;
}

/// Of a situation whose conditions came out so: False, Fault, Unknown, True decide it, in that order.
Truth statusOf(unsigned seen)
{
    for (const Truth each : {Truth::False, Truth::Fault, Truth::Unknown})
        if (seen >> unsigned(each) & 1u)
            return each;
    return Truth::True;
}

} // namespace

Decider::Decider(const PolicyPack &pack)
    : m_pack(pack), m_rules(*pack.rules), m_runner(pack, pack),
      m_conditionCount(pack.rules->conditions.size()), m_situationCount(pack.rules->situations.size()),
      m_allSituations(triedSituations(pack, Claim()))
{
    m_statuses.assign(m_situationCount, Truth::False);
}

std::vector<int> Decider::triedSituations(const PolicyPack &pack, const Claim &claim)
{
    std::vector<int> tried;
    for (qsizetype i = 0; i < pack.situations.size(); ++i) {
        const SituationInfo &situation = pack.situations[i];
        if (claim.situations.isEmpty() ? !situation.onlyWhenNamed : claim.situations.contains(situation.id))
            tried.push_back(int(i));
    }
    return tried;
}

void Decider::decide(const Claim &claim, QDate asOf, Assessment &result)
{
    m_asOf = qint32(asOf.toJulianDay());
    start(claim, result);
    m_runner.enterClaim(claim);
    for (int member = 0; member < int(claim.members.size()); ++member)
        decideMember(member);
    finish();
}

void Decider::start(const Claim &claim, Assessment &result)
{
    m_claim = &claim;
    m_result = &result;
    const size_t lines = size_t(claim.lines.size());
    const size_t members = size_t(claim.members.size());
    result.lines.assign(lines, LineAssessment());
    result.members.assign(members, MemberAssessment());
    result.trace.resize(lines * m_conditionCount);
    result.situations.resize(lines * m_situationCount);
    result.open.clear();
    result.lineOpenings.clear();

    m_tried = &m_allSituations;
    if (!claim.situations.isEmpty()) {
        m_namedSituations = triedSituations(m_pack, claim);
        m_tried = &m_namedSituations;
    }
    std::fill(m_statuses.begin(), m_statuses.end(), Truth::False);

    m_firstLine.assign(members, -1);
    m_lastLine.assign(members, -1);
    m_nextLine.assign(lines, -1);
    for (int i = 0; i < int(lines); ++i) {
        const size_t member = size_t(claim.lines[i].member);
        if (m_lastLine[member] < 0)
            m_firstLine[member] = i;
        else
            m_nextLine[size_t(m_lastLine[member])] = i;
        m_lastLine[member] = i;
    }
}

void Decider::decideMember(int member)
{
    if (m_firstLine[size_t(member)] < 0)
        return;
    m_openLines.clear();
    m_firstOpenOfMember = qsizetype(m_result->open.size());
    m_runner.enterMember(member);
    for (int line = m_firstLine[size_t(member)]; line >= 0; line = m_nextLine[size_t(line)])
        decideLine(line);
    if (m_pack.binding)
        finishMember(member);
    else
        leaveOpen(member);
}

void Decider::trace(size_t index)
{
    Truth *row = m_result->trace.data() + index * m_conditionCount;
    Truth *statuses = m_result->situations.data() + index * m_situationCount;
    std::fill(statuses, statuses + m_situationCount, Truth::False);
    const int *rules = m_rules.ruleOfCondition.data();
    for (const int each : *m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        unsigned seen = 0; // a bit a Truth
        for (int i = situation.firstCondition; i < situation.firstCondition + situation.conditionCount; ++i) {
            row[i] = rules[i] >= 0 ? m_runner.truth(rules[i]) : m_runner.insuranceTruth(situation);
            seen |= 1u << unsigned(row[i]);
        }
        statuses[each] = m_statuses[size_t(each)] = statusOf(seen);
    }
}

int Decider::chosen(const ClaimLine &line) const
{
    if (!line.choice)
        return -1;
    for (const int each : *m_tried)
        if (m_pack.situations[each].id == line.choice->situation)
            return each;
    return -1;
}

void Decider::decideLine(int index)
{
    const ClaimLine &line = m_claim->lines[index];
    m_runner.enterLine(line);
    trace(size_t(index));
    if (!m_pack.binding)
        return;

    const int choice = chosen(line);
    int pick = -1;
    bool open = false;
    const auto consider = [&](int situation) {
        const Truth status = m_statuses[size_t(situation)];
        open = open || status == Truth::Unknown || status == Truth::Fault;
        if (status == Truth::True)
            pick = situation;
    };
    if (choice >= 0)
        consider(choice);
    for (size_t i = 0; i < m_tried->size() && pick < 0; ++i)
        consider((*m_tried)[i]);

    m_parts.clear();
    if (pick >= 0)
        findLineParts(m_runner, *m_tried, m_statuses, pick, m_parts);
    if (!open && pick >= 0) {
        Truth day = Truth::True;
        m_runner.notBefore(m_rules.situations[size_t(pick)], &day);
        open = m_parts.front().amount.state != Truth::True || day != Truth::True || isOpenBeside(pick);
    }
    if (open)
        m_openLines.emplace_back(m_runner, *m_tried, m_statuses, choice, index);
    settle(index, pick);
    takeShares(m_result->lines[size_t(index)], open);
}

/// Whether something is open about the clauses that give of the line beside the one that decides it.
bool Decider::isOpenBeside(int pick)
{
    return std::any_of(m_tried->begin(), m_tried->end(), [&](int each) {
        const Truth status = m_statuses[size_t(each)];
        if (status == Truth::False || !giveTogether(m_rules, pick, each))
            return false;
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        Truth day = Truth::True;
        m_runner.notBefore(situation, &day);
        return status != Truth::True || day != Truth::True
            || m_runner.amountOf(situation).state != Truth::True;
    });
}

/// Of an amount that is the person's each line takes what it gets; while a line is open, so is what is left.
void Decider::takeShares(const LineAssessment &line, bool open)
{
    for (const int each : m_rules.memberLevel) {
        if (open && m_statuses[size_t(each)] != Truth::False)
            m_runner.takeUnknown(each);
        else if (!open && line.situation == each)
            m_runner.take(each, line.allowed);
    }
}

/// A pack that only warns decides nothing: all of it stays open.
void Decider::leaveOpen(int member)
{
    MemberAssessment &result = m_result->members[size_t(member)];
    result.open = true;
    for (int i = m_firstLine[size_t(member)]; i >= 0; i = m_nextLine[size_t(i)]) {
        LineAssessment &line = m_result->lines[size_t(i)];
        line.outcome = Outcome::Undetermined;
        line.claimed = m_claim->lines[i].claimed.value_or(m_claim->lines[i].paid).fen();
        line.range = {0, line.claimed};
        result.range.high += line.claimed;
    }
}

/// What is certain: the first situation that holds for certain, its amount, the claim. Open lines are
/// corrected when the person's lines are all there.
void Decider::settle(int index, int pick)
{
    LineAssessment &result = m_result->lines[size_t(index)];
    const ClaimLine &line = m_claim->lines[index];
    ClauseAmount amount;
    if (pick >= 0) {
        const RuleSituation &situation = m_rules.situations[size_t(pick)];
        amount = sumOf(m_parts);
        result.situation = qint16(pick);
        result.setOff = amount.setOff;
        if (amount.state == Truth::True) {
            result.allowed = amount.allowed;
            result.carried = amount.carried;
        }
        qint32 until = 0; // a line is paid at once, on the last of its clauses' days
        for (const LinePart &part : m_parts)
            until = std::max(until, part.notBefore);
        result.deferredUntil = until > m_asOf ? until : 0;
        result.outcome = outcomeOf(result, situation.referred);
    }
    if (line.claimed)
        result.claimed = line.claimed->fen();
    else if (givesAnything(pick, amount))
        result.claimed = line.paid.fen();
    result.refundable = std::min(result.claimed, result.allowed);
    result.range = {result.refundable, result.refundable};
    if (pick < 0)
        return;
    qint64 left = result.refundable;
    for (const LinePart &part : m_parts) {
        const qint64 mine = std::min(left, part.amount.allowed);
        left -= mine;
        result.netted += part.amount.setOff ? mine : 0;
    }
}

/// Proposed is what was paid when some tried clause gives or may give something.
bool Decider::givesAnything(int pick, const ClauseAmount &amount)
{
    if (pick >= 0 && (amount.allowed > 0 || amount.state != Truth::True))
        return true;
    for (const int each : *m_tried) {
        if (m_statuses[size_t(each)] == Truth::False || m_rules.situations[size_t(each)].referred)
            continue;
        const ClauseAmount possible = m_runner.amountOf(m_rules.situations[size_t(each)]);
        if (possible.state != Truth::True || possible.allowed > 0)
            return true;
    }
    return false;
}

void Decider::finishMember(int member)
{
    MemberAssessment &result = m_result->members[size_t(member)];
    MemberSum decided;
    bool carries = false;
    const auto isOpen = [this](int line) {
        return std::any_of(m_openLines.begin(), m_openLines.end(),
                           [line](const OpenLine &each) { return each.index() == line; });
    };
    for (int i = m_firstLine[size_t(member)]; i >= 0; i = m_nextLine[size_t(i)]) {
        if (!m_openLines.empty() && isOpen(i))
            continue;
        const LineAssessment &line = m_result->lines[size_t(i)];
        decided.add(line);
    }
    carries = decided.carried > 0;
    for (const OpenLine &line : m_openLines)
        carries = carries || line.canCarry();

    for (const OpenLine &line : m_openLines) {
        LineAssessment &each = m_result->lines[size_t(line.index())];
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
        for (int i = m_firstLine[size_t(member)]; i >= 0; i = m_nextLine[size_t(i)]) {
            const LineAssessment &line = m_result->lines[size_t(i)];
            sum.add(line);
        }
        result.surplus = sum.surplus();
    }
    result.payableNow = payableNow(member);
}

/// What is carried is set off against what is due now first; while something is open, at its worst.
qint64 Decider::payableNow(int member) const
{
    MemberSum now;
    for (int i = m_firstLine[size_t(member)]; i >= 0; i = m_nextLine[size_t(i)]) {
        const LineAssessment &line = m_result->lines[size_t(i)];
        now.carried += line.carried;
        if (line.outcome == Outcome::Undetermined)
            now.netted += line.dueNow;
        else if (line.deferredUntil == 0)
            now.add(line, 0);
    }
    for (const OpenLine &line : m_openLines)
        if (m_result->lines[size_t(line.index())].outcome == Outcome::Undetermined)
            now.carried += line.mostCarried();
    return std::min(m_result->members[size_t(member)].refundable, now.refundable());
}

/// Whatever is open, the line comes to the same. No clause may hold for certain by its conditions alone, or
/// only one that another comes before in every world: then it is that one.
void Decider::settleSame(LineAssessment &result, const OpenLine &line)
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

void Decider::settleOpen(size_t index, const OpenLine &line)
{
    LineAssessment &result = m_result->lines[index];
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

void Decider::recordOpen(int member, const OpenLine &line, bool splitMatters)
{
    std::vector<OpenFactAssessment> &open = m_result->open;
    std::vector<LineOpening> &openings = m_result->lineOpenings;
    const auto firstOfLine = qsizetype(openings.size());
    for (const OpenAxis &axis : line.axes()) {
        if (axis.size() < 2 || axis.facts.empty() || !line.matters(axis, splitMatters))
            continue;
        const qint64 swing = line.swing(axis);
        for (const int slot : axis.facts) {
            const bool ofLine = slot == AccountCreditSlot || slot >= m_rules.lineFactSlot;
            const int owner = ofLine ? line.index() : -1;
            const auto known = std::find_if(
                open.begin() + m_firstOpenOfMember, open.end(),
                [&](const OpenFactAssessment &each) { return each.slot == slot && each.line == owner; });
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

void Decider::finish()
{
    Assessment &result = *m_result;
    result.paid = result.claimed = result.refundable = result.payableNow = 0;
    result.range = {};
    result.deferredUntil = 0;
    bool undetermined = false;
    bool referred = false;
    for (size_t i = 0; i < result.lines.size(); ++i) {
        const LineAssessment &line = result.lines[i];
        result.paid += m_claim->lines[qsizetype(i)].paid.fen();
        result.claimed += line.claimed;
        undetermined = undetermined || line.outcome == Outcome::Undetermined;
        referred = referred || line.outcome == Outcome::Referred;
        if (line.outcome == Outcome::Deferred) // all of it is due on the last of the days
            result.deferredUntil = std::max(result.deferredUntil, line.deferredUntil);
    }
    for (const MemberAssessment &member : result.members) {
        result.refundable += member.refundable;
        result.payableNow += member.payableNow;
        result.range.low += member.range.low;
        result.range.high += member.range.high;
    }
    result.outcome = undetermined             ? Outcome::Undetermined
        : referred                            ? Outcome::Referred
        : result.deferredUntil > 0            ? Outcome::Deferred
        : result.refundable == 0              ? Outcome::NotRefundable
        : result.refundable == result.claimed ? Outcome::Refundable
                                              : Outcome::PartlyRefundable;
    std::stable_sort(
        result.open.begin(), result.open.end(),
        [](const OpenFactAssessment &a, const OpenFactAssessment &b) { return a.swing > b.swing; });
    std::stable_sort(result.lineOpenings.begin(), result.lineOpenings.end(),
                     [](const LineOpening &a, const LineOpening &b) { return a.line < b.line; });
}

} // namespace counter
