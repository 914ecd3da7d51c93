#pragma once
#include "models/policy/pack/claim.h"

#include <vector>

namespace counter {

/// The lines of each member, in the order of the claim. Keeps its memory between claims. Room-internal.
class MemberLines
{
public:
    void enter(const Claim &claim)
    {
        const size_t members = size_t(claim.members.size());
        m_first.assign(members, -1);
        m_last.assign(members, -1);
        m_next.assign(size_t(claim.lines.size()), -1);
        for (int i = 0; i < int(claim.lines.size()); ++i) {
            // A line's facts lie apart from it: fetched here, all of them come while the first is decided.
            __builtin_prefetch(claim.lines[i].facts.constData());
            const size_t member = size_t(claim.lines[i].member);
            if (m_last[member] < 0)
                m_first[member] = i;
            else
                m_next[size_t(m_last[member])] = i;
            m_last[member] = i;
        }
    }

    int first(int member) const { return m_first[size_t(member)]; } ///< -1: none
    int next(int line) const { return m_next[size_t(line)]; } ///< of the same member; -1: that was the last

private:
    std::vector<int> m_first; ///< by member
    std::vector<int> m_last; ///< likewise
    std::vector<int> m_next; ///< by line
};

} // namespace counter
