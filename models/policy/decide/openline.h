#pragma once
#include "models/policy/decide/lineparts.h"

namespace counter {

/// What one line comes to in one of the worlds that the open facts allow, in 分.
struct LineWorld
{
    qint64 plain = 0; ///< refundable under a clause without a set-off
    qint64 netted = 0; ///< refundable under a clause with one
    qint64 carried = 0;
    qint64 allowed = 0;
    qint32 deferredUntil = 0; ///< Julian day; 0: not deferred
    qint16 situation = -1;
    bool referred = false;
    qint64 refundable() const { return plain + netted; }
};

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

/// A line about which something is open: every world of it, as a table over its axes. Room-internal.
///
/// A month fact that is only compared with line.period is tried as the month before, that month, the one
/// after and none; a months fact without and with it; an unknown account credit at both ends of [0, paid] and
/// beside every number it is compared with. That is exact. What is Opaque is taken as free to fall either
/// way: then there are more worlds than can be, never fewer.
class OpenLine
{
public:
    /// The runner stands at the line; `tried` are the situations in order of precedence, `statuses` theirs by
    /// situation; `chosen` is the reviewer's, or -1.
    OpenLine(RuleRunner &runner, const std::vector<int> &tried, std::span<const Truth> statuses, int chosen,
             int index);

    int index() const { return m_index; } ///< place in Claim::lines
    YearMonth period() const { return m_period; }
    const std::vector<OpenAxis> &axes() const { return m_axes; }
    const std::vector<LineWorld> &worlds() const { return m_worlds; }
    bool fault() const { return m_fault; }

    bool canCarry() const { return mostCarried() > 0; }
    qint64 mostCarried() const; ///< over all worlds
    /// The worlds differ in what is paid, carried, deferred or referred. Whether a set-off applies matters
    /// only when something is carried somewhere in the person's lines (splitMatters). A line that some clause
    /// pays in every world, but not the same one for certain, is open too: a decision names its clause.
    bool varies(bool splitMatters) const;
    /// Does going along this axis alone change anything of that.
    bool matters(const OpenAxis &axis, bool splitMatters) const;
    /// By how much at most it changes what the line gives or takes.
    qint64 swing(const OpenAxis &axis) const;

private:
    struct Table
    {
        int id = 0; ///< condition rule or situation
        std::vector<int> axes; ///< the first runs fastest
        std::vector<Truth> truths;
        std::vector<ClauseAmount> amounts;
    };
    struct Candidate
    {
        int situation = 0;
        std::vector<int> open; ///< condition rules that are unknown
        bool fault = false;
        bool referred = false;
        ClauseAmount amount;
        qint64 mostCarried = 0; ///< while the amount is open: by how much a set-off can exceed the payment
        qint32 deferredUntil = 0;
        bool monthsKnown = true; ///< of a clause that speaks of months of the line
        std::vector<int> months;
    };

    void addCandidate(int situation, Truth status);
    bool mayGiveBeside(int situation) const;
    void openShares();
    std::vector<const Rule *> amountRules(const Candidate &candidate) const;
    void openCondition(int rule);
    void openAmount(const Candidate &candidate);
    std::vector<int> openReads(const Rule &rule) const;
    std::vector<int> openBehind(const Rule &rule) const;
    /// Runs through every combination of samples of the open facts; false when they cannot be tried.
    template <typename Take> bool tryOut(const std::vector<int> &slots, Table &table, Take take);
    int factAxis(int slot);
    std::vector<feel::Value> samplesOf(int slot) const;
    void addFreeAxis(OpenAxis::Kind kind, int id, size_t size, const std::vector<const Rule *> &rules);
    int freeAxis(OpenAxis::Kind kind, int id) const;
    void mergeClasses();
    bool sameClass(int axis, size_t a, size_t b) const;
    size_t countWorlds();
    void enumerate();
    void enumerateCoarsely();
    LineWorld world(const std::vector<size_t> &samples) const;
    bool holds(const Candidate &candidate, const std::vector<size_t> &samples) const;
    ClauseAmount amountIn(const Candidate &candidate, const std::vector<size_t> &samples) const;
    void give(const Candidate &candidate, const ClauseAmount &amount, const std::vector<size_t> &samples,
              LineWorld &world) const;
    void addBeside(const Candidate &decides, const std::vector<size_t> &samples, LineWorld &world) const;
    LineWorld pay(const Candidate &candidate, const ClauseAmount &amount) const;
    ClauseAmount allOrNothing(const Candidate &candidate, bool all) const;
    size_t placeIn(const Table &table, const std::vector<size_t> &samples) const;
    bool differ(const LineWorld &a, const LineWorld &b, bool splitMatters) const;
    template <typename Visit> bool anyAlong(const OpenAxis &axis, Visit visit) const;

    RuleRunner &m_runner;
    const RuleSet &m_rules;
    int m_index;
    YearMonth m_period;
    qint64 m_paid;
    qint64 m_claimed;
    bool m_fault = false;
    bool m_certain = false; ///< the last candidate holds whatever is open
    std::vector<Candidate> m_candidates; ///< in the order in which the first that holds is taken
    std::vector<OpenAxis> m_axes;
    std::vector<Table> m_conditions;
    std::vector<Table> m_amounts;
    std::vector<LineWorld> m_worlds;
};

} // namespace counter
