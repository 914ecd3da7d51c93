#include "models/policy/decide/openaxes.h"

#include <algorithm>

namespace counter {
namespace {

constexpr size_t LargestTable = 256; ///< combinations tried for one expression

bool isFactSlot(int slot, const RuleSet &rules)
{
    return slot == AccountCreditSlot || (slot >= rules.memberFactSlot && slot < rules.parameterSlot);
}

} // namespace

OpenAxes::OpenAxes(RuleRunner &runner, const OpenCandidates &candidates)
    : m_runner(runner), m_rules(runner.rules())
{
    for (const OpenCandidate &candidate : candidates.all())
        openCandidate(candidate);
    openShares(candidates.all());
    mergeClasses();
}

void OpenAxes::openCandidate(const OpenCandidate &candidate)
{
    for (const int rule : candidate.open)
        openCondition(rule);
    const RuleSituation &situation = m_rules.situations[size_t(candidate.situation)];
    if (candidate.fault)
        addFree(OpenAxis::Kind::Situation, candidate.situation, 3, {});
    else if (candidate.amount.state != Truth::True)
        openAmount(candidate);
    Truth day = Truth::True;
    m_runner.notBefore(situation, &day);
    if (day != Truth::True)
        addFree(OpenAxis::Kind::Deferral, candidate.situation, 2,
                {&m_rules.amounts[size_t(situation.notBefore)]});
    m_fault = m_fault || candidate.fault || candidate.amount.state == Truth::Fault || day == Truth::Fault;
}

/// What is left for a clause beside one whose months are unknown: nothing, or all of its own. Likewise when
/// its own amount is open and some of its months are the other's.
void OpenAxes::openShares(const std::vector<OpenCandidate> &candidates)
{
    const auto overlap = [](const OpenCandidate &a, const OpenCandidate &b) {
        return a.amount.state != Truth::True
            && std::any_of(a.months.begin(), a.months.end(), [&b](int month) {
                   return std::binary_search(b.months.begin(), b.months.end(), month);
               });
    };
    for (size_t i = 1; i < candidates.size(); ++i) {
        const OpenCandidate &mine = candidates[i];
        const int months = m_rules.situations[size_t(mine.situation)].shareMonths;
        if (months < 0 || find(OpenAxis::Kind::Amount, mine.situation) >= 0)
            continue;
        std::vector<const Rule *> rules;
        for (size_t before = 0; before < i; ++before) {
            const OpenCandidate &other = candidates[before];
            const int others = m_rules.situations[size_t(other.situation)].shareMonths;
            if (others >= 0 && (!other.monthsKnown || !mine.monthsKnown || overlap(mine, other)))
                rules.insert(rules.end(),
                             {&m_rules.amounts[size_t(others)], &m_rules.amounts[size_t(months)]});
        }
        if (!rules.empty())
            addFree(OpenAxis::Kind::Share, mine.situation, 2, rules);
    }
}

std::vector<int> OpenAxes::openReads(const Rule &rule) const
{
    std::vector<int> slots;
    for (const int slot : rule.reads)
        if (m_runner.isOpen(slot))
            slots.push_back(slot);
    return slots;
}

/// The open facts that the value hangs on: those of a branch that is not taken are not asked for.
std::vector<int> OpenAxes::openBehind(const Rule &rule) const
{
    const feel::Value value = m_runner.evaluate(rule);
    if (!value.isUnknown())
        return openReads(rule);
    std::vector<int> slots;
    for (const QString &name : value.facts())
        slots.push_back(m_rules.scope.find(name));
    std::sort(slots.begin(), slots.end());
    return slots;
}

void OpenAxes::openCondition(int index)
{
    const auto known = [index](const Table &table) { return table.id == index; };
    if (std::any_of(m_conditions.begin(), m_conditions.end(), known)
        || find(OpenAxis::Kind::Condition, index) >= 0)
        return;
    const Rule &rule = m_rules.conditionRules[size_t(index)];
    Table table{index, {}, {}, {}};
    const bool tried = tryOut(openReads(rule), table, [&](Table &into) {
        const Truth truth = m_runner.evaluate(rule).truth();
        into.truths.push_back(truth);
        m_fault = m_fault || truth == Truth::Fault;
        return truth == Truth::True || truth == Truth::False;
    });
    if (tried)
        m_conditions.push_back(std::move(table));
    else
        addFree(OpenAxis::Kind::Condition, index, 2, {&rule});
}

/// What the amount is made of: first the amount itself, then the share of the line.
std::vector<const Rule *> OpenAxes::amountRules(const RuleSituation &situation) const
{
    std::vector<const Rule *> rules{
        &m_rules.amounts[size_t(situation.refunds[size_t(m_runner.line().insurance)].amount)]};
    if (situation.shareMonths >= 0)
        for (const int each : {situation.shareMonths, situation.shareOf})
            rules.push_back(&m_rules.amounts[size_t(each)]);
    return rules;
}

void OpenAxes::openAmount(const OpenCandidate &candidate)
{
    const RuleSituation &situation = m_rules.situations[size_t(candidate.situation)];
    const std::vector<const Rule *> rules = amountRules(situation);
    Table table{candidate.situation, {}, {}, {}};
    std::vector<int> slots;
    for (const Rule *rule : rules)
        for (const int slot : openReads(*rule))
            if (std::find(slots.begin(), slots.end(), slot) == slots.end())
                slots.push_back(slot);
    const bool tried = candidate.amount.state == Truth::Unknown && tryOut(slots, table, [&](Table &into) {
                           into.amounts.push_back(m_runner.amountOf(situation));
                           return into.amounts.back().state == Truth::True;
                       });
    if (tried)
        m_amounts.push_back(std::move(table));
    else
        addFree(OpenAxis::Kind::Amount, candidate.situation, 2, rules);
}

template <typename Take> bool OpenAxes::tryOut(const std::vector<int> &slots, Table &table, Take take)
{
    size_t combinations = 1;
    for (const int slot : slots) {
        if (m_rules.shapes[size_t(slot)] == OpenShape::Opaque)
            return false;
        combinations *= samplesOf(slot).size();
    }
    if (combinations > LargestTable)
        return false;
    std::vector<feel::Value> before;
    for (const int slot : slots) {
        table.axes.push_back(factAxis(slot));
        before.push_back(m_runner.at(slot));
    }
    bool good = true;
    for (size_t world = 0; world < combinations && good; ++world) {
        size_t rest = world;
        for (size_t i = 0; i < slots.size(); ++i) {
            const std::vector<feel::Value> &samples = m_axes[size_t(table.axes[i])].samples;
            m_runner.exchange(slots[i], samples[rest % samples.size()]);
            rest /= samples.size();
        }
        good = take(table);
    }
    for (size_t i = 0; i < slots.size(); ++i)
        m_runner.exchange(slots[i], before[i]);
    return good;
}

std::vector<feel::Value> OpenAxes::samplesOf(int slot) const
{
    const YearMonth period = m_runner.line().period;
    const qint64 paid = m_runner.line().paid.fen();
    const auto boolean = [](bool truth) { return feel::Value::boolean(truth); };
    switch (m_rules.shapes[size_t(slot)]) {
    case OpenShape::Choices: {
        std::vector<feel::Value> values = m_rules.choiceValues[size_t(slot)];
        if (values.empty())
            values = {boolean(false), boolean(true)};
        values.emplace_back();
        return values;
    }
    case OpenShape::Threshold:
        return {monthValue(period.plus(-1)), monthValue(period), monthValue(period.plus(1)), feel::Value()};
    case OpenShape::Membership:
        return {feel::Value::list({}), feel::Value::list({monthValue(period)})};
    case OpenShape::Credit: {
        std::vector<qint64> ends{0, paid};
        for (const qint64 number : m_rules.creditBreaks)
            for (const qint64 beside : {number - 1, number, number + 1})
                if (beside > 0 && beside < paid)
                    ends.push_back(beside);
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        std::vector<feel::Value> values;
        for (const qint64 end : ends)
            values.push_back(feel::Value::fen(end));
        return values;
    }
    case OpenShape::Opaque:
        break;
    }
    return {};
}

int OpenAxes::factAxis(int slot)
{
    for (size_t i = 0; i < m_axes.size(); ++i)
        if (m_axes[i].kind == OpenAxis::Kind::Fact && m_axes[i].id == slot)
            return int(i);
    OpenAxis axis;
    axis.id = slot;
    axis.ofMember = slot >= m_rules.memberFactSlot && slot < m_rules.lineFactSlot;
    axis.shape = m_rules.shapes[size_t(slot)];
    axis.samples = samplesOf(slot);
    axis.facts = {slot};
    m_axes.push_back(std::move(axis));
    return int(m_axes.size()) - 1;
}

void OpenAxes::addFree(OpenAxis::Kind kind, int id, size_t size, const std::vector<const Rule *> &rules)
{
    OpenAxis axis;
    axis.kind = kind;
    axis.id = id;
    axis.ofMember = kind == OpenAxis::Kind::Condition && rules.front()->reach == Reach::Member;
    for (size_t i = 0; i < size; ++i) {
        axis.classOf.push_back(quint8(i));
        axis.firstOf.push_back(int(i));
    }
    for (const Rule *rule : rules)
        for (const int slot : openBehind(*rule))
            if (isFactSlot(slot, m_rules)
                && std::find(axis.facts.begin(), axis.facts.end(), slot) == axis.facts.end())
                axis.facts.push_back(slot);
    m_axes.push_back(std::move(axis));
}

int OpenAxes::find(OpenAxis::Kind kind, int id) const
{
    for (size_t i = 0; i < m_axes.size(); ++i)
        if (m_axes[i].kind == kind && m_axes[i].id == id)
            return int(i);
    return -1;
}

/// Samples that come to the same in every table are one class: retired last year or this month, it is all the
/// same.
void OpenAxes::mergeClasses()
{
    for (size_t a = 0; a < m_axes.size(); ++a) {
        OpenAxis &axis = m_axes[a];
        if (axis.kind != OpenAxis::Kind::Fact)
            continue;
        for (size_t sample = 0; sample < axis.samples.size(); ++sample) {
            size_t found = 0;
            while (found < axis.firstOf.size() && !sameClass(int(a), size_t(axis.firstOf[found]), sample))
                ++found;
            if (found == axis.firstOf.size())
                axis.firstOf.push_back(int(sample));
            axis.classOf.push_back(quint8(found));
        }
    }
}

bool OpenAxes::sameClass(int axis, size_t a, size_t b) const
{
    const auto same = [&](const Table &table, const auto &cells) {
        size_t stride = 1;
        size_t radix = 0;
        for (const int each : table.axes) {
            radix = m_axes[size_t(each)].samples.size();
            if (each == axis)
                break;
            stride *= radix;
            radix = 0;
        }
        if (radix == 0)
            return true;
        for (size_t cell = 0; cell < cells.size(); ++cell)
            if (cell / stride % radix == a && !(cells[cell] == cells[cell + (b - a) * stride]))
                return false;
        return true;
    };
    for (const Table &table : m_conditions)
        if (!same(table, table.truths))
            return false;
    for (const Table &table : m_amounts)
        if (!same(table, table.amounts))
            return false;
    return true;
}

size_t OpenAxes::placeIn(const Table &table, const Samples &samples) const
{
    size_t place = 0;
    size_t stride = 1;
    for (const int axis : table.axes) {
        place += samples[size_t(axis)] * stride;
        stride *= m_axes[size_t(axis)].samples.size();
    }
    return place;
}

bool OpenAxes::holds(int conditionRule, const Samples &samples) const
{
    for (const Table &table : m_conditions)
        if (table.id == conditionRule)
            return table.truths[placeIn(table, samples)] == Truth::True;
    return samples[size_t(find(OpenAxis::Kind::Condition, conditionRule))] == 1;
}

const ClauseAmount *OpenAxes::amount(int situation, const Samples &samples) const
{
    for (const Table &table : m_amounts)
        if (table.id == situation)
            return &table.amounts[placeIn(table, samples)];
    return nullptr;
}

size_t OpenAxes::countWorlds(size_t most)
{
    size_t worlds = 1;
    for (OpenAxis &axis : m_axes) {
        axis.stride = worlds;
        worlds *= axis.size();
        if (worlds > most)
            return worlds;
    }
    return worlds;
}

void OpenAxes::mergeAll(size_t samples)
{
    OpenAxis all;
    all.kind = OpenAxis::Kind::Situation;
    for (const OpenAxis &axis : m_axes)
        all.facts.insert(all.facts.end(), axis.facts.begin(), axis.facts.end());
    std::sort(all.facts.begin(), all.facts.end());
    all.facts.erase(std::unique(all.facts.begin(), all.facts.end()), all.facts.end());
    for (size_t i = 0; i < samples; ++i) {
        all.classOf.push_back(quint8(i));
        all.firstOf.push_back(int(i));
    }
    m_axes = {all};
}

} // namespace counter
