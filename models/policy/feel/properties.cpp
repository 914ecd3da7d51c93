#include "models/policy/feel/properties.h"

#include "models/policy/feel/calendar.h"

namespace counter::feel {
namespace {

Value dateProperty(qint64 days, const QString &name)
{
    const CivilDay day = civilDay(days);
    if (name == u"year")
        return Value::integer(day.year);
    if (name == u"month")
        return Value::integer(day.month);
    if (name == u"day")
        return Value::integer(day.day);
    if (name == u"weekday") { // 1970-01-01 was a Thursday; Monday is 1
        const qint64 sinceMonday = (days + 3) % 7;
        return Value::integer((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1);
    }
    return Value::error(Reason::UnknownName, name);
}

Value monthsProperty(qint64 months, const QString &name)
{
    if (name == u"years")
        return Value::integer(months / 12);
    if (name == u"months")
        return Value::integer(months % 12);
    return Value::error(Reason::UnknownName, name);
}

Value spanProperty(DaysTimeSpan span, const QString &name)
{
    // Every part has the sign of the whole.
    const qint64 seconds = span.seconds < 0 && span.nanos > 0 ? span.seconds + 1 : span.seconds;
    if (name == u"days")
        return Value::integer(seconds / 86400);
    if (name == u"hours")
        return Value::integer(seconds % 86400 / 3600);
    if (name == u"minutes")
        return Value::integer(seconds % 3600 / 60);
    if (name == u"seconds") {
        const Decimal minutes = Decimal::fromInt(seconds / 60 * 60);
        return Value::number(spanSeconds(span) - minutes);
    }
    return Value::error(Reason::UnknownName, name);
}

Value rangeProperty(const RangeParts &range, const QString &name)
{
    if (name == u"start")
        return range.low;
    if (name == u"end")
        return range.high;
    if (name == u"start included")
        return Value::boolean(range.lowClosed);
    if (name == u"end included")
        return Value::boolean(range.highClosed);
    return Value::error(Reason::UnknownName, name);
}

Value listProperty(const Value &list, const QString &name)
{
    std::vector<Value> parts;
    parts.reserve(list.items().size());
    for (const Value &item : list.items()) {
        parts.push_back(propertyOf(item, name));
        if (parts.back().isFault())
            return parts.back();
    }
    return Value::list(std::move(parts));
}

} // namespace

Value propertyOf(const Value &value, const QString &name)
{
    switch (value.kind()) {
    case Kind::Context: {
        const Value *entry = value.entry(name);
        return entry ? *entry : Value();
    }
    case Kind::List:
        return listProperty(value, name);
    case Kind::Date:
        return dateProperty(value.days(), name);
    case Kind::YearsMonths:
        return monthsProperty(value.months(), name);
    case Kind::DaysTime:
        return spanProperty(value.span(), name);
    case Kind::Range:
        return rangeProperty(value.range(), name);
    case Kind::Unknown:
        return value;
    case Kind::Null:
        return Value::nullOperand();
    case Kind::Error:
        return value;
    case Kind::Boolean:
    case Kind::Number:
    case Kind::String:
        break;
    }
    return Value::error(Reason::UnknownName, name);
}

std::optional<StaticType> propertyType(StaticType of, QStringView name)
{
    const auto oneOf = [name](std::initializer_list<QStringView> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    const StaticType number{Type::Number};
    switch (of.type) {
    case Type::Date:
        return oneOf({u"year", u"month", u"day", u"weekday"}) ? std::optional(number) : std::nullopt;
    case Type::YearsMonths:
        return oneOf({u"years", u"months"}) ? std::optional(number) : std::nullopt;
    case Type::DaysTime:
        return oneOf({u"days", u"hours", u"minutes", u"seconds"}) ? std::optional(number) : std::nullopt;
    case Type::Range:
        if (oneOf({u"start", u"end"}))
            return StaticType{of.element};
        return oneOf({u"start included", u"end included"}) ? std::optional(StaticType{Type::Boolean})
                                                           : std::nullopt;
    case Type::List: {
        if (of.element == Type::Any)
            return StaticType{Type::List};
        const auto part = propertyType({of.element}, name);
        return part ? std::optional(StaticType{Type::List, part->type}) : std::nullopt;
    }
    case Type::Any:
    case Type::Null:
    case Type::Context:
        return StaticType{};
    case Type::Boolean:
    case Type::Number:
    case Type::String:
        break;
    }
    return std::nullopt;
}

} // namespace counter::feel
