#include "models/policy/feel/operators.h"

#include "models/policy/feel/logic.h"

#include <algorithm>

namespace counter::feel {
namespace {

inline bool holds(Comparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case Comparison::Equal:
        return order == 0;
    case Comparison::NotEqual:
        return order != 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::LessEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterEqual:
        return order >= 0;
    }
    return false;
}

inline Truth truthOf(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

/// By code point, not by UTF-16 unit: surrogates sort above the rest of the basic plane.
std::strong_ordering compareTexts(const QString &a, const QString &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return a.size() <=> b.size();
    if (left->isSurrogate() != right->isSurrogate())
        return left->isSurrogate() ? std::strong_ordering::greater : std::strong_ordering::less;
    return left->unicode() <=> right->unicode();
}

Value listsEqual(std::span<const Value> a, std::span<const Value> b)
{
    if (a.size() != b.size())
        return Value::boolean(false);
    Junction all(false);
    for (size_t i = 0; i < a.size(); ++i)
        if (all.add(equals(a[i], b[i])))
            break;
    return all.result();
}

Value contextsEqual(const Value &a, const Value &b)
{
    if (a.entries().size() != b.entries().size())
        return Value::boolean(false);
    Junction all(false);
    for (const auto &[key, value] : a.entries()) {
        const Value *twin = b.entry(key);
        if (!twin || all.add(equals(value, *twin)))
            return Value::boolean(false);
    }
    return all.result();
}

Value rangesEqual(const RangeParts &a, const RangeParts &b)
{
    if (a.form != b.form || a.lowClosed != b.lowClosed || a.highClosed != b.highClosed)
        return Value::boolean(false);
    return bothOf(equals(a.low, b.low), equals(a.high, b.high));
}

/// Of two values of one ordered kind.
std::strong_ordering order(const Value &a, const Value &b)
{
    switch (a.kind()) {
    case Kind::Number:
        return a.number() <=> b.number();
    case Kind::String:
        return a.sameAs(b) ? std::strong_ordering::equal : compareTexts(a.text(), b.text());
    case Kind::Date:
    case Kind::YearsMonths:
        return a.days() <=> b.days();
    case Kind::DaysTime:
        return a.span() <=> b.span();
    case Kind::Null:
    case Kind::Boolean:
    case Kind::List:
    case Kind::Context:
    case Kind::Range:
    case Kind::Unknown:
    case Kind::Error:
        break;
    }
    return std::strong_ordering::equal;
}

Value orderedComparison(Comparison comparison, const Value &a, const Value &b)
{
    if (a.isFault())
        return a;
    if (b.isFault())
        return b;
    if (a.isNull() || b.isNull())
        return Value::nullOperand();
    if (a.kind() != b.kind() || !isOrdered(a.kind()))
        return Value::error(Reason::TypeMismatch, a.kind(), b.kind());
    return Value::boolean(holds(comparison, order(a, b)));
}

} // namespace

bool isOrdered(Kind kind)
{
    return kind == Kind::Number || kind == Kind::String || kind == Kind::Date || kind == Kind::YearsMonths
        || kind == Kind::DaysTime;
}

Value equals(const Value &a, const Value &b)
{
    if (a.isUnknown() || b.isUnknown())
        return united(a, b);
    if (a.isFault())
        return a;
    if (b.isFault())
        return b;
    if (a.isNull() || b.isNull())
        return Value::boolean(a.isNull() && b.isNull());
    if (a.kind() != b.kind())
        return Value::error(Reason::TypeMismatch, a.kind(), b.kind());
    switch (a.kind()) {
    case Kind::Boolean:
        return Value::boolean(a.isTrue() == b.isTrue());
    case Kind::String:
        return Value::boolean(a.sameAs(b) || a.text() == b.text());
    case Kind::List:
        return listsEqual(a.items(), b.items());
    case Kind::Context:
        return contextsEqual(a, b);
    case Kind::Range:
        return rangesEqual(a.range(), b.range());
    case Kind::Number:
    case Kind::Date:
    case Kind::YearsMonths:
    case Kind::DaysTime:
    case Kind::Null:
    case Kind::Unknown:
    case Kind::Error:
        break;
    }
    return Value::boolean(order(a, b) == 0);
}

namespace {

Value compareOthers(Comparison comparison, const Value &a, const Value &b)
{
    if (comparison == Comparison::Equal)
        return equals(a, b);
    if (comparison == Comparison::NotEqual)
        return negated(equals(a, b));
    if (a.isUnknown() || b.isUnknown())
        return united(a, b);
    return orderedComparison(comparison, a, b);
}

Truth truthOfOthers(Comparison comparison, const Value &a, const Value &b)
{
    return compareOthers(comparison, a, b).truth();
}

} // namespace

Value compare(Comparison comparison, const Value &a, const Value &b)
{
    if (a.is(Kind::Date) && b.is(Kind::Date))
        return Value::boolean(holds(comparison, a.days() <=> b.days()));
    if (a.is(Kind::Number) && b.is(Kind::Number))
        return Value::boolean(holds(comparison, a.number() <=> b.number()));
    return compareOthers(comparison, a, b);
}

Truth comparedTruth(Comparison comparison, const Value &a, const Value &b)
{
    if (a.is(Kind::Date) && b.is(Kind::Date))
        return truthOf(holds(comparison, a.days() <=> b.days()));
    if (a.is(Kind::Number) && b.is(Kind::Number))
        return truthOf(holds(comparison, a.number() <=> b.number()));
    if (comparison == Comparison::Equal) {
        if (a.is(Kind::Boolean) && b.is(Kind::Boolean))
            return truthOf(a.isTrue() == b.isTrue());
        if (a.is(Kind::String) && b.is(Kind::String))
            return truthOf(a.sameAs(b) || a.text() == b.text());
    }
    return truthOfOthers(comparison, a, b);
}

Value isInRange(const Value &x, const RangeParts &range)
{
    switch (range.form) {
    case RangeForm::Interval:
        break;
    case RangeForm::Less:
        return compare(Comparison::Less, x, range.high);
    case RangeForm::LessEqual:
        return compare(Comparison::LessEqual, x, range.high);
    case RangeForm::Greater:
        return compare(Comparison::Greater, x, range.low);
    case RangeForm::GreaterEqual:
        return compare(Comparison::GreaterEqual, x, range.low);
    case RangeForm::Equal:
        return compare(Comparison::Equal, x, range.low);
    case RangeForm::NotEqual:
        return compare(Comparison::NotEqual, x, range.low);
    }
    return bothOf(compare(range.lowClosed ? Comparison::GreaterEqual : Comparison::Greater, x, range.low),
                  compare(range.highClosed ? Comparison::LessEqual : Comparison::Less, x, range.high));
}

namespace {

bool hasDate(const Value &sortedDates, qint64 days)
{
    const auto items = sortedDates.items();
    const auto at = std::lower_bound(items.begin(), items.end(), days,
                                     [](const Value &item, qint64 wanted) { return item.days() < wanted; });
    return at != items.end() && at->days() == days;
}

/// The one loop behind `in` and list contains(): a match decides, an unknown leaves it open, what cannot be
/// compared is no match.
Value anyMatch(const Value &x, const Value &list, bool intoRanges)
{
    if (x.isFault())
        return x;
    if (x.is(Kind::Date) && list.isSortedDates())
        return Value::boolean(hasDate(list, x.days()));
    Value open = x.isUnknown() ? x : Value();
    Value fault = Value::boolean(false);
    for (const Value &item : list.items()) {
        if (item.isFault())
            fault = item;
        const Value match = intoRanges && item.is(Kind::Range) && !x.is(Kind::Range)
            ? isInRange(x, item.range())
            : equals(x, item);
        if (match.isTrue())
            return match;
        if (match.isUnknown())
            open = united(open, match);
    }
    return open.isUnknown() ? open : fault;
}

} // namespace

Value isElement(const Value &x, const Value &list)
{
    return anyMatch(x, list, false);
}

Truth isInTruth(const Value &x, const Value &set)
{
    if (x.is(Kind::Date) && set.is(Kind::List) && set.isSortedDates())
        return truthOf(hasDate(set, x.days()));
    return isIn(x, set).truth();
}

Value isIn(const Value &x, const Value &set)
{
    if (set.isUnknown())
        return united(x, set);
    if (set.is(Kind::Range) && !x.is(Kind::Range))
        return isInRange(x, set.range());
    if (!set.is(Kind::List))
        return equals(x, set);
    const Value match = anyMatch(x, set, true);
    if (match.isTrue() || !x.is(Kind::List))
        return match;
    return eitherOf(listsEqual(x.items(), set.items()), match);
}

} // namespace counter::feel
