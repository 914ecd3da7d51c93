#include "models/policy/decide/decider.h"

#include "models/policy/decide/membersettlement.h"

#include <algorithm>
#include <array>

namespace counter {
namespace {

/// Of a situation whose conditions came out so, a bit a Truth: False, Fault, Unknown, True decide it, in that
/// order.
constexpr std::array<Truth, 16> Statuses = [] {
    std::array<Truth, 16> statuses{};
    for (unsigned seen = 0; seen < statuses.size(); ++seen) {
        statuses[seen] = Truth::True;
        for (const Truth each : {Truth::Unknown, Truth::Fault, Truth::False})
            if (seen >> unsigned(each) & 1u)
                statuses[seen] = each;
    }
    return statuses;
}();

} // namespace

Decider::Decider(const PolicyPack &pack)
    : m_pack(pack), m_rules(*pack.rules), m_runner(pack, pack),
      m_conditionCount(pack.rules->conditions.size()), m_situationCount(pack.rules->situations.size()),
      m_allSituations(triedSituations(pack, Claim()))
{
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
    sumUp(claim, result);
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
    std::fill(result.situations.begin(), result.situations.end(), Truth::False);
    result.open.clear();
    result.lineOpenings.clear();

    m_tried = &m_allSituations;
    if (!claim.situations.isEmpty()) {
        m_namedSituations = triedSituations(m_pack, claim);
        m_tried = &m_namedSituations;
    }
    m_lines.enter(claim);
}

void Decider::decideMember(int member)
{
    if (m_lines.first(member) < 0)
        return;
    m_openLines.clear();
    const auto firstOpen = qsizetype(m_result->open.size());
    m_runner.enterMember(member);
    for (int line = m_lines.first(member); line >= 0; line = m_lines.next(line))
        decideLine(line);
    if (m_pack.binding)
        MemberSettlement(m_rules, m_lines, m_openLines, m_asOf, *m_result).settle(member, firstOpen);
    else
        leaveOpen(member);
}

void Decider::trace(size_t index)
{
    Truth *row = m_result->trace.data() + index * m_conditionCount;
    m_statuses = std::span(m_result->situations).subspan(index * m_situationCount, m_situationCount);
    const int *tests = m_rules.testOfCondition.data();
    const Truth *truths = m_runner.truths();
    for (const int each : *m_tried) {
        const RuleSituation &situation = m_rules.situations[size_t(each)];
        const int end = situation.firstCondition + situation.conditionCount;
        unsigned seen = 0; // a bit a Truth
        for (int i = situation.firstCondition; i < end; ++i) {
            row[i] = truths[tests[i]];
            seen |= 1u << unsigned(truths[tests[i]]);
        }
        m_statuses[size_t(each)] = Statuses[seen];
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
    for (int i = m_lines.first(member); i >= 0; i = m_lines.next(i)) {
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

} // namespace counter
