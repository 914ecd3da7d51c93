#include "models/policy/words/tracefacts.h"

#include <algorithm>

namespace counter {

TraceFacts::TraceFacts(const RuleRunner &runner, const Sentences &sentences)
    : m_runner(runner), m_rules(runner.rules()), m_sentences(sentences), m_lists(m_rules.factLists.size()),
      m_facts(size_t(m_rules.scope.size()))
{
}

/// What hangs on something wider changes with it.
void TraceFacts::change(Reach reach)
{
    const quint64 next = *std::max_element(m_changes.begin(), m_changes.end()) + 1;
    std::fill(m_changes.begin() + int(reach), m_changes.end(), next);
}

const TraceFact &TraceFacts::fact(int slot)
{
    Kept<TraceFact> &kept = m_facts[size_t(slot)];
    const quint64 changed = last(m_rules.reachOf(slot));
    if (kept.change != changed) {
        const bool known = !m_runner.isOpen(slot);
        kept.value =
            TraceFact{m_rules.scope.name(slot), known ? m_sentences.factText(slot) : QString(), known};
        kept.change = changed;
    }
    return kept.value;
}

const QList<TraceFact> &TraceFacts::list(int place)
{
    const FactList &wanted = m_rules.factLists[size_t(place)];
    Kept<QList<TraceFact>> &kept = m_lists[size_t(place)];
    if (kept.change != last(wanted.reach)) {
        QList<TraceFact> facts;
        facts.reserve(qsizetype(wanted.slots.size()));
        for (const int slot : wanted.slots)
            facts.append(fact(slot));
        kept = {std::move(facts), last(wanted.reach)};
    }
    return kept.value;
}

} // namespace counter
