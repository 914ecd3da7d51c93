#include "models/values/spreadsheet.h"

#include "models/values/normalise.h"
#include "models/values/valuestext.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype LongestCell = 64;
constexpr qsizetype DigitsKept = 15; ///< that a spreadsheet's number holds

int fullYear(int twoDigits)
{
    return twoDigits >= 98 ? 1900 + twoDigits : 2000 + twoDigits;
}

/// 1 to 12 for jan, January, sept …; 0 for anything else.
int monthNamed(const QString &name)
{
    static const QStringList names{
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    if (name.size() < 3)
        return 0;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names.at(i).startsWith(name, Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

void add(MonthReading &reading, int year, int month)
{
    if (const std::optional<YearMonth> made = YearMonth::from(year, month))
        if (!reading.possible.contains(*made))
            reading.possible << *made;
    std::sort(reading.possible.begin(), reading.possible.end());
}

/// Days since 30 December 1899. Only from the insurance's first month to 2064, so that a mistyped 202403
/// (20243) is no day.
std::optional<QDate> serialDay(const QString &text)
{
    static const QRegularExpression serial(QStringLiteral("^([0-9]{5})(?:\\.[0-9]+)?$"));
    const QRegularExpressionMatch match = serial.match(text);
    const int days = match.hasMatch() ? match.captured(1).toInt() : 0;
    constexpr int first = 36130; // 1998-12-01
    constexpr int last = 60000;
    if (days < first || days > last)
        return {};
    return QDate(1899, 12, 30).addDays(days);
}

/// The time that a spreadsheet shows behind a day.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(QStringLiteral(
        "(?<=[0-9日])(?:T|\\s+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?\\s*(?:[AaPp][Mm])?$"));
    QString day = text.trimmed();
    return day.remove(time);
}

/// Year first: one reading only.
std::optional<QDate> wholeDay(const QString &text)
{
    static const QRegularExpression parts(
        QStringLiteral("^([0-9]{4})(?:-|/|\\.|年)([0-9]{1,2})(?:-|/|\\.|月)([0-9]{1,2})日?$"));
    static const QRegularExpression together(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    for (const QRegularExpression *form : {&parts, &together})
        if (const QRegularExpressionMatch match = form->match(text); match.hasMatch()) {
            const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
        }
    return {};
}

/// 3/31/2024 and 31/3/2024, each as far as it is a day.
QList<QDate> yearLast(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})$"));
    const QRegularExpressionMatch match = form.match(text);
    QList<QDate> days;
    if (!match.hasMatch())
        return days;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    for (const QDate &day : {QDate(year, first, second), QDate(year, second, first)})
        if (day.isValid() && !days.contains(day))
            days << day;
    return days;
}

bool readNamed(const QString &text, MonthReading &reading)
{
    static const QRegularExpression monthFirst(QStringLiteral("^([A-Za-z]+)[-/. ]?([0-9]{2}|[0-9]{4})$"));
    static const QRegularExpression monthLast(QStringLiteral("^([0-9]{1,2}|[0-9]{4})[-/. ]?([A-Za-z]+)$"));
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch()) {
        const int year = match.captured(2).toInt();
        add(reading, match.captured(2).size() == 4 ? year : fullYear(year), monthNamed(match.captured(1)));
        return true;
    }
    if (const QRegularExpressionMatch match = monthLast.match(text); match.hasMatch()) {
        const bool whole = match.captured(1).size() == 4;
        const int year = match.captured(1).toInt();
        add(reading, whole ? year : fullYear(year), monthNamed(match.captured(2)));
        reading.alsoADay = !whole && !reading.possible.isEmpty() && year >= 1 && year <= 31;
        return true;
    }
    return false;
}

bool canBeADay(const QString &digits)
{
    return digits.toInt() >= 1 && digits.toInt() <= 31;
}

/// Two digits of a year: 24年3月, 3月-24, 24-3; 12-03 is December 2003 as well as March 2012. A month in
/// front is how spreadsheets write a day of this year: 3/24 and 3月24 are the 24th of March just as well.
bool readShort(const QString &text, MonthReading &reading)
{
    static const QRegularExpression written(QStringLiteral("^([0-9]{2})年([0-9]{1,2})月?份?$"));
    static const QRegularExpression backwards(QStringLiteral("^([0-9]{1,2})月([-/]?)([0-9]{2})(年?)$"));
    static const QRegularExpression bare(QStringLiteral("^([0-9]{1,2})([-/.])([0-9]{1,2})$"));
    if (const QRegularExpressionMatch match = written.match(text); match.hasMatch()) {
        add(reading, fullYear(match.captured(1).toInt()), match.captured(2).toInt());
        return true;
    }
    if (const QRegularExpressionMatch match = backwards.match(text); match.hasMatch()) {
        add(reading, fullYear(match.captured(3).toInt()), match.captured(1).toInt());
        const bool plain = match.captured(2).isEmpty() && match.captured(4).isEmpty();
        reading.alsoADay = plain && !reading.possible.isEmpty() && canBeADay(match.captured(3));
        return true;
    }
    const QRegularExpressionMatch match = bare.match(text);
    if (!match.hasMatch())
        return false;
    const QString first = match.captured(1);
    const QString second = match.captured(3);
    if (first.size() == 2)
        add(reading, fullYear(first.toInt()), second.toInt());
    const bool yearFirst = !reading.possible.isEmpty();
    if (second.size() == 2)
        add(reading, fullYear(second.toInt()), first.toInt());
    // With a point it is an amount as likely as a month.
    const bool point = match.captured(2) == QLatin1String(".");
    reading.alsoADay = !reading.possible.isEmpty() && (point || (!yearFirst && canBeADay(second)));
    return true;
}

} // namespace

MonthReading readMonthCell(QStringView text)
{
    MonthReading reading;
    if (text.size() > LongestCell)
        return reading;
    const QString typed = normaliseCode(withoutTime(normaliseText(text)));
    if (const Result<YearMonth> month = YearMonth::parseTyped(typed)) {
        reading.possible << *month;
        // The number 2024.10 is shown as 2024.1.
        static const QRegularExpression cut(QStringLiteral("^[0-9]{4}\\.1$"));
        if (cut.match(typed).hasMatch())
            add(reading, month->year(), 10);
        return reading;
    }
    if (const std::optional<QDate> day = readDayCell(typed)) {
        add(reading, day->year(), day->month());
        return reading;
    }
    if (const QList<QDate> days = yearLast(typed); !days.isEmpty()) {
        for (const QDate &day : days)
            add(reading, day.year(), day.month());
        return reading;
    }
    if (!readNamed(typed, reading))
        readShort(typed, reading);
    return reading;
}

QString monthDoubt(const MonthReading &reading)
{
    if (!reading.isDoubtful())
        return {};
    QStringList months;
    for (const YearMonth month : reading.possible)
        months << month.toString();
    return months.size() > 1
        ? ValuesText::tr("可能是 %1：请写明是哪个月").arg(months.join(ValuesText::tr(" 或 ")))
        : ValuesText::tr("可能是 %1，也可能不是年月：请写明").arg(months.first());
}

std::optional<QDate> readDayCell(QStringView text)
{
    if (text.size() > LongestCell)
        return {};
    const QString typed = normaliseCode(withoutTime(normaliseText(text)));
    if (const std::optional<QDate> day = wholeDay(typed))
        return day;
    if (const std::optional<QDate> day = serialDay(typed))
        return day;
    const QList<QDate> days = yearLast(typed);
    return days.size() == 1 ? std::optional<QDate>(days.first()) : std::nullopt;
}

bool isErrorValue(QStringView text)
{
    static const QRegularExpression value(
        QStringLiteral("^#(?:#+|N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)$"));
    return text.size() <= LongestCell && value.match(text.trimmed().toString()).hasMatch();
}

NumberFault numberFault(QStringView text)
{
    if (text.size() > LongestCell)
        return NumberFault::None;
    if (isErrorValue(text))
        return NumberFault::ErrorValue;
    static const QRegularExpression scientific(
        QStringLiteral("^[-+]?[0-9]+(?:\\.[0-9]*)?[eE]\\+?[0-9]{1,3}$"));
    const QString number = cleanNumber(text);
    // "6E5" may be a code of its own; a sign or a point before the E is a spreadsheet's.
    if (scientific.match(number).hasMatch() && (number.contains(u'+') || number.contains(u'.')))
        return NumberFault::Scientific;
    const bool digits =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || number.size() <= DigitsKept)
        return NumberFault::None;
    const QStringView lost = QStringView(number).sliced(DigitsKept);
    const bool zeros = std::all_of(lost.begin(), lost.end(), [](QChar c) { return c == u'0'; });
    const bool many = lost.size() >= 3 || number.endsWith(QLatin1String("0000"));
    return zeros && many ? NumberFault::Rounded : NumberFault::None;
}

QString cleanNumber(QStringView text)
{
    constexpr QStringView marks = u"'\"`‘’“”";
    QString number = normaliseCode(text);
    while (!number.isEmpty() && marks.contains(number.front()))
        number.remove(0, 1);
    while (!number.isEmpty() && marks.contains(number.back()))
        number.chop(1);
    return number;
}

} // namespace counter
