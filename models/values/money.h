#pragma once
#include "models/values/result.h"

#include <QStringView>
#include <compare>
#include <limits>

namespace counter {

/// An amount in 分 (fen), up to 10^12 元 either way. Never a floating-point number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    /// The exact spelling of files: digits, a point, two decimals, no sign, no leading zeros ("480.00").
    static Result<Money> parse(QStringView text);
    /// What a clerk types: full-width digits, stray spaces, 1-2 decimals or none, thousands commas, ¥ or 元.
    static Result<Money> parseTyped(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    /// "480.00", with a leading '-' when negative.
    QString toString() const;
    /// "1,234,567.80"
    QString toGrouped() const;

    /// Sums stop at the ends of qint64 (9 × 10^16 元) instead of wrapping: far over LargestMoney, so a
    /// hostile file's total is refused as too large and never looks small.
    constexpr Money operator+(Money other) const
    {
        qint64 sum = 0;
        if (__builtin_add_overflow(m_fen, other.m_fen, &sum))
            sum = m_fen < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
        return Money(sum);
    }
    constexpr Money operator-(Money other) const
    {
        qint64 difference = 0;
        if (__builtin_sub_overflow(m_fen, other.m_fen, &difference))
            difference = m_fen < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
        return Money(difference);
    }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 fen) : m_fen(fen) { }
    qint64 m_fen = 0;
};

/// The largest amount that can be written on the form: 1,000,000,000,000.00 元.
inline constexpr Money LargestMoney = Money::fromFen(100'000'000'000'000);

} // namespace counter
