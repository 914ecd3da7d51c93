#include "models/values/holidaynotice.h"

#include "models/values/normalise.h"
#include "models/values/valuestext.h"

#include <QRegularExpression>
#include <QSet>

namespace counter {

namespace {

Error wrong(const QString &sentence, const QString &place = {})
{
    return {ErrorCode::BadInput, sentence, place};
}

const QString MonthDay = QStringLiteral("MM-dd");

/// "1月1日", "2026年12月31日至2027年1月2日", "4日至6日" after a month, "1日—3日".
const QRegularExpression &datesPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:[至到—–~-]+(?:(\\d{4})年)?(?:(\\d{1,2})月)?"
                       "(\\d{1,2})日)?"));
    return pattern;
}

struct Found
{
    QList<HolidayYear::Span> spans;
    QString impossible; ///< a day that is none, as it stands there
};

void findDates(const QString &part, int year, Found &found)
{
    auto match = datesPattern().globalMatch(part);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        const int fromYear = one.captured(1).isEmpty() ? year : one.captured(1).toInt();
        const int fromMonth = one.captured(2).toInt();
        const QDate from(fromYear, fromMonth, one.captured(3).toInt());
        QDate to = from;
        if (!one.captured(6).isEmpty())
            to = QDate(one.captured(4).isEmpty() ? fromYear : one.captured(4).toInt(),
                       one.captured(5).isEmpty() ? fromMonth : one.captured(5).toInt(),
                       one.captured(6).toInt());
        if (!from.isValid() || !to.isValid() || to < from)
            found.impossible = one.captured(0);
        else
            found.spans.append({from, to});
    }
}

/// Only the days of the year: 31 December of the year before belongs to that year's calendar.
void clip(const QList<HolidayYear::Span> &spans, int year, QList<HolidayYear::Span> &into)
{
    for (const HolidayYear::Span &span : spans)
        if (span.to.year() >= year && span.from.year() <= year)
            into.append({std::max(span.from, QDate(year, 1, 1)), std::min(span.to, QDate(year, 12, 31))});
}

int yearNamed(const QString &text)
{
    static const QRegularExpression title(QStringLiteral("(\\d{4})年[^。]{0,6}节假日安排"));
    return title.match(text).captured(1).toInt();
}

Result<void> checkOnce(const HolidayYear &year)
{
    QSet<QDate> seen;
    const auto once = [&seen](QDate day) -> Result<void> {
        if (seen.contains(day))
            return wrong(ValuesText::tr("%1 出现了两次").arg(day.toString(ValuesText::tr("M月d日"))));
        seen.insert(day);
        return {};
    };
    for (const HolidayYear::Span &span : year.off)
        for (QDate day = span.from; day <= span.to; day = day.addDays(1))
            if (const Result<void> good = once(day); !good)
                return good;
    for (const QDate &day : year.work) {
        if (const Result<void> good = once(day); !good)
            return good;
        if (day.dayOfWeek() < Qt::Saturday)
            return wrong(ValuesText::tr("%1 不是周六、周日，不会是调休上班的日子")
                             .arg(day.toString(ValuesText::tr("M月d日"))));
    }
    return {};
}

/// "01-01", "01-01/01-03" or the notice's own way.
Result<HolidayYear::Span> readDays(int year, const QString &part)
{
    Found found;
    findDates(part, year, found);
    if (found.spans.size() == 1 && found.impossible.isEmpty())
        return found.spans.first();
    const QStringList ends = part.split(u'/');
    const auto day = [year](const QString &text) {
        return QDate::fromString(QString::number(year) + u'-' + text, QStringLiteral("yyyy-M-d"));
    };
    const HolidayYear::Span span{day(ends.first()), day(ends.last())};
    if (ends.size() > 2 || !span.from.isValid() || !span.to.isValid() || span.to < span.from)
        return wrong(ValuesText::tr("“%1”不是日子，写成 1月1日至1月3日 或 01-01/01-03").arg(part), part);
    return span;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\s]+"));
    return normaliseText(text).split(between, Qt::SkipEmptyParts);
}

} // namespace

int HolidayYear::workingDays() const
{
    QSet<QDate> free;
    for (const Span &span : off)
        for (QDate day = span.from; day <= span.to; day = day.addDays(1))
            free.insert(day);
    int days = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        days += work.contains(day) || (day.dayOfWeek() < Qt::Saturday && !free.contains(day)) ? 1 : 0;
    return days;
}

QString HolidayYear::offText() const
{
    QStringList parts;
    for (const Span &span : off)
        parts.append(span.from == span.to
                         ? span.from.toString(MonthDay)
                         : QString(span.from.toString(MonthDay) + u'/' + span.to.toString(MonthDay)));
    return parts.join(QStringLiteral(", "));
}

QString HolidayYear::workText() const
{
    QStringList parts;
    for (const QDate &day : work)
        parts.append(day.toString(MonthDay));
    return parts.join(QStringLiteral(", "));
}

QByteArray HolidayYear::file() const
{
    QString quoted = source;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("format: holidays/1\nyears:\n  %1:\n    source: \"%2\"\n    off: [%3]\n"
                          "    work: [%4]\n    workingDays: %5\n")
        .arg(year)
        .arg(quoted, offText(), workText())
        .arg(workingDays())
        .toUtf8();
}

Result<HolidayYear> readHolidayNotice(const QString &text, int year)
{
    static const QRegularExpression brackets(QStringLiteral("[（(][^）)]*[）)]"));
    static const QRegularExpression ends(QStringLiteral("[。；;\n]"));
    static const QRegularExpression commas(QStringLiteral("[，,]"));
    QString plain = normaliseText(text, Lines::Several);
    plain.remove(brackets).remove(u' ');
    HolidayYear read;
    read.year = yearNamed(plain) > 0 ? yearNamed(plain) : year;
    if (read.year == 0)
        return wrong(ValuesText::tr("没有找到年份，请把通知的标题也贴进来"));
    read.source = QStringLiteral("国务院办公厅关于%1年部分节假日安排的通知").arg(read.year);
    for (const QString &sentence : plain.split(ends, Qt::SkipEmptyParts)) {
        QString waiting; // dates whose verb is still to come
        for (const QString &part : sentence.split(commas, Qt::SkipEmptyParts)) {
            waiting += u' ' + part;
            const bool off = part.contains(QStringLiteral("放假"));
            if (!off && !part.contains(QStringLiteral("上班")))
                continue;
            Found found;
            findDates(waiting, read.year, found);
            waiting.clear();
            if (!found.impossible.isEmpty())
                return wrong(ValuesText::tr("“%1”不是真实的日子").arg(found.impossible), found.impossible);
            QList<HolidayYear::Span> days;
            clip(found.spans, read.year, off ? read.off : days);
            for (const HolidayYear::Span &span : std::as_const(days))
                for (QDate day = span.from; day <= span.to; day = day.addDays(1))
                    read.work.append(day);
        }
    }
    if (read.off.isEmpty())
        return wrong(ValuesText::tr("没有读到放假的日子，请把通知全文贴进来"));
    if (const Result<void> once = checkOnce(read); !once)
        return once.error();
    return read;
}

Result<HolidayYear> readHolidayDays(int year, const QString &source, const QString &off, const QString &work)
{
    HolidayYear read;
    read.year = year;
    read.source = normaliseText(source);
    if (read.source.isEmpty())
        return wrong(ValuesText::tr("请写明依据的通知"));
    for (const QString &part : partsOf(off)) {
        const Result<HolidayYear::Span> span = readDays(year, part);
        if (!span)
            return span.error();
        read.off.append(*span);
    }
    for (const QString &part : partsOf(work)) {
        const Result<HolidayYear::Span> span = readDays(year, part);
        if (!span)
            return span.error();
        for (QDate day = span->from; day <= span->to; day = day.addDays(1))
            read.work.append(day);
    }
    if (read.off.isEmpty())
        return wrong(ValuesText::tr("请填放假的日子"));
    if (const Result<void> once = checkOnce(read); !once)
        return once.error();
    return read;
}

} // namespace counter
