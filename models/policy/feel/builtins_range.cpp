#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/logic.h"
#include "models/policy/feel/operators.h"

// The interval functions of DMN 1.5, table 78: each is the published formula, read with FEEL's three values.
namespace counter::feel {
namespace {

Value lt(const Value &a, const Value &b)
{
    return compare(Comparison::Less, a, b);
}
Value gt(const Value &a, const Value &b)
{
    return compare(Comparison::Greater, a, b);
}
Value eq(const Value &a, const Value &b)
{
    return compare(Comparison::Equal, a, b);
}
Value flag(bool truth)
{
    return Value::boolean(truth);
}

Value all(std::initializer_list<Value> conditions)
{
    Junction junction(false);
    for (const Value &condition : conditions)
        if (junction.add(condition))
            break;
    return junction.result();
}

bool isRange(const Value &value)
{
    return value.is(Kind::Range);
}

Value wrongKinds(const char16_t *name)
{
    return Value::error(Reason::BadArguments, QString::fromUtf16(name));
}

/// a ends before b begins.
Value precedes(const Value &a, const Value &b)
{
    if (!isRange(a) && !isRange(b))
        return lt(a, b);
    const Value &end = isRange(a) ? a.range().high : a;
    const Value &start = isRange(b) ? b.range().low : b;
    const bool touching = (!isRange(a) || a.range().highClosed) && (!isRange(b) || b.range().lowClosed);
    return eitherOf(lt(end, start), all({flag(!touching), eq(end, start)}));
}

Value before(const Arguments &arguments)
{
    return precedes(arguments[0], arguments[1]);
}
Value after(const Arguments &arguments)
{
    return precedes(arguments[1], arguments[0]);
}

Value touches(const Value &a, const Value &b)
{
    if (!isRange(a) || !isRange(b))
        return wrongKinds(u"meets");
    return all({flag(a.range().highClosed && b.range().lowClosed), eq(a.range().high, b.range().low)});
}

Value meets(const Arguments &arguments)
{
    return touches(arguments[0], arguments[1]);
}
Value metBy(const Arguments &arguments)
{
    return touches(arguments[1], arguments[0]);
}

/// a goes on to where b begins, or beyond.
Value reaches(const RangeParts &a, const RangeParts &b)
{
    return eitherOf(gt(a.high, b.low), all({eq(a.high, b.low), flag(a.highClosed && b.lowClosed)}));
}

Value overlaps(const Arguments &arguments)
{
    if (!isRange(arguments[0]) || !isRange(arguments[1]))
        return wrongKinds(u"overlaps");
    const RangeParts &a = arguments[0].range();
    const RangeParts &b = arguments[1].range();
    return bothOf(reaches(a, b), reaches(b, a));
}

Value overlapsEarlier(const Value &first, const Value &second)
{
    if (!isRange(first) || !isRange(second))
        return wrongKinds(u"overlaps before");
    const RangeParts &a = first.range();
    const RangeParts &b = second.range();
    return all(
        {eitherOf(lt(a.low, b.low), all({eq(a.low, b.low), flag(a.lowClosed && !b.lowClosed)})),
         reaches(a, b),
         eitherOf(lt(a.high, b.high), all({eq(a.high, b.high), flag(!a.highClosed || b.highClosed)}))});
}

Value overlapsBefore(const Arguments &arguments)
{
    return overlapsEarlier(arguments[0], arguments[1]);
}
Value overlapsAfter(const Arguments &arguments)
{
    return overlapsEarlier(arguments[1], arguments[0]);
}

Value isFinish(const Value &a, const Value &whole)
{
    if (!isRange(whole))
        return wrongKinds(u"finishes");
    const RangeParts &b = whole.range();
    if (!isRange(a))
        return all({flag(b.highClosed), eq(b.high, a)});
    const RangeParts &part = a.range();
    return all(
        {flag(part.highClosed == b.highClosed), eq(part.high, b.high),
         eitherOf(gt(part.low, b.low), all({eq(part.low, b.low), flag(!part.lowClosed || b.lowClosed)}))});
}

Value finishes(const Arguments &arguments)
{
    return isFinish(arguments[0], arguments[1]);
}
Value finishedBy(const Arguments &arguments)
{
    return isFinish(arguments[1], arguments[0]);
}

Value isStart(const Value &a, const Value &whole)
{
    if (!isRange(whole))
        return wrongKinds(u"starts");
    const RangeParts &b = whole.range();
    if (!isRange(a))
        return all({flag(b.lowClosed), eq(b.low, a)});
    const RangeParts &part = a.range();
    return all({flag(part.lowClosed == b.lowClosed), eq(part.low, b.low),
                eitherOf(lt(part.high, b.high),
                         all({eq(part.high, b.high), flag(!part.highClosed || b.highClosed)}))});
}

Value starts(const Arguments &arguments)
{
    return isStart(arguments[0], arguments[1]);
}
Value startedBy(const Arguments &arguments)
{
    return isStart(arguments[1], arguments[0]);
}

Value isWithin(const Value &a, const Value &whole)
{
    if (!isRange(whole))
        return wrongKinds(u"during");
    if (!isRange(a))
        return isInRange(a, whole.range());
    const RangeParts &part = a.range();
    const RangeParts &b = whole.range();
    return bothOf(
        eitherOf(lt(b.low, part.low), all({eq(b.low, part.low), flag(b.lowClosed || !part.lowClosed)})),
        eitherOf(gt(b.high, part.high),
                 all({eq(b.high, part.high), flag(b.highClosed || !part.highClosed)})));
}

Value during(const Arguments &arguments)
{
    return isWithin(arguments[0], arguments[1]);
}
Value includes(const Arguments &arguments)
{
    return isWithin(arguments[1], arguments[0]);
}

Value coincides(const Arguments &arguments)
{
    if (isRange(arguments[0]) != isRange(arguments[1]))
        return wrongKinds(u"coincides");
    return equals(arguments[0], arguments[1]);
}

constexpr StaticType Boolean{Type::Boolean};
// A call by name may say which is the point and which the range; DMN has both orders under the same names.
constexpr Parameter First{u"point1|range1|point|range"};
constexpr Parameter Second{u"point2|range2|range|point"};

const Builtin Table[] = {
    {u"before", before, Boolean, {First, Second}},
    {u"after", after, Boolean, {First, Second}},
    {u"meets", meets, Boolean, {First, Second}},
    {u"met by", metBy, Boolean, {First, Second}},
    {u"overlaps", overlaps, Boolean, {First, Second}},
    {u"overlaps before", overlapsBefore, Boolean, {First, Second}},
    {u"overlaps after", overlapsAfter, Boolean, {First, Second}},
    {u"finishes", finishes, Boolean, {First, Second}},
    {u"finished by", finishedBy, Boolean, {First, Second}},
    {u"includes", includes, Boolean, {First, Second}},
    {u"during", during, Boolean, {First, Second}},
    {u"starts", starts, Boolean, {First, Second}},
    {u"started by", startedBy, Boolean, {First, Second}},
    {u"coincides", coincides, Boolean, {First, Second}},
};

} // namespace

std::span<const Builtin> rangeBuiltins()
{
    return Table;
}

} // namespace counter::feel
