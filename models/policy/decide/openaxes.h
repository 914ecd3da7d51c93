#pragma once
#include "models/policy/decide/opencandidates.h"

namespace counter {

/// One thing that is open about a line, and the ways it can matter there.
struct OpenAxis
{
    enum class Kind : quint8 {
        Fact, ///< an unknown fact, tried value by value
        Condition, ///< a condition that reads facts which cannot be tried out: it may hold or not
        Amount, ///< an amount that cannot be told: nothing, or all that was paid
        Situation, ///< a situation the pack cannot evaluate: it does not hold, gives nothing, gives all that
                   ///< was paid
        Deferral, ///< a day that cannot be told: at once, or later
        Share, ///< what a clause gives beside another whose months cannot be told: nothing, or all of its own
    };
    Kind kind = Kind::Fact;
    int id = -1; ///< slot of the fact, the condition's rule, or the situation
    bool ofMember = false; ///< the same for all lines of the person (months: seen from each line's month)
    OpenShape shape = OpenShape::Opaque;
    std::vector<feel::Value> samples; ///< of a fact: the values tried
    std::vector<quint8> classOf; ///< from a sample to the class of samples that come to the same on this line
    std::vector<int> firstOf; ///< from a class to its first sample
    size_t stride = 1; ///< between neighbours in worlds()
    std::vector<int> facts; ///< the unknown slots behind it

    size_t size() const { return firstOf.size(); }
};

/// Everything that is open about a line, each an axis; a world is one sample on each of them. A fact's axis
/// goes through the values tried: what they come to, in conditions and amounts, is kept in tables.
/// Room-internal.
///
/// A month fact that is only compared with line.period is tried as the month before, that month, the one
/// after and none; a months fact without and with it; an unknown account credit at both ends of [0, paid] and
/// beside every number it is compared with. That is exact. What is Opaque is taken as free to fall either
/// way: then there are more worlds than can be, never fewer.
class OpenAxes
{
public:
    /// By axis: the place of the value tried.
    using Samples = std::vector<size_t>;

    /// The runner stands at the line.
    OpenAxes(RuleRunner &runner, const OpenCandidates &candidates);

    const std::vector<OpenAxis> &all() const { return m_axes; }
    std::vector<OpenAxis> take() { return std::move(m_axes); }
    bool fault() const { return m_fault; } ///< of the pack, in any of what was tried
    /// -1: there is none.
    int find(OpenAxis::Kind kind, int id) const;
    bool holds(int conditionRule, const Samples &samples) const;
    /// Of an amount whose facts are tried value by value; null otherwise.
    const ClauseAmount *amount(int situation, const Samples &samples) const;

    /// Lays out the worlds: the first axis runs fastest. Past `most` it stops counting.
    size_t countWorlds(size_t most);
    /// Instead of all axes a single one of that many samples, which hangs on every fact of theirs.
    void mergeAll(size_t samples);

private:
    struct Table
    {
        int id = 0; ///< condition rule or situation
        std::vector<int> axes; ///< the first runs fastest
        std::vector<Truth> truths;
        std::vector<ClauseAmount> amounts;
    };

    void openCandidate(const OpenCandidate &candidate);
    void openShares(const std::vector<OpenCandidate> &candidates);
    void openCondition(int rule);
    void openAmount(const OpenCandidate &candidate);
    std::vector<const Rule *> amountRules(const RuleSituation &situation) const;
    std::vector<int> openReads(const Rule &rule) const;
    std::vector<int> openBehind(const Rule &rule) const;
    /// Runs through every combination of samples of the open facts; false when they cannot be tried.
    template <typename Take> bool tryOut(const std::vector<int> &slots, Table &table, Take take);
    int factAxis(int slot);
    std::vector<feel::Value> samplesOf(int slot) const;
    void addFree(OpenAxis::Kind kind, int id, size_t size, const std::vector<const Rule *> &rules);
    void mergeClasses();
    bool sameClass(int axis, size_t a, size_t b) const;
    size_t placeIn(const Table &table, const Samples &samples) const;

    RuleRunner &m_runner;
    const RuleSet &m_rules;
    bool m_fault = false;
    std::vector<OpenAxis> m_axes;
    std::vector<Table> m_conditions;
    std::vector<Table> m_amounts;
};

} // namespace counter
