#pragma once
#include "models/policy/feel/decimal.h"

#include <QAtomicInt>
#include <QDate>
#include <QString>
#include <QStringList>
#include <span>
#include <utility>
#include <vector>

namespace counter::feel {

enum class Kind : quint8 {
    Null, ///< FEEL's null: a value ("none": not retired, never left)
    Boolean,
    Number,
    String,
    Date,
    YearsMonths, ///< years and months duration
    DaysTime, ///< days and time duration
    List,
    Context,
    Range,
    Unknown, ///< not verified yet: carries the facts it hangs on
    Error, ///< null in FEEL's eyes, with the reason why
};

/// Why a result is null. NullOperand is no fault: an operand was FEEL's null, and so is the result.
enum class Reason : quint8 {
    NullOperand,
    TypeMismatch,
    NotBoolean,
    DivisionByZero,
    NotFinite,
    UnknownName,
    UnknownFunction,
    BadArguments,
    BadText,
    OutOfRange,
    DuplicateKey,
    Unsupported,
    LimitReached,
    Syntax,
};

/// A condition as the decision table reads it (feel-subset, "Deciding a line" 2): null because of a null
/// operand is False; null from any other error, and anything that is no boolean, is Fault.
enum class Truth : quint8 { False, True, Unknown, Fault };

/// Which text a range came from: an interval, or a test such as (< 10).
enum class RangeForm : quint8 { Interval, Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual };

class Value;
using ContextEntry = std::pair<QString, Value>;
struct RangeParts;

/// A length of time in seconds and nanoseconds; nanos is 0 to 999,999,999 also when seconds is negative.
struct DaysTimeSpan
{
    qint64 seconds = 0;
    qint32 nanos = 0;
    auto operator<=>(const DaysTimeSpan &) const = default;
};

namespace detail {

struct Payload
{
    mutable QAtomicInt refs = 1;
};
void destroy(const Payload *payload, Kind kind);

} // namespace detail

/// The largest nesting of lists and contexts inside a value, and the largest number of values inside one.
inline constexpr quint32 LargestDepth = 100;
inline constexpr quint32 LargestWeight = 1'000'000;
/// Code units in a string that an expression makes.
inline constexpr qsizetype LargestString = 1'000'000;

/// Any value of FEEL-R1. 24 bytes, immutable; booleans, numbers, dates, durations and NullOperand live inside
/// it, the rest is shared. Copies may be used from several threads.
class Value
{
public:
    Value() noexcept { }
    static Value boolean(bool truth) noexcept { return Value(Kind::Boolean, truth ? 1u : 0u, 0u); }
    static Value number(const Decimal &number) noexcept
    {
        return Value(Kind::Number, number.low(), number.high());
    }
    static Value integer(qint64 number) noexcept { return Value::number(Decimal::fromInt(number)); }
    /// An amount in 分 as a number of 元.
    static Value fen(qint64 fen) noexcept { return Value::number(Decimal::fromFen(fen)); }
    static Value string(const QString &text);
    /// A month fact is the date of its first day. An invalid QDate is null.
    static Value date(QDate date);
    /// Days since 1970-01-01, proleptic Gregorian.
    static Value dateOfDays(qint64 days) noexcept { return Value(Kind::Date, quint64(days), 0u); }
    static Value months(qint64 months) noexcept { return Value(Kind::YearsMonths, quint64(months), 0u); }
    static Value span(DaysTimeSpan span) noexcept
    {
        return Value(Kind::DaysTime, quint64(span.seconds), quint64(quint32(span.nanos)));
    }
    /// Error LimitReached when nested too deeply or too large.
    static Value list(std::vector<Value> items);
    /// Keys in the order given; two alike: error DuplicateKey.
    static Value context(std::vector<ContextEntry> entries);
    /// Error TypeMismatch when the ends cannot be compared.
    static Value range(RangeParts parts);
    /// A fact nobody has verified.
    static Value unknown(const QString &fact);
    static Value unknown(QStringList facts);
    /// The facts of two unknowns together.
    static Value unknown(const Value &a, const Value &b);
    static Value error(Reason reason, const QString &detail = {});
    /// Without allocation: the kinds that met.
    static Value error(Reason reason, Kind left, Kind right) noexcept;
    static Value nullOperand() noexcept { return error(Reason::NullOperand, Kind::Null, Kind::Null); }

    Value(const Value &other) noexcept : m_head(other.m_head), m_word(other.m_word), m_high(other.m_high)
    {
        if (m_head.shared)
            m_word.payload->refs.ref();
    }
    Value(Value &&other) noexcept : m_head(other.m_head), m_word(other.m_word), m_high(other.m_high)
    {
        other.m_head = {};
    }
    Value &operator=(const Value &other) noexcept
    {
        Value copy(other);
        swap(copy);
        return *this;
    }
    Value &operator=(Value &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Value()
    {
        if (m_head.shared && !m_word.payload->refs.deref())
            detail::destroy(m_word.payload, m_head.kind);
    }
    void swap(Value &other) noexcept
    {
        std::swap(m_head, other.m_head);
        std::swap(m_word, other.m_word);
        std::swap(m_high, other.m_high);
    }

    Kind kind() const { return m_head.kind; }
    bool is(Kind kind) const { return m_head.kind == kind; }
    bool isTrue() const { return is(Kind::Boolean) && m_word.bits != 0; }
    bool isFalse() const { return is(Kind::Boolean) && m_word.bits == 0; }
    bool isUnknown() const { return is(Kind::Unknown); }
    /// Null in FEEL's eyes: null itself or any error.
    bool isNull() const { return is(Kind::Null) || is(Kind::Error); }
    /// Null from a real error: a fault of the expression or its input.
    bool isFault() const { return is(Kind::Error) && reason() != Reason::NullOperand; }
    /// Null itself, or null only because an operand was.
    bool isPlainNull() const { return is(Kind::Null) || (is(Kind::Error) && !isFault()); }
    Truth truth() const
    {
        return is(Kind::Boolean) ? (isTrue() ? Truth::True : Truth::False) : truthOfOthers();
    }

    /// The following may be called only on the kind they name.
    Decimal number() const { return Decimal::fromBits(m_word.bits, m_high); }
    qint64 days() const { return qint64(m_word.bits); }
    qint64 months() const { return qint64(m_word.bits); }
    DaysTimeSpan span() const { return {qint64(m_word.bits), qint32(quint32(m_high))}; }
    const QString &text() const;
    std::span<const Value> items() const;
    /// A list of dates in ascending order (months facts are): membership is a binary search.
    bool isSortedDates() const;
    std::span<const ContextEntry> entries() const;
    /// The entry's value, or nothing.
    const Value *entry(QStringView key) const;
    const RangeParts &range() const;
    /// Sorted, each once.
    const QStringList &facts() const;
    Reason reason() const { return Reason(m_head.first); }
    /// The reason in Chinese, for the author of the expression.
    QString errorText() const;

    /// An invalid QDate when the year is beyond Qt's calendar.
    QDate toDate() const;
    /// Number of values inside, itself included.
    quint32 weight() const;
    quint32 depth() const;
    /// Both share one payload (or are the same inline bits): equal without looking.
    bool sameAs(const Value &other) const
    {
        return kind() == other.kind() && m_word.bits == other.m_word.bits && m_high == other.m_high;
    }

private:
    union Word {
        quint64 bits = 0;
        const detail::Payload *payload;
    };
    /// Copied as one.
    struct Head
    {
        Kind kind = Kind::Null;
        bool shared = false;
        quint8 first = 0; ///< of an error: the Reason
        quint8 second = 0; ///< of an error: the two kinds, four bits each
    };
    Value(Kind kind, quint64 low, quint64 high) noexcept : m_head{kind}, m_high(high) { m_word.bits = low; }
    Value(Kind kind, const detail::Payload *payload) noexcept : m_head{kind, true}
    {
        m_word.bits = 0;
        m_word.payload = payload;
    }
    Truth truthOfOthers() const; ///< than booleans

    Head m_head;
    Word m_word;
    quint64 m_high = 0;
};

struct RangeParts
{
    Value low; ///< null in (< 10) and (<= 10)
    Value high;
    bool lowClosed = true;
    bool highClosed = true;
    RangeForm form = RangeForm::Interval;
};

/// "数", "日期" …: how messages name a kind.
QString kindLabel(Kind kind);

} // namespace counter::feel
