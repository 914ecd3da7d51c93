#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/lineparts.h"
#include "models/policy/decide/memberlines.h"
#include "models/policy/decide/openline.h"
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
    bool givesAnything(int pick, const ClauseAmount &amount);

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
    MemberLines m_lines;
    std::span<Truth> m_statuses; ///< of the line at hand, by situation: its row of the result
    std::vector<OpenLine> m_openLines; ///< of the member at hand
    std::vector<LinePart> m_parts; ///< of the line at hand
};

} // namespace counter
