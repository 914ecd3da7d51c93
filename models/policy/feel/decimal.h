#pragma once
#include <QString>
#include <QStringView>
#include <compare>
#include <limits>
#include <optional>

namespace counter::feel {

/// How a number loses digits. HalfUp goes away from zero at the half, Up always does.
enum class Rounding { HalfEven, HalfUp, HalfDown, Up, Down, Floor, Ceiling };

/// An IEEE 754 decimal128: 34 digits, half-even, exponents -6176 to 6111. The 16 bytes are the standard's
/// binary-integer encoding; sums, products and comparisons of coefficients that fit 64 bits are done here,
/// everything else by Intel's library, with the same result. Not finite only after a division by zero, an
/// overflow or an undefined power: ask isFinite() after / and pow().
class Decimal
{
public:
    constexpr Decimal() = default;
    static constexpr Decimal fromInt(qint64 value) { return encode(value, 0); }
    /// An amount in 分 as a number of 元, exactly: 41250 is 412.50.
    static constexpr Decimal fromFen(qint64 fen) { return encode(fen, -2); }
    /// "1.10", "-.5", "1.23e-4"; digits beyond the 34th are rounded half-even. Empty for anything else.
    static std::optional<Decimal> parse(QStringView text);

    /// The value when it is an integer within 64 bits.
    std::optional<qint64> toInt() const;
    /// 元 to 分; empty when not finite or beyond 64 bits.
    std::optional<qint64> toFen(Rounding rounding) const;
    /// The integer part, toward zero; empty when not finite or beyond 64 bits.
    std::optional<qint64> truncated() const;
    /// Plain digits: no exponent, no trailing zeros behind the point, never "-0".
    QString toString() const;

    bool isFinite() const { return (m_high & Infinite) != Infinite; }
    bool isZero() const { return *this == Decimal(); }
    bool isNegative() const { return *this < Decimal(); }
    bool isInteger() const;

    Decimal operator-() const;
    Decimal abs() const { return isNegative() ? -*this : *this; }
    friend Decimal operator+(const Decimal &a, const Decimal &b)
    {
        Decimal sum;
        return a.addFast(b, false, &sum) ? sum : a.addSlow(b);
    }
    friend Decimal operator-(const Decimal &a, const Decimal &b)
    {
        Decimal difference;
        return a.addFast(b, true, &difference) ? difference : a.subtractSlow(b);
    }
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend Decimal operator/(const Decimal &a, const Decimal &b);
    /// Exact as far as 34 digits go for an integer exponent; else the library's power.
    Decimal pow(const Decimal &exponent) const;
    /// Sign of the divisor: modulo(-10, 4) is 2.
    Decimal modulo(const Decimal &divisor) const;
    /// Rounded to `scale` decimals (negative: tens, hundreds …); a number with fewer stays as it is.
    Decimal rounded(int scale, Rounding rounding) const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
    {
        const bool alike = ((a.m_high ^ b.m_high) & ~Sign) == 0 || a.m_low == 0 || b.m_low == 0; // 0.00 is 0
        if (alike && a.isSmall() && b.isSmall())
            return a.signedCoefficient() <=> b.signedCoefficient();
        return a.compare(b);
    }
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

    /// The encoding itself, for storage inside a Value.
    constexpr quint64 low() const { return m_low; }
    constexpr quint64 high() const { return m_high; }
    static constexpr Decimal fromBits(quint64 low, quint64 high) { return Decimal(low, high); }

private:
    static constexpr quint64 Sign = Q_UINT64_C(0x8000000000000000);
    static constexpr quint64 Special = Q_UINT64_C(0x6000000000000000);
    static constexpr quint64 Infinite = Q_UINT64_C(0x7800000000000000);
    static constexpr quint64 HighCoefficient = Q_UINT64_C(0x0001ffffffffffff);
    static constexpr int Bias = 6176;

    constexpr Decimal(quint64 low, quint64 high) : m_low(low), m_high(high) { }
    static constexpr Decimal encode(qint64 coefficient, int exponent)
    {
        const bool negative = coefficient < 0;
        const quint64 magnitude = negative ? ~quint64(coefficient) + 1 : quint64(coefficient);
        return Decimal(magnitude, (negative ? Sign : 0) | quint64(exponent + Bias) << 49);
    }

    /// A finite number whose coefficient fits a signed 64-bit integer.
    constexpr bool isSmall() const
    {
        return (m_high & Special) != Special && (m_high & HighCoefficient) == 0 && m_low >> 63 == 0;
    }
    constexpr qint64 signedCoefficient() const { return m_high & Sign ? -qint64(m_low) : qint64(m_low); }
    constexpr int exponent() const { return int(m_high >> 49 & 0x3fff) - Bias; }

    bool addFast(const Decimal &other, bool negate, Decimal *result) const
    {
        if (((m_high ^ other.m_high) & ~Sign) != 0 || !isSmall() || !other.isSmall())
            return false;
        const qint64 right = other.signedCoefficient();
        qint64 sum = 0;
        if (__builtin_add_overflow(signedCoefficient(), negate ? -right : right, &sum)
            || sum == std::numeric_limits<qint64>::min())
            return false;
        *result = encode(sum, exponent());
        return true;
    }
    Decimal addSlow(const Decimal &other) const;
    Decimal subtractSlow(const Decimal &other) const;
    std::strong_ordering compare(const Decimal &other) const;

    quint64 m_low = 0;
    quint64 m_high = quint64(Bias) << 49;
};

} // namespace counter::feel
