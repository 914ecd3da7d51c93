#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/lineparts.h"
#include "models/policy/decide/memberrange.h"
#include "models/policy/decide/rulerunner.h"

namespace counter {

/// Decides a claim in numbers (feel-subset.md, "Deciding a line"). Keeps its memory between claims.
/// Room-internal; the door is Assessor.
class Decider
{
public:
    explicit Decider(const PolicyPack &pack);
    void decide(const Claim &claim, QDate asOf, Assessment &result);

    /// The situations that the claim has tried, in order of precedence.
    static std::vector<int> triedSituations(const PolicyPack &pack, const Claim &claim);

private:
    void start(const Claim &claim, Assessment &result);
    void decideMember(int member);
    void decideLine(int index);
    void trace(size_t index);
    int chosen(const ClaimLine &line) const;
    bool isOpenBeside(int pick);
    void takeShares(const LineAssessment &line, bool open);
    void leaveOpen(int member);
    void settle(int index, int pick);
    void settleSame(LineAssessment &result, const OpenLine &line);
    void settleOpen(size_t index, const OpenLine &line);
    bool givesAnything(int pick, const ClauseAmount &amount);
    void finishMember(int member);
    qint64 payableNow(int member) const;
    void recordOpen(int member, const OpenLine &line, bool splitMatters);
    void finish();

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    RuleRunner m_runner;
    size_t m_conditionCount;
    size_t m_situationCount;
    std::vector<int> m_allSituations;
    std::vector<int> m_namedSituations;

    const Claim *m_claim = nullptr;
    Assessment *m_result = nullptr;
    qint32 m_asOf = 0;
    const std::vector<int> *m_tried = nullptr;
    std::vector<int> m_firstLine; ///< by member: its first line, -1 none
    std::vector<int> m_nextLine; ///< by line: the next line of the same member
    std::vector<int> m_lastLine; ///< by member
    std::vector<Truth> m_statuses; ///< of the line at hand, by situation
    qsizetype m_firstOpenOfMember = 0; ///< in the result's open facts
    std::vector<OpenLine> m_openLines; ///< of the member at hand
    std::vector<LinePart> m_parts; ///< of the line at hand
};

} // namespace counter
