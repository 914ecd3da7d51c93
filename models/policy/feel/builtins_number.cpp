#include "models/policy/feel/builtin_tables.h"

#include "models/policy/feel/operators.h"

namespace counter::feel {
namespace {

constexpr qint64 SmallestScale = -6111;
constexpr qint64 LargestScale = 6176;

Value finite(const Decimal &number)
{
    return number.isFinite() ? Value::number(number) : Value::error(Reason::NotFinite);
}

/// A scale may be written with decimals, which are cut off.
Value roundedTo(const Arguments &arguments, Rounding rounding)
{
    const auto scale = arguments.given(1) ? arguments.number(1).truncated() : std::optional<qint64>(0);
    if (!scale || *scale < SmallestScale || *scale > LargestScale)
        return Value::error(Reason::OutOfRange);
    return finite(arguments.number(0).rounded(int(*scale), rounding));
}

Value decimal(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::HalfEven);
}
Value roundUp(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::Up);
}
Value roundDown(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::Down);
}
Value roundHalfUp(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::HalfUp);
}
Value roundHalfDown(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::HalfDown);
}
Value floorOf(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::Floor);
}
Value ceilingOf(const Arguments &arguments)
{
    return roundedTo(arguments, Rounding::Ceiling);
}

Value absolute(const Arguments &arguments)
{
    const Value &value = single(arguments[0]);
    switch (value.kind()) {
    case Kind::Number:
        return Value::number(value.number().abs());
    case Kind::YearsMonths:
        return value.months() < 0 ? negative(value) : value;
    case Kind::DaysTime:
        return value.span().seconds < 0 ? negative(value) : value;
    case Kind::Null:
    case Kind::Boolean:
    case Kind::String:
    case Kind::Date:
    case Kind::List:
    case Kind::Context:
    case Kind::Range:
    case Kind::Unknown:
    case Kind::Error:
        break;
    }
    return Value::error(Reason::BadArguments, QStringLiteral("abs(n)"));
}

Value modulo(const Arguments &arguments)
{
    if (arguments.number(1).isZero())
        return Value::error(Reason::DivisionByZero);
    return finite(arguments.number(0).modulo(arguments.number(1)));
}

Value isEven(const Arguments &arguments)
{
    return Value::boolean(arguments.number(0).modulo(Decimal::fromInt(2)).isZero());
}

Value isOdd(const Arguments &arguments)
{
    return Value::boolean(arguments.number(0).modulo(Decimal::fromInt(2)) == Decimal::fromInt(1));
}

/// number("1.000,01", ".", ","): which mark groups and which is the decimal point.
Value numberOf(const Arguments &arguments)
{
    const QString grouping = arguments[1].is(Kind::String) ? arguments.text(1) : QString();
    const QString point = arguments[2].is(Kind::String) ? arguments.text(2) : QString();
    const bool groupingFits =
        arguments[1].isNull() || grouping == u" " || grouping == u"," || grouping == u".";
    const bool pointFits = arguments[2].isNull() || point == u"." || point == u",";
    if (!groupingFits || !pointFits || (!grouping.isEmpty() && grouping == point))
        return Value::error(Reason::BadArguments, QStringLiteral("number"));
    QString digits = arguments.text(0);
    if (!grouping.isEmpty())
        digits.remove(grouping);
    if (!point.isEmpty() && point != u".") {
        if (digits.contains(u'.'))
            return Value::error(Reason::BadText, arguments.text(0).left(40));
        digits.replace(point, QStringLiteral("."));
    }
    const auto number = Decimal::parse(digits);
    return number ? Value::number(*number) : Value::error(Reason::BadText, arguments.text(0).left(40));
}

constexpr Parameter N{u"n", Type::Number};
constexpr Parameter Scale{u"scale", Type::Number};
constexpr Parameter OptionalScale{u"scale", Type::Number, true};
constexpr StaticType Number{Type::Number};
constexpr StaticType Boolean{Type::Boolean};

const Builtin Table[] = {
    {u"decimal", decimal, Number, {N, Scale}},
    {u"round up", roundUp, Number, {N, Scale}},
    {u"round down", roundDown, Number, {N, Scale}},
    {u"round half up", roundHalfUp, Number, {N, Scale}},
    {u"round half down", roundHalfDown, Number, {N, Scale}},
    {u"floor", floorOf, Number, {N, OptionalScale}},
    {u"ceiling", ceilingOf, Number, {N, OptionalScale}},
    {u"abs", absolute, {}, {Parameter{u"n", Type::Any}}},
    {u"modulo", modulo, Number, {Parameter{u"dividend", Type::Number}, Parameter{u"divisor", Type::Number}}},
    {u"even", isEven, Boolean, {Parameter{u"number", Type::Number}}},
    {u"odd", isOdd, Boolean, {Parameter{u"number", Type::Number}}},
    {u"number",
     numberOf,
     Number,
     {Parameter{u"from", Type::String}, Parameter{u"grouping separator", Type::String, false, true},
      Parameter{u"decimal separator", Type::String, false, true}}},
};

} // namespace

std::span<const Builtin> numberBuiltins()
{
    return Table;
}

} // namespace counter::feel
