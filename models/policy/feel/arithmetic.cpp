#include "models/policy/feel/calendar.h"
#include "models/policy/feel/logic.h"
#include "models/policy/feel/operators.h"

namespace counter::feel {
namespace {

constexpr int pair(Kind a, Kind b)
{
    return int(a) * 16 + int(b);
}

Value mismatch(const Value &a, const Value &b)
{
    return Value::error(Reason::TypeMismatch, a.kind(), b.kind());
}

Value finite(const Decimal &number)
{
    return number.isFinite() ? Value::number(number) : Value::error(Reason::NotFinite);
}

DaysTimeSpan minus(DaysTimeSpan span)
{
    return span.nanos == 0 ? DaysTimeSpan{-span.seconds, 0}
                           : DaysTimeSpan{-span.seconds - 1, 1'000'000'000 - span.nanos};
}

DaysTimeSpan plus(DaysTimeSpan a, DaysTimeSpan b)
{
    const qint64 nanos = qint64(a.nanos) + b.nanos;
    return {a.seconds + b.seconds + nanos / 1'000'000'000, qint32(nanos % 1'000'000'000)};
}

Value concatenated(const Value &a, const Value &b)
{
    if (a.text().size() + b.text().size() > LargestString)
        return Value::error(Reason::LimitReached);
    return Value::string(a.text() + b.text());
}

Value sum(const Value &a, const Value &b)
{
    switch (pair(a.kind(), b.kind())) {
    case pair(Kind::Number, Kind::Number):
        return finite(a.number() + b.number());
    case pair(Kind::String, Kind::String):
        return concatenated(a, b);
    case pair(Kind::Date, Kind::YearsMonths):
        return plusMonths(a.days(), b.months());
    case pair(Kind::YearsMonths, Kind::Date):
        return plusMonths(b.days(), a.months());
    case pair(Kind::Date, Kind::DaysTime):
        return plusSpan(a.days(), b.span());
    case pair(Kind::DaysTime, Kind::Date):
        return plusSpan(b.days(), a.span());
    case pair(Kind::YearsMonths, Kind::YearsMonths):
        return monthsValue(a.months() + b.months());
    case pair(Kind::DaysTime, Kind::DaysTime):
        return spanValue(plus(a.span(), b.span()));
    default:
        return mismatch(a, b);
    }
}

Value difference(const Value &a, const Value &b)
{
    switch (pair(a.kind(), b.kind())) {
    case pair(Kind::Number, Kind::Number):
        return finite(a.number() - b.number());
    case pair(Kind::Date, Kind::Date):
        return spanValue({(a.days() - b.days()) * 86400, 0});
    case pair(Kind::Date, Kind::YearsMonths):
        return plusMonths(a.days(), -b.months());
    case pair(Kind::Date, Kind::DaysTime):
        return plusSpan(a.days(), minus(b.span()));
    case pair(Kind::YearsMonths, Kind::YearsMonths):
        return monthsValue(a.months() - b.months());
    case pair(Kind::DaysTime, Kind::DaysTime):
        return spanValue(plus(a.span(), minus(b.span())));
    default:
        return mismatch(a, b);
    }
}

/// A duration of so many months, whole months only, cut toward zero.
Value wholeMonths(const Decimal &months)
{
    const auto count = months.truncated();
    return count ? monthsValue(*count) : Value::error(Reason::OutOfRange);
}

Value product(const Value &a, const Value &b)
{
    switch (pair(a.kind(), b.kind())) {
    case pair(Kind::Number, Kind::Number):
        return finite(a.number() * b.number());
    case pair(Kind::Number, Kind::YearsMonths):
        return product(b, a);
    case pair(Kind::YearsMonths, Kind::Number):
        return wholeMonths(Decimal::fromInt(a.months()) * b.number());
    case pair(Kind::Number, Kind::DaysTime):
        return product(b, a);
    case pair(Kind::DaysTime, Kind::Number):
        return spanOfSeconds(spanSeconds(a.span()) * b.number());
    default:
        return mismatch(a, b);
    }
}

Value quotientOf(const Decimal &a, const Decimal &b)
{
    return b.isZero() ? Value::error(Reason::DivisionByZero) : finite(a / b);
}

Value quotient(const Value &a, const Value &b)
{
    switch (pair(a.kind(), b.kind())) {
    case pair(Kind::Number, Kind::Number):
        return quotientOf(a.number(), b.number());
    case pair(Kind::YearsMonths, Kind::YearsMonths):
        return quotientOf(Decimal::fromInt(a.months()), Decimal::fromInt(b.months()));
    case pair(Kind::DaysTime, Kind::DaysTime):
        return quotientOf(spanSeconds(a.span()), spanSeconds(b.span()));
    case pair(Kind::YearsMonths, Kind::Number): {
        const Value months = quotientOf(Decimal::fromInt(a.months()), b.number());
        return months.is(Kind::Number) ? wholeMonths(months.number()) : months;
    }
    case pair(Kind::DaysTime, Kind::Number): {
        const Value seconds = quotientOf(spanSeconds(a.span()), b.number());
        return seconds.is(Kind::Number) ? spanOfSeconds(seconds.number()) : seconds;
    }
    default:
        return mismatch(a, b);
    }
}

Value power(const Value &a, const Value &b)
{
    if (!a.is(Kind::Number) || !b.is(Kind::Number))
        return mismatch(a, b);
    return finite(a.number().pow(b.number()));
}

} // namespace

Value arithmetic(Arithmetic operation, const Value &a, const Value &b)
{
    if (a.isUnknown() || b.isUnknown())
        return united(a, b);
    if (a.isFault())
        return a;
    if (b.isFault())
        return b;
    if (a.isNull() || b.isNull())
        return Value::nullOperand();
    switch (operation) {
    case Arithmetic::Add:
        return sum(a, b);
    case Arithmetic::Subtract:
        return difference(a, b);
    case Arithmetic::Multiply:
        return product(a, b);
    case Arithmetic::Divide:
        return quotient(a, b);
    case Arithmetic::Power:
        return power(a, b);
    }
    return mismatch(a, b);
}

Value negative(const Value &operand)
{
    if (operand.isUnknown() || operand.isFault())
        return operand;
    if (operand.isNull())
        return Value::nullOperand();
    if (operand.is(Kind::Number))
        return Value::number(-operand.number());
    if (operand.is(Kind::YearsMonths))
        return Value::months(-operand.months());
    if (operand.is(Kind::DaysTime))
        return Value::span(minus(operand.span()));
    return Value::error(Reason::TypeMismatch, operand.kind(), Kind::Number);
}

} // namespace counter::feel
