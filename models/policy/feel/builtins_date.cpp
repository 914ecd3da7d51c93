#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/calendar.h"

namespace counter::feel {
namespace {

Value dateFrom(const Arguments &arguments)
{
    const Value &from = single(arguments[0]);
    if (from.is(Kind::Date))
        return from;
    if (!from.is(Kind::String))
        return Value::error(Reason::BadArguments, QStringLiteral("date(from)"));
    const auto days = parseDate(from.text());
    return days ? Value::dateOfDays(*days) : Value::error(Reason::BadText, from.text().left(40));
}

Value dateOfParts(const Arguments &arguments)
{
    const auto year = arguments.number(0).toInt();
    const auto month = arguments.number(1).toInt();
    const auto day = arguments.number(2).toInt();
    const auto days = year && month && day ? daysOf(*year, *month, *day) : std::nullopt;
    return days ? Value::dateOfDays(*days) : Value::error(Reason::OutOfRange);
}

Value durationFrom(const Arguments &arguments)
{
    const Value &from = single(arguments[0]);
    if (from.is(Kind::YearsMonths) || from.is(Kind::DaysTime))
        return from;
    if (!from.is(Kind::String))
        return Value::error(Reason::BadArguments, QStringLiteral("duration(from)"));
    return parseDuration(from.text());
}

Value yearsAndMonths(const Arguments &arguments)
{
    return Value::months(monthsBetween(arguments[0].days(), arguments[1].days()));
}

constexpr Parameter From{u"from", Type::Any};

const Builtin Table[] = {
    {u"date", dateFrom, {Type::Date}, {From}},
    {u"date",
     dateOfParts,
     {Type::Date},
     {Parameter{u"year", Type::Number}, Parameter{u"month", Type::Number}, Parameter{u"day", Type::Number}}},
    {u"duration", durationFrom, {}, {From}},
    {u"years and months duration",
     yearsAndMonths,
     {Type::YearsMonths},
     {Parameter{u"from", Type::Date}, Parameter{u"to", Type::Date}}},
};

} // namespace

std::span<const Builtin> dateBuiltins()
{
    return Table;
}

} // namespace counter::feel
