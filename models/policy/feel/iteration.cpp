#include "models/policy/feel/iteration.h"

#include "models/policy/feel/calendar.h"

namespace counter::feel {

/// What one iterator runs over: the items of a list, or the integers or days from one to another.
struct Iteration::Domain
{
    Value holder; ///< keeps `items` alive; or why there is no domain
    std::span<const Value> items;
    bool counts = false;
    bool dates = false;
    qint64 from = 0;
    qint64 to = 0;

    static Domain none(const Value &why) { return {why, {}, false, false, 0, -1}; }
    bool isMissing() const { return !counts && (holder.isUnknown() || holder.isNull()); }
    quint64 size() const
    {
        return counts ? quint64(from <= to ? to - from : from - to) + 1 : quint64(items.size());
    }
    Value at(quint64 index) const
    {
        if (!counts)
            return items[size_t(index)];
        const qint64 number = from <= to ? from + qint64(index) : from - qint64(index);
        return dates ? Value::dateOfDays(number) : Value::integer(number);
    }
};

namespace {

/// The ends of a count, both integers or both dates.
bool countable(const Value &low, const Value &high, qint64 *from, qint64 *to)
{
    if (low.is(Kind::Date) && high.is(Kind::Date)) {
        *from = low.days();
        *to = high.days();
        return true;
    }
    if (!low.is(Kind::Number) || !high.is(Kind::Number))
        return false;
    const auto first = low.number().toInt();
    const auto last = high.number().toInt();
    if (!first || !last || std::abs(*first) > LargestSeconds || std::abs(*last) > LargestSeconds)
        return false;
    *from = *first;
    *to = *last;
    return true;
}

Value unalike(const Value &a, const Value &b)
{
    if (a.isUnknown() || b.isUnknown())
        return united(a, b);
    if (a.isFault())
        return a;
    if (b.isFault())
        return b;
    if (a.isNull() || b.isNull())
        return Value::nullOperand();
    return Value::error(Reason::TypeMismatch, a.kind(), b.kind());
}

} // namespace

Iteration::Domain Iteration::domainOf(std::span<const qint32> iterator)
{
    Value scratch;
    const Value first = m_evaluator.eval(iterator[1], scratch);
    Domain domain;
    domain.dates = first.is(Kind::Date);
    if (iterator[2] >= 0) {
        Value other;
        const Value &last = m_evaluator.eval(iterator[2], other);
        domain.counts = countable(first, last, &domain.from, &domain.to);
        return domain.counts ? domain : Domain::none(unalike(first, last));
    }
    if (first.is(Kind::Range)) {
        const RangeParts &range = first.range();
        domain.dates = range.low.is(Kind::Date);
        domain.counts =
            range.form == RangeForm::Interval && countable(range.low, range.high, &domain.from, &domain.to);
        if (!domain.counts)
            return Domain::none(unalike(range.low, range.high));
        domain.from += range.lowClosed ? 0 : 1;
        domain.to -= range.highClosed ? 0 : 1;
        if (domain.from > domain.to)
            domain.counts = false; // an empty interval, not a count backwards
        domain.holder = Value::boolean(true);
        return domain;
    }
    if (first.isUnknown() || first.isFault())
        return Domain::none(first);
    if (first.isNull())
        return Domain::none(Value::nullOperand());
    domain.holder = first.is(Kind::List) ? first : Value::list({first});
    domain.items = domain.holder.items();
    return domain;
}

/// Sets the locals to every combination and calls body.item() for each; body.missing() takes an iterator that
/// has no domain. Either returns false to stop.
template <typename Body> bool Iteration::walk(std::span<const qint32> iterators, Body &body)
{
    if (iterators.empty())
        return body.item();
    const Domain domain = domainOf(iterators);
    if (domain.isMissing())
        return body.missing(domain.holder);
    if (domain.size() > quint64(std::max(m_evaluator.effort().left(), qint64(0))))
        m_evaluator.effort().exhaust(); // no use in beginning
    for (quint64 i = 0; i < domain.size(); ++i) {
        m_evaluator.effort().spend(1);
        if (m_evaluator.effort().isSpent())
            return false;
        m_evaluator.local(iterators[0]) = domain.at(i);
        if (!walk(iterators.subspan(3), body))
            return false;
    }
    return true;
}

Value Iteration::loop(const Node &node)
{
    struct Collector
    {
        Evaluator &evaluator;
        const Node &node;
        std::vector<Value> results{};
        Value stopper{};

        bool missing(const Value &why)
        {
            stopper = why;
            return false;
        }
        bool item()
        {
            if (node.c >= 0) {
                evaluator.effort().spend(qint64(results.size()) / 4);
                evaluator.local(node.c) = Value::list(results);
            }
            Value scratch;
            results.push_back(evaluator.eval(node.b, scratch));
            return true;
        }
    };
    Collector collector{m_evaluator, node};
    if (walk(m_evaluator.program().childrenOf(node), collector))
        return Value::list(std::move(collector.results));
    return m_evaluator.effort().isSpent() ? Value::error(Reason::LimitReached) : collector.stopper;
}

Value Iteration::quantified(const Node &node, bool decider)
{
    struct Judge
    {
        Evaluator &evaluator;
        const Node &node;
        Junction junction;
        Value stopper{};

        bool missing(const Value &why)
        {
            if (why.isUnknown())
                return !junction.add(why);
            stopper = why;
            return false;
        }
        bool item()
        {
            Value scratch;
            const Value &result = evaluator.eval(node.b, scratch);
            if (result.is(Kind::Boolean) || result.isNull() || result.isUnknown())
                return !junction.add(result);
            stopper = Value::error(Reason::NotBoolean);
            return false;
        }
    };
    Judge judge{m_evaluator, node, Junction(decider)};
    walk(m_evaluator.program().childrenOf(node), judge);
    if (m_evaluator.effort().isSpent())
        return Value::error(Reason::LimitReached);
    return judge.stopper.isNull() && !judge.stopper.is(Kind::Null) ? judge.stopper : judge.junction.result();
}

Value Iteration::filtered(const Node &node)
{
    Value scratch;
    const Value whole = m_evaluator.eval(node.a, scratch);
    if (whole.isUnknown() || whole.isFault())
        return whole;
    if (whole.isNull())
        return Value::nullOperand();
    const auto items = whole.is(Kind::List) ? whole.items() : std::span(&whole, 1);
    Value &item = m_evaluator.local(node.c);
    item = items.empty() ? Value() : items.front();
    Value conditionScratch;
    const Value first = m_evaluator.eval(node.b, conditionScratch);
    if (!first.is(Kind::Number))
        return filteredItems(node, items, first);
    const auto position = first.number().toInt();
    if (!position)
        return Value::error(Reason::OutOfRange);
    const qint64 count = qint64(items.size());
    if (*position == 0 || *position > count || *position < -count)
        return Value();
    return items[size_t(*position > 0 ? *position - 1 : count + *position)];
}

Value Iteration::filteredItems(const Node &node, std::span<const Value> items, const Value &firstResult)
{
    std::vector<Value> kept;
    Value open;
    Value fault;
    if (items.empty())
        return firstResult.isUnknown() ? firstResult : Value::list({});
    for (size_t i = 0; i < items.size(); ++i) {
        m_evaluator.effort().spend(1);
        if (m_evaluator.effort().isSpent())
            return Value::error(Reason::LimitReached);
        Value scratch;
        m_evaluator.local(node.c) = items[i];
        const Value &result = i == 0 ? firstResult : m_evaluator.eval(node.b, scratch);
        if (result.isTrue())
            kept.push_back(items[i]);
        else if (result.isUnknown())
            open = united(open, result);
        else if (result.isFault())
            fault = result;
        else if (!result.isFalse() && !result.isPlainNull())
            fault = Value::error(Reason::NotBoolean);
    }
    if (open.isUnknown())
        return open;
    return fault.isFault() ? fault : Value::list(std::move(kept));
}

} // namespace counter::feel
