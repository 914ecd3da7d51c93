#pragma once
#include "models/policy/assessment.h"
#include "models/policy/rulerunner.h"

#include <QStringList>

namespace counter {

/// The Chinese one-sentence reasons of a decision, in words that a clerk can read out. Room-internal.
class Sentences
{
public:
    /// The runner stands at the line.
    Sentences(const PolicyPack &pack, RuleRunner &runner, const Claim &claim)
        : m_pack(pack), m_rules(*pack.rules), m_runner(runner), m_claim(claim)
    {
    }

    /// Why the line came out as it did. `statuses` and `tried` as in the assessment; `openFacts` the slots it
    /// hangs on; `alternatives` the other situations that hold.
    QString reason(const LineAssessment &result, const std::vector<int> &tried, const Truth *statuses,
                   const std::vector<int> &openFacts, const std::vector<int> &alternatives);
    /// Of situations that do not hold, the one that comes closest: it fits the claimant and the insurance,
    /// most of its facts are there and least stands in its way; -1 when none was tried.
    int nearest(const std::vector<int> &tried) const;

    /// A fact or field as a file spells it; empty when unknown.
    QString factText(int slot) const;
    const FactDeclaration *factOf(int slot) const;

private:
    struct Closeness
    {
        bool fits = true;
        int factsThere = 0;
        int inTheWay = 0;
        int conditions = 0;
        bool operator<(const Closeness &other) const; ///< less close
    };
    Closeness closeness(const RuleSituation &situation) const;
    QString granted(const LineAssessment &result, const std::vector<int> &alternatives);
    QString refused(const LineAssessment &result, const std::vector<int> &tried);
    QString undetermined(const LineAssessment &result, const std::vector<int> &tried, const Truth *statuses,
                         const std::vector<int> &openFacts);
    QString obstacle(const RuleSituation &situation) const;
    bool setsCreditOff(const LineAssessment &result) const;
    QString arithmetic(const LineAssessment &result) const;
    const TypedFact *typed(int slot) const;

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner &m_runner;
    const Claim &m_claim;
};

} // namespace counter
