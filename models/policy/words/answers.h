#pragma once
#include "models/policy/decide/rulerunner.h"
#include "models/policy/words/mentions.h"

namespace counter {

/// What a pack answers beside the amounts: of every line, and of persons without lines, who only ask. Each
/// value is told once. Room-internal.
class Answers
{
public:
    /// The runner must outlive it.
    explicit Answers(RuleRunner &runner) : m_runner(runner), m_rules(runner.rules()) { }
    /// The runner has entered the claim.
    void add(const Claim &claim, Mentions &mentions, Decision &decision);

private:
    QString text(const RuleAnswer &answer);

    RuleRunner &m_runner;
    const RuleSet &m_rules;
};

} // namespace counter
