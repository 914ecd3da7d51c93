#include "models/policy/feel/decimal.h"

#define DECIMAL_CALL_BY_REFERENCE 0
#define DECIMAL_GLOBAL_ROUNDING 0
#define DECIMAL_GLOBAL_EXCEPTION_FLAGS 0
#include <bid_conf.h>
#include <bid_functions.h>

#include <QByteArray>
#include <algorithm>
#include <array>

namespace counter::feel {
namespace {

constexpr unsigned HalfEvenMode = 0;
constexpr unsigned DownwardMode = 1;
constexpr unsigned UpwardMode = 2;
constexpr unsigned ToZeroMode = 3;
constexpr unsigned HalfAwayMode = 4;

BID_UINT128 toBid(const Decimal &number)
{
    BID_UINT128 bid;
    bid.w[0] = number.low();
    bid.w[1] = number.high();
    return bid;
}

Decimal fromBid(const BID_UINT128 &bid)
{
    return Decimal::fromBits(bid.w[0], bid.w[1]);
}

/// The library's rounding mode; HalfDown has none and is made from ToZero.
unsigned modeOf(Rounding rounding, bool negative)
{
    switch (rounding) {
    case Rounding::HalfEven:
        return HalfEvenMode;
    case Rounding::HalfUp:
        return HalfAwayMode;
    case Rounding::HalfDown:
    case Rounding::Down:
        return ToZeroMode;
    case Rounding::Up:
        return negative ? DownwardMode : UpwardMode;
    case Rounding::Floor:
        return DownwardMode;
    case Rounding::Ceiling:
        return UpwardMode;
    }
    return HalfEvenMode;
}

constexpr std::array<qint64, 19> PowersOfTen = [] {
    std::array<qint64, 19> powers{};
    qint64 power = 1;
    for (qint64 &entry : powers) {
        entry = power;
        if (power <= std::numeric_limits<qint64>::max() / 10)
            power *= 10;
    }
    return powers;
}();

/// coefficient × 10^shift when that fits 64 bits.
bool scaleUp(qint64 coefficient, int shift, qint64 *scaled)
{
    return shift < int(PowersOfTen.size())
        && !__builtin_mul_overflow(coefficient, PowersOfTen[size_t(shift)], scaled);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

qsizetype skipDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

bool isNumeral(QStringView text)
{
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    qsizetype end = skipDigits(text, at);
    qsizetype digits = end - at;
    if (end < text.size() && text[end] == u'.') {
        at = end + 1;
        end = skipDigits(text, at);
        if (end == at)
            return false;
        digits += end - at;
    }
    if (digits == 0)
        return false;
    if (end < text.size() && (text[end] == u'e' || text[end] == u'E')) {
        at = end + 1;
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
        end = skipDigits(text, at);
        if (end == at || end - at > 6)
            return false;
    }
    return end == text.size();
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    // The library reads any length; a bound keeps a hostile literal from costing more than it is worth.
    if (text.size() > 10000 || !isNumeral(text))
        return std::nullopt;
    QByteArray latin = text.toLatin1();
    unsigned flags = 0;
    const Decimal number = fromBid(bid128_from_string(latin.data(), HalfEvenMode, &flags));
    if (!number.isFinite())
        return std::nullopt;
    return number;
}

bool Decimal::isInteger() const
{
    if (isSmall() && exponent() >= 0)
        return true;
    return isFinite() && *this == rounded(0, Rounding::Down);
}

std::optional<qint64> Decimal::toInt() const
{
    if (isSmall() && exponent() == 0)
        return signedCoefficient();
    if (!isInteger())
        return std::nullopt;
    return truncated();
}

std::optional<qint64> Decimal::truncated() const
{
    if (!isFinite())
        return std::nullopt;
    unsigned flags = 0;
    const qint64 value = bid128_to_int64_int(toBid(*this), &flags);
    if (flags & BID_INVALID_EXCEPTION)
        return std::nullopt;
    return value;
}

std::optional<qint64> Decimal::toFen(Rounding rounding) const
{
    if (isSmall() && exponent() == -2)
        return signedCoefficient();
    if (!isFinite())
        return std::nullopt;
    return (rounded(2, rounding) * fromInt(100)).toInt();
}

QString Decimal::toString() const
{
    if (!isFinite())
        return QStringLiteral("null");
    if (isZero())
        return QStringLiteral("0");
    unsigned flags = 0;
    char spelled[64] = {};
    bid128_to_string(spelled, toBid(*this), &flags); // ±digitsE±exponent
    const QByteArray text(spelled);
    const qsizetype mark = text.indexOf('E');
    QByteArray digits = text.mid(1, mark - 1);
    int power = text.mid(mark + 1).toInt();
    while (digits.size() > 1 && digits.endsWith('0')) {
        digits.chop(1);
        ++power;
    }
    if (power >= 0) {
        digits.append(power, '0');
    } else if (digits.size() > -power) {
        digits.insert(digits.size() + power, '.');
    } else {
        digits.prepend(QByteArray(-power - digits.size(), '0')).prepend("0.");
    }
    if (text.startsWith('-'))
        digits.prepend('-');
    return QString::fromLatin1(digits);
}

Decimal Decimal::operator-() const
{
    return isZero() ? *this : Decimal(m_low, m_high ^ Sign);
}

Decimal Decimal::addSlow(const Decimal &other) const
{
    if (isSmall() && other.isSmall()) {
        const bool leftIsFiner = exponent() < other.exponent();
        const Decimal &fine = leftIsFiner ? *this : other;
        const Decimal &coarse = leftIsFiner ? other : *this;
        qint64 scaled = 0;
        qint64 sum = 0;
        if (scaleUp(coarse.signedCoefficient(), coarse.exponent() - fine.exponent(), &scaled)
            && !__builtin_add_overflow(scaled, fine.signedCoefficient(), &sum)
            && sum != std::numeric_limits<qint64>::min())
            return encode(sum, fine.exponent());
    }
    unsigned flags = 0;
    return fromBid(bid128_add(toBid(*this), toBid(other), HalfEvenMode, &flags));
}

Decimal Decimal::subtractSlow(const Decimal &other) const
{
    Decimal sum;
    const Decimal negated = -other;
    return addFast(negated, false, &sum) ? sum : addSlow(negated);
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    if (a.isSmall() && b.isSmall()) {
        qint64 product = 0;
        const int exponent = a.exponent() + b.exponent();
        if (!__builtin_mul_overflow(a.signedCoefficient(), b.signedCoefficient(), &product)
            && product != std::numeric_limits<qint64>::min() && exponent >= -Decimal::Bias
            && exponent <= 6000)
            return Decimal::encode(product, exponent);
    }
    unsigned flags = 0;
    return fromBid(bid128_mul(toBid(a), toBid(b), HalfEvenMode, &flags));
}

Decimal operator/(const Decimal &a, const Decimal &b)
{
    unsigned flags = 0;
    return fromBid(bid128_div(toBid(a), toBid(b), HalfEvenMode, &flags));
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    if (isSmall() && other.isSmall()) {
        const int shift = exponent() - other.exponent();
        qint64 scaled = 0;
        if (shift >= 0 && scaleUp(signedCoefficient(), shift, &scaled))
            return scaled <=> other.signedCoefficient();
        if (shift < 0 && scaleUp(other.signedCoefficient(), -shift, &scaled))
            return signedCoefficient() <=> scaled;
    }
    unsigned flags = 0;
    if (bid128_quiet_less(toBid(*this), toBid(other), &flags))
        return std::strong_ordering::less;
    return bid128_quiet_greater(toBid(*this), toBid(other), &flags) ? std::strong_ordering::greater
                                                                    : std::strong_ordering::equal;
}

Decimal Decimal::pow(const Decimal &power) const
{
    constexpr qint64 LargestPower = 1'000'000'000;
    const std::optional<qint64> whole = power.toInt();
    if (!whole || *whole > LargestPower || *whole < -LargestPower) {
        unsigned flags = 0;
        return fromBid(bid128_pow(toBid(*this), toBid(power), HalfEvenMode, &flags));
    }
    Decimal result = fromInt(1);
    Decimal square = *this;
    for (qint64 left = std::abs(*whole); left > 0 && result.isFinite(); left /= 2) {
        if (left % 2 == 1)
            result = result * square;
        if (left > 1)
            square = square * square;
    }
    return *whole < 0 ? fromInt(1) / result : result;
}

Decimal Decimal::modulo(const Decimal &divisor) const
{
    unsigned flags = 0;
    const Decimal rest = fromBid(bid128_fmod(toBid(*this), toBid(divisor), &flags));
    if (!rest.isFinite() || rest.isZero() || rest.isNegative() == divisor.isNegative())
        return rest;
    return rest + divisor;
}

Decimal Decimal::rounded(int scale, Rounding rounding) const
{
    if (!isFinite())
        return *this;
    const BID_UINT128 self = toBid(*this);
    const BID_UINT128 unit = toBid(Decimal(1, quint64(std::clamp(Bias - scale, 0, 2 * Bias - 1)) << 49));
    unsigned flags = 0;
    if (bid128_quantexp(self, &flags) >= -scale)
        return *this;
    const Decimal cut = fromBid(bid128_quantize(self, unit, modeOf(rounding, isNegative()), &flags));
    if (rounding != Rounding::HalfDown)
        return cut;
    const Decimal lost = (*this - cut).abs();
    if (lost + lost <= fromBid(unit))
        return cut;
    return isNegative() ? cut - fromBid(unit) : cut + fromBid(unit);
}

} // namespace counter::feel
