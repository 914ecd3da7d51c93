#include "models/policy/words/advisers.h"

#include "models/policy/decide/decider.h"
#include "models/policy/words/decisionwords.h"

namespace counter {

using namespace decisionwords;

Advisers::Advisers(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational)
    : m_pack(pack)
{
    QList<const PolicyPack *> advisers;
    if (!pack.binding)
        advisers += &pack;
    for (const std::shared_ptr<const PolicyPack> &each : informational)
        if (each.get() != &pack)
            advisers += each.get();
    for (const PolicyPack *each : advisers) {
        m_advisers.push_back({each, RuleRunner(*each, pack), Decider::triedSituations(*each, Claim())});
        m_advisers.back().runner.useAllParameters();
    }
}

void Advisers::warn(const Claim &claim, Decision &decision)
{
    for (Adviser &adviser : m_advisers) {
        adviser.runner.enterClaim(claim);
        for (int i = 0; i < int(claim.lines.size()); ++i) {
            adviser.runner.enterMember(claim.lines[i].member);
            adviser.runner.enterLine(claim.lines[i]);
            warn(adviser, decision.lines[i]);
        }
    }
}

void Advisers::warn(const Adviser &adviser, LineDecision &line) const
{
    const PolicyPack &pack = *adviser.pack;
    for (const int each : adviser.tried) {
        const RuleSituation &situation = pack.rules->situations[size_t(each)];
        if (situation.besideWait && m_pack.binding && !m_pack.rules->waits())
            continue;
        bool all = true;
        for (int c = 0; c < situation.conditionCount && all; ++c)
            all = adviser.runner.conditionTruth(situation,
                                                pack.rules->conditions[size_t(situation.firstCondition + c)])
                == Truth::True;
        if (all)
            line.warnings += tr("%1提示（%2）：%3").arg(pack.shortTitle, pack.id, situation.advice);
    }
}

} // namespace counter
