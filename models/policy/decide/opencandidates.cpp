#include "models/policy/decide/opencandidates.h"

#include <algorithm>

namespace counter {

OpenCandidates::OpenCandidates(RuleRunner &runner, const std::vector<int> &tried,
                               std::span<const Truth> statuses, int chosen)
    : m_runner(runner), m_rules(runner.rules())
{
    if (chosen >= 0)
        add(chosen, statuses[size_t(chosen)]);
    for (const int situation : tried) {
        if (situation != chosen && (!m_certain || mayGiveBeside(situation)))
            add(situation, statuses[size_t(situation)]);
    }
}

bool OpenCandidates::mayGiveBeside(int situation) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const OpenCandidate &each) {
        return giveTogether(m_rules, each.situation, situation);
    });
}

void OpenCandidates::add(int index, Truth status)
{
    if (status == Truth::False)
        return;
    const RuleSituation &situation = m_rules.situations[size_t(index)];
    OpenCandidate candidate{index, {}, status == Truth::Fault, situation.referred, {}, 0, 0, true, {}};
    for (int i = 0; i < situation.conditionCount; ++i) {
        const RuleCondition &condition = m_rules.conditions[size_t(situation.firstCondition + i)];
        if (m_runner.conditionTruth(situation, condition) == Truth::Unknown)
            candidate.open.push_back(condition.rule);
    }
    Truth day = Truth::True;
    candidate.amount = m_runner.amountOf(situation);
    candidate.deferredUntil = m_runner.notBefore(situation, &day);
    // A set-off is the account credit or a part of it; an unknown credit lies in [0, paid].
    const std::optional<Money> &credit = m_runner.line().accountCredit;
    if (candidate.amount.setOff && credit)
        candidate.mostCarried = std::max<qint64>(0, credit->fen() - m_runner.line().paid.fen());
    if (situation.shareMonths >= 0) {
        LineShare share = m_runner.shareOf(situation);
        candidate.monthsKnown = share.state == Truth::True;
        candidate.months = std::move(share.months);
    }
    m_certain = m_certain || status == Truth::True;
    m_all.push_back(std::move(candidate));
}

} // namespace counter
