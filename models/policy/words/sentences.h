#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/lineparts.h"

#include <QStringList>

namespace counter {

/// The Chinese one-sentence reasons of a decision, in words that a clerk can read out. Room-internal.
class Sentences
{
public:
    /// The runner stands at the line.
    Sentences(const PolicyPack &pack, RuleRunner &runner)
        : m_pack(pack), m_rules(*pack.rules), m_runner(runner)
    {
    }
    /// Before anything is said of it; it must outlive what is.
    void enterClaim(const Claim &claim) { m_claim = &claim; }

    /// Why the line came out as it did. `statuses` and `tried` as in the assessment; `openFacts` the slots it
    /// hangs on; `alternatives` the other situations that hold; `parts` what the clauses give; `nearest` of a
    /// line that no clause gives, as below.
    QString reason(const LineAssessment &result, const std::vector<int> &tried, const Truth *statuses,
                   const std::vector<int> &openFacts, const std::vector<int> &alternatives,
                   const std::vector<LinePart> &parts, int nearest);
    /// Of situations that do not hold, the one that a clerk would name: whose matter (retired, left, drew
    /// unemployment money, died …) is known to be there and to reach the line, then whose matter is there at
    /// all; among these the one meant for such a payer and 险种, with least in its way. -1: none was tried,
    /// or nothing that any of them speaks of is known to be there.
    int nearest(const std::vector<int> &tried);

    /// A fact or field as a file spells it; empty when unknown.
    QString factText(int slot) const;
    const FactDeclaration *factOf(int slot) const;

private:
    struct Closeness
    {
        int reach = 0; ///< 2: all of its matter reaches the line; 1: some of it is there; 0: none
        bool insured = true; ///< it speaks of the line's 险种
        int notMeant = 0; ///< conditions about who pays, how and for which 险种 that fail
        int matterFails = 0; ///< facts of the matter for which it fails
        int matterHolds = 0; ///< and for which it holds
        int inTheWay = 0; ///< two conditions that fail for one fact are one
        int conditions = 0;
        bool operator<(const Closeness &other) const; ///< less close
    };
    bool isThere(int slot) const;
    Closeness closeness(const RuleSituation &situation);
    QString granted(const LineAssessment &result, const std::vector<int> &alternatives,
                    const std::vector<LinePart> &parts);
    QString refused(const LineAssessment &result, const std::vector<LinePart> &parts, int nearest);
    QString undetermined(const LineAssessment &result, const std::vector<int> &tried, const Truth *statuses,
                         const std::vector<int> &openFacts);
    QString obstacle(const RuleSituation &situation) const;
    bool setsCreditOff(const LinePart &part) const;
    QString arithmetic(const LinePart &part);
    QString shareArithmetic(const LinePart &part);
    const TypedFact *typed(int slot) const;

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner &m_runner;
    const Claim *m_claim = nullptr;
    // Of the situation at hand: kept, so that they keep their memory.
    std::vector<int> m_obstacles;
    std::vector<int> m_holding;
    std::vector<int> m_failing;
};

} // namespace counter
