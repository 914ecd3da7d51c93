#include "models/policy/feel/value.h"

#include "models/policy/feel/operators.h"
#include "models/policy/feel/payload.h"

#include <algorithm>

namespace counter::feel {

namespace detail {

void destroy(const Payload *payload, Kind kind)
{
    switch (kind) {
    case Kind::String:
    case Kind::Error:
        delete static_cast<const TextPayload *>(payload);
        return;
    case Kind::List:
        delete static_cast<const ListPayload *>(payload);
        return;
    case Kind::Context:
        delete static_cast<const ContextPayload *>(payload);
        return;
    case Kind::Range:
        delete static_cast<const RangePayload *>(payload);
        return;
    case Kind::Unknown:
        delete static_cast<const FactsPayload *>(payload);
        return;
    case Kind::Null:
    case Kind::Boolean:
    case Kind::Number:
    case Kind::Date:
    case Kind::YearsMonths:
    case Kind::DaysTime:
        return;
    }
}

} // namespace detail

namespace {

constexpr qint64 EpochJulianDay = 2440588;

bool areSortedDates(const std::vector<Value> &items)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Value &item : items) {
        if (!item.is(Kind::Date) || item.days() < last)
            return false;
        last = item.days();
    }
    return true;
}

} // namespace

Value Value::string(const QString &text)
{
    return Value(Kind::String, new detail::TextPayload(text));
}

Value Value::date(QDate date)
{
    return date.isValid() ? dateOfDays(date.toJulianDay() - EpochJulianDay) : Value();
}

Value Value::list(std::vector<Value> items)
{
    quint64 weight = 1;
    quint32 depth = 1;
    for (const Value &item : items) {
        weight += item.weight();
        depth = std::max(depth, item.depth() + 1);
    }
    if (weight > LargestWeight || depth > LargestDepth)
        return error(Reason::LimitReached);
    auto *payload = new detail::ListPayload;
    payload->sortedDates = areSortedDates(items);
    payload->items = std::move(items);
    payload->weight = quint32(weight);
    payload->depth = depth;
    return Value(Kind::List, payload);
}

Value Value::context(std::vector<ContextEntry> entries)
{
    quint64 weight = 1;
    quint32 depth = 1;
    std::vector<QStringView> keys;
    for (const auto &[key, value] : entries) {
        weight += value.weight();
        depth = std::max(depth, value.depth() + 1);
        keys.emplace_back(key);
    }
    if (weight > LargestWeight || depth > LargestDepth)
        return error(Reason::LimitReached);
    std::sort(keys.begin(), keys.end());
    const auto twin = std::adjacent_find(keys.begin(), keys.end());
    if (twin != keys.end())
        return error(Reason::DuplicateKey, twin->toString());
    auto *payload = new detail::ContextPayload;
    payload->entries = std::move(entries);
    payload->weight = quint32(weight);
    payload->depth = depth;
    return Value(Kind::Context, payload);
}

Value Value::range(RangeParts parts)
{
    if (parts.low.isFault())
        return parts.low;
    if (parts.high.isFault())
        return parts.high;
    const bool open =
        parts.low.isNull() || parts.high.isNull() || parts.low.isUnknown() || parts.high.isUnknown();
    const bool ordered = parts.form == RangeForm::Equal || parts.form == RangeForm::NotEqual;
    if (!open && !ordered && (parts.low.kind() != parts.high.kind() || !isOrdered(parts.low.kind())))
        return error(Reason::TypeMismatch, parts.low.kind(), parts.high.kind());
    const quint32 depth = std::max(parts.low.depth(), parts.high.depth()) + 1;
    if (depth > LargestDepth)
        return error(Reason::LimitReached);
    auto *payload = new detail::RangePayload;
    payload->parts = std::move(parts);
    return Value(Kind::Range, payload);
}

Value Value::unknown(const QString &fact)
{
    return unknown(QStringList{fact});
}

Value Value::unknown(QStringList facts)
{
    facts.sort();
    facts.removeDuplicates();
    auto *payload = new detail::FactsPayload;
    payload->facts = std::move(facts);
    return Value(Kind::Unknown, payload);
}

Value Value::unknown(const Value &a, const Value &b)
{
    auto *payload = new detail::FactsPayload;
    payload->facts.reserve(a.facts().size() + b.facts().size());
    std::set_union(a.facts().begin(), a.facts().end(), b.facts().begin(), b.facts().end(),
                   std::back_inserter(payload->facts));
    return Value(Kind::Unknown, payload);
}

Value Value::error(Reason reason, const QString &detail)
{
    Value value =
        detail.isEmpty() ? Value(Kind::Error, 0, 0) : Value(Kind::Error, new detail::TextPayload(detail));
    value.m_head.first = quint8(reason);
    return value;
}

Truth Value::truthOfOthers() const
{
    switch (kind()) {
    case Kind::Unknown:
        return Truth::Unknown;
    case Kind::Null:
        return Truth::False;
    case Kind::Error:
        return isFault() ? Truth::Fault : Truth::False;
    case Kind::Boolean:
    case Kind::Number:
    case Kind::String:
    case Kind::Date:
    case Kind::YearsMonths:
    case Kind::DaysTime:
    case Kind::List:
    case Kind::Context:
    case Kind::Range:
        return Truth::Fault;
    }
    return Truth::Fault;
}

const QString &Value::text() const
{
    return static_cast<const detail::TextPayload *>(m_word.payload)->text;
}

std::span<const Value> Value::items() const
{
    return static_cast<const detail::ListPayload *>(m_word.payload)->items;
}

bool Value::isSortedDates() const
{
    return static_cast<const detail::ListPayload *>(m_word.payload)->sortedDates;
}

std::span<const ContextEntry> Value::entries() const
{
    return static_cast<const detail::ContextPayload *>(m_word.payload)->entries;
}

const Value *Value::entry(QStringView key) const
{
    for (const auto &[name, value] : entries())
        if (name == key)
            return &value;
    return nullptr;
}

const RangeParts &Value::range() const
{
    return static_cast<const detail::RangePayload *>(m_word.payload)->parts;
}

const QStringList &Value::facts() const
{
    return static_cast<const detail::FactsPayload *>(m_word.payload)->facts;
}

QDate Value::toDate() const
{
    return QDate::fromJulianDay(days() + EpochJulianDay);
}

quint32 Value::weight() const
{
    if (is(Kind::List))
        return static_cast<const detail::ListPayload *>(m_word.payload)->weight;
    if (is(Kind::Context))
        return static_cast<const detail::ContextPayload *>(m_word.payload)->weight;
    return is(Kind::Range) ? 1 + range().low.weight() + range().high.weight() : 1;
}

quint32 Value::depth() const
{
    if (is(Kind::List))
        return static_cast<const detail::ListPayload *>(m_word.payload)->depth;
    if (is(Kind::Context))
        return static_cast<const detail::ContextPayload *>(m_word.payload)->depth;
    return is(Kind::Range) ? 1 + std::max(range().low.depth(), range().high.depth()) : 0;
}

} // namespace counter::feel
