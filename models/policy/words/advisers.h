#pragma once
#include "models/policy/decide/decision.h"
#include "models/policy/decide/rulerunner.h"

namespace counter {

/// Packs that only warn, beside the one that decides: their situations that hold, and nothing else.
/// Room-internal.
class Advisers
{
public:
    /// The packs must outlive it.
    Advisers(const PolicyPack &pack, const QList<std::shared_ptr<const PolicyPack>> &informational);
    void warn(const Claim &claim, Decision &decision);

private:
    struct Adviser
    {
        const PolicyPack *pack;
        RuleRunner runner;
        std::vector<int> tried;
    };
    void warn(const Adviser &adviser, LineDecision &line) const;

    const PolicyPack &m_pack;
    std::vector<Adviser> m_advisers;
};

} // namespace counter
