#pragma once
#include "models/policy/decide/assessment.h"
#include "models/policy/decide/memberlines.h"
#include "models/policy/decide/memberrange.h"

namespace counter {

/// What a person's lines come to once all of them have been looked at: those that are open get their range,
/// or come to the same whatever is open; then the person's own sums. Room-internal.
class MemberSettlement
{
public:
    /// `openLines`: of the person. All must outlive it. asOf: a Julian day.
    MemberSettlement(const RuleSet &rules, const MemberLines &lines, const std::vector<OpenLine> &openLines,
                     qint32 asOf, Assessment &result)
        : m_rules(rules), m_lines(lines), m_openLines(openLines), m_asOf(asOf), m_result(result)
    {
    }
    /// firstOpen: where the person's open facts begin in the result.
    void settle(int member, qsizetype firstOpen);

private:
    qint64 payableNow(int member) const;
    void settleSame(LineAssessment &result, const OpenLine &line);
    void settleOpen(size_t index, const OpenLine &line);
    void recordOpen(int member, const OpenLine &line, bool splitMatters);

    const RuleSet &m_rules;
    const MemberLines &m_lines;
    const std::vector<OpenLine> &m_openLines;
    qint32 m_asOf;
    Assessment &m_result;
    qsizetype m_firstOpen = 0;
};

} // namespace counter
