#pragma once
#include "models/policy/decide/decision.h"
#include "models/policy/words/sentences.h"

#include <array>

namespace counter {

/// The facts behind conditions as a decision shows them, written out once for as long as what they hang on
/// stays: the person, his month, the line. Room-internal.
class TraceFacts
{
public:
    /// Both must outlive it and stand at the line that is asked about.
    TraceFacts(const RuleRunner &runner, const Sentences &sentences);

    void enterMember() { change(Reach::Member); }
    void enterPeriod() { change(Reach::Period); }
    void enterLine() { change(Reach::Line); }

    /// By its place in RuleSet::factLists.
    const QList<TraceFact> &list(int place);

private:
    template <typename T> struct Kept
    {
        T value;
        quint64 change = 0; ///< the one after which it was written; 0: never
    };
    void change(Reach reach);
    quint64 last(Reach reach) const { return m_changes[size_t(reach)]; }
    const TraceFact &fact(int slot);

    const RuleRunner &m_runner;
    const RuleSet &m_rules;
    const Sentences &m_sentences;
    std::array<quint64, 3> m_changes{1, 1, 1}; ///< by Reach: the last change of what such values hang on
    std::vector<Kept<QList<TraceFact>>> m_lists;
    std::vector<Kept<TraceFact>> m_facts; ///< by slot
};

} // namespace counter
