#pragma once
#include "models/policy/decide/decision.h"
#include "models/policy/pack/policypack.h"

#include <set>

namespace counter {

struct Claim;

/// What a decision speaks of, and what follows from that: the evidence that is needed, the readings and notes
/// that are told with it. Room-internal.
class Mentions
{
public:
    /// The pack must outlive it.
    explicit Mentions(const PolicyPack &pack) : m_pack(pack), m_rules(*pack.rules) { }
    /// Nothing is spoken of yet.
    void start();

    void situation(int situation) { m_situations[size_t(situation)] = true; }
    /// By its place in the situation's evidence.
    void evidence(int situation, int place) { m_needs.insert({situation, place}); }
    void alternatives() { m_hasAlternatives = true; }
    void openCredit() { m_hasOpenCredit = true; }
    void answer(const QString &id) { m_answers.insert(id); }

    void addEvidence(const Claim &claim, Decision &decision) const;
    void addNotes(QDate asOf, Decision &decision) const;

private:
    bool isTouched(const PackReading &reading) const;

    const PolicyPack &m_pack;
    const RuleSet &m_rules;
    std::vector<bool> m_situations;
    std::set<std::pair<int, int>> m_needs; ///< situation and place in its evidence
    std::set<QString> m_answers; ///< ids of the answers given
    bool m_hasAlternatives = false;
    bool m_hasOpenCredit = false;
};

} // namespace counter
