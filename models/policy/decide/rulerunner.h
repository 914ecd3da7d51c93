#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/pack/claim.h"
#include "models/policy/pack/ruleset.h"

#include <algorithm>

namespace counter {

/// What one clause gives for one line, in 分.
struct ClauseAmount
{
    Truth state = Truth::True; ///< True: known; Unknown; Fault: the pack cannot compute it
    qint64 allowed = 0;
    qint64 carried = 0; ///< by how much the set-off exceeds the payment
    bool setOff = false;
    bool operator==(const ClauseAmount &) const = default;
};

/// The months of a line that a clause speaks of (YearMonth::index, ascending), and of how many the line is.
struct LineShare
{
    Truth state = Truth::True;
    std::vector<int> months;
    qint64 of = 0;
    /// How many of them are not among `taken` (ascending).
    qint64 countWithout(const std::vector<int> &taken) const;
};

/// Runs a pack's rules over a claim: enter a member, enter a line, ask. Evaluates each rule again only when
/// what it hangs on has changed, and builds no text. Room-internal.
class RuleRunner
{
public:
    /// `written` is the pack whose declarations the claim's facts follow; facts are found by name in this
    /// pack.
    RuleRunner(const PolicyPack &pack, const PolicyPack &written);

    /// Also the parameters that only warnings read; without it they stay unknown.
    void useAllParameters() { m_allParameters = true; }
    void enterClaim(const Claim &claim);
    void enterMember(int member);
    /// Only after enterMember() of the line's member.
    void enterLine(const ClaimLine &line);
    /// A person of whom no line is looked at: everything of a line is unknown.
    void enterNoLine();
    /// The line entered last takes that much (分) of the person's amount, or how much it takes is open.
    void take(int situation, qint64 amount);
    void takeUnknown(int situation);

    /// Of the line entered last, by RuleSet::testOfCondition.
    const Truth *truths() const { return m_truths.data(); }
    Truth truth(int conditionRule) const { return m_truths[size_t(conditionRule)]; }
    /// Whether the situation speaks of the line's insurance at all.
    Truth insuranceTruth(const RuleSituation &situation) const
    {
        return situation.insurances >> unsigned(m_line->insurance) & 1u ? Truth::True : Truth::False;
    }
    /// A condition's truth, the one about the line's insurance included.
    Truth conditionTruth(const RuleSituation &situation, const RuleCondition &condition) const
    {
        return condition.rule >= 0 ? truth(condition.rule) : insuranceTruth(situation);
    }
    /// `taken`: months of the line (ascending) that other clauses of it give already.
    ClauseAmount amountOf(const RuleSituation &situation, const std::vector<int> &taken = {});
    /// Only of a situation with a share; a line of one month is that month.
    LineShare shareOf(const RuleSituation &situation);
    /// What the amount would be for the whole line, before a share of it is taken; empty when unknown.
    std::optional<qint64> wholeAmount(const RuleSituation &situation);
    /// notBefore as a Julian day: 0 when there is none; sets state to Unknown or Fault when it cannot be
    /// told.
    qint32 notBefore(const RuleSituation &situation, Truth *state);
    feel::Value evaluate(const Rule &rule);

    const ClaimLine &line() const { return *m_line; }
    const RuleSet &rules() const { return m_rules; }
    const feel::Value &at(int slot) const { return m_frame[size_t(slot)]; }
    bool isOpen(int slot) const { return m_frame[size_t(slot)].isUnknown(); }
    /// Puts another value in a slot, to try what would be; returns the one that was there.
    feel::Value exchange(int slot, const feel::Value &value);
    /// A fact of this pack's own as expressions see it.
    feel::Value valueOf(int slot, FactType type, const TypedFact &fact) const
    {
        feel::Value scratch;
        return valueOf(FactLink{-1, slot, type, {}}, fact, scratch);
    }

private:
    struct FactLink
    {
        int from = -1; ///< place in the claim's facts
        int slot = 0;
        FactType type = FactType::Boolean;
        std::vector<int> choices; ///< from the claim's choice to this pack's; empty: the same
    };

    static std::vector<FactLink> links(const QList<FactDeclaration> &own,
                                       const QList<FactDeclaration> &written, int firstSlot);
    void setFacts(const std::vector<FactLink> &links, const QList<TypedFact> &facts);
    const feel::Value &valueOf(const FactLink &link, const TypedFact &fact, feel::Value &scratch) const;
    const feel::Value &choiceOf(const FactLink &link, qint64 choice) const;
    void setParameters(YearMonth month);
    void setParameter(int slot, std::optional<YearMonth> month);
    void run(const std::vector<int> &rules);
    /// Those of these places that are not worked out yet; each after those that it reads.
    void computeDerived(const std::vector<int> &places);
    void forgetDerived() { std::fill(m_derivedFresh.begin(), m_derivedFresh.end(), false); }
    struct Taken
    {
        qint64 amount = 0;
        bool open = false;
    };
    Taken &taken(int situation);

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    std::vector<FactLink> m_memberLinks;
    std::vector<FactLink> m_lineLinks;
    std::vector<int> m_byMember; ///< condition rules by what they hang on
    std::vector<int> m_byPeriod;
    std::vector<int> m_byLine;
    bool m_allParameters = false;

    const Claim *m_claim = nullptr;
    const ClaimLine *m_line = nullptr;
    std::vector<feel::Value> m_frame;
    std::vector<Truth> m_truths; ///< of the condition rules, then of the insurance sets
    YearMonth m_period;
    std::vector<Taken> m_taken; ///< by member and member-level situation
    bool m_periodSet = false;
    std::vector<char> m_derivedFresh; ///< by RuleSet::derived
};

} // namespace counter
