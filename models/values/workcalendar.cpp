#include "models/values/workcalendar.h"

#include "models/values/yaml.h"

#include <QDir>
#include <algorithm>

namespace counter {

namespace {

constexpr int FirstCalendarYear = 2000;
constexpr int LastCalendarYear = 2199;
constexpr int HandOverDayOfMonth = 20;
constexpr int MostWorkingDays = 10'000;

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

/// "MM-DD" of the year; invalid when there is no such day.
QDate dayOf(int year, QStringView text)
{
    return QDate::fromString(QString::number(year) + u'-' + text.toString(), QStringLiteral("yyyy-MM-dd"));
}

struct Span
{
    QDate from;
    QDate to;
};

/// "MM-DD" or "MM-DD/MM-DD".
Result<Span> readSpan(int year, const YamlNode &node)
{
    const QStringList ends = node.text().split(u'/');
    const Span span{dayOf(year, ends.front()), dayOf(year, ends.back())};
    if (ends.size() > 2 || !span.from.isValid() || !span.to.isValid() || span.to < span.from)
        return node.fault(QStringLiteral("a day MM-DD or a span MM-DD/MM-DD of %1 is expected").arg(year));
    return span;
}

Result<YamlNode> requireList(const YamlNode &node, QStringView key)
{
    Result<YamlNode> list = node.require(key);
    if (list && !list->isSequence())
        return list->fault(QStringLiteral("a list is expected"));
    return list;
}

Error unknownYear(int year)
{
    return {ErrorCode::CalendarUnknown, QStringLiteral("the year is not in the calendar"),
            QString::number(year)};
}

} // namespace

Result<WorkCalendar> WorkCalendar::loadFolders(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QDir calendars(folder + QStringLiteral("/calendars"));
        for (const QString &name : calendars.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            files << calendars.filePath(name);
    }
    return load(files);
}

Result<WorkCalendar> WorkCalendar::load(const QStringList &files)
{
    WorkCalendar calendar;
    for (const QString &file : files)
        if (const Result<void> taken = calendar.take(readYamlFile(file), file); !taken)
            return taken.error();
    return calendar;
}

Result<WorkCalendar> WorkCalendar::read(const QByteArray &bytes, const QString &file)
{
    WorkCalendar calendar;
    if (const Result<void> taken = calendar.take(readYaml(bytes), file); !taken)
        return taken.error();
    return calendar;
}

Result<void> WorkCalendar::take(const Result<YamlNode> &root, const QString &file)
{
    const Result<void> read = root ? readFile(*root) : Result<void>(root.error());
    if (read)
        return {};
    Error error = read.error();
    if (error.place != file)
        error.place = error.place.isEmpty() ? file : QString(file + u':' + error.place);
    return error;
}

Result<void> WorkCalendar::readFile(const YamlNode &root)
{
    if (const Result<void> keys =
            root.expectKeys({QStringLiteral("format"), QStringLiteral("statutory"), QStringLiteral("years")});
        !keys)
        return keys;
    const Result<QString> format = root.requireText(u"format");
    if (!format)
        return format.error();
    if (*format != QLatin1String("holidays/1"))
        return root.get(u"format")->fault(QStringLiteral("the format holidays/1 is expected"));
    if (const YamlNode *statutory = root.get(u"statutory"))
        if (const Result<void> read = readYears(*statutory, readStatutory, m_statutory); !read)
            return read;
    const Result<YamlNode> years = root.require(u"years");
    if (!years)
        return years.error();
    return readYears(*years, readYear, m_years);
}

Result<void> WorkCalendar::readYears(const YamlNode &years, Result<Days> (*readOne)(int, const YamlNode &),
                                     QHash<int, Days> &into)
{
    if (!years.isMap())
        return years.fault(QStringLiteral("a map of years is expected"));
    for (qsizetype i = 0; i < years.size(); ++i) {
        const YamlKey &key = years.keys()[i];
        const int year = key.text.size() == 4 ? key.text.toInt() : 0;
        if (year < FirstCalendarYear || year > LastCalendarYear)
            return Error{ErrorCode::BadInput, QStringLiteral("a year is expected"), key.place.toString()};
        const Result<Days> days = readOne(year, years.items()[i]);
        if (!days)
            return days.error();
        into.insert(year, *days);
    }
    return {};
}

Result<WorkCalendar::Days> WorkCalendar::readStatutory(int year, const YamlNode &node)
{
    if (!node.isSequence())
        return node.fault(QStringLiteral("a list is expected"));
    Days working;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        working.set(day.dayOfYear() - 1, !isWeekend(day));
    for (const YamlNode &item : node.items()) {
        const Result<Span> span = readSpan(year, item);
        if (!span)
            return span.error();
        for (QDate day = span->from; day <= span->to; day = day.addDays(1))
            working.reset(day.dayOfYear() - 1);
    }
    return working;
}

WorkCalendar WorkCalendar::provisional() const
{
    WorkCalendar continued = *this;
    for (auto one = m_statutory.cbegin(); one != m_statutory.cend(); ++one)
        if (!knows(one.key()))
            continued.m_years.insert(one.key(), one.value());
    return continued;
}

Result<WorkCalendar::Days> WorkCalendar::readYear(int year, const YamlNode &node)
{
    const Result<void> keys = node.expectKeys({QStringLiteral("source"), QStringLiteral("off"),
                                               QStringLiteral("work"), QStringLiteral("workingDays")});
    if (!keys)
        return keys.error();
    const Result<QString> source = node.requireText(u"source");
    const Result<YamlNode> off = requireList(node, u"off");
    const Result<YamlNode> work = requireList(node, u"work");
    const Result<YamlNode> stated = node.require(u"workingDays");
    for (const Error *error : {source ? nullptr : &source.error(), off ? nullptr : &off.error(),
                               work ? nullptr : &work.error(), stated ? nullptr : &stated.error()})
        if (error)
            return *error;

    Days working;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        working.set(day.dayOfYear() - 1, !isWeekend(day));
    Days named;
    for (const YamlNode &item : off->items()) {
        const Result<Span> span = readSpan(year, item);
        if (!span)
            return span.error();
        for (QDate day = span->from; day <= span->to; day = day.addDays(1)) {
            if (named.test(day.dayOfYear() - 1))
                return item.fault(QStringLiteral("%1 stands twice").arg(day.toString(Qt::ISODate)));
            named.set(day.dayOfYear() - 1);
            working.reset(day.dayOfYear() - 1);
        }
    }
    for (const YamlNode &item : work->items()) {
        const QDate day = dayOf(year, item.text());
        if (!day.isValid() || !isWeekend(day) || named.test(day.dayOfYear() - 1))
            return item.fault(
                QStringLiteral("a weekend day MM-DD of %1 that is not off is expected").arg(year));
        named.set(day.dayOfYear() - 1);
        working.set(day.dayOfYear() - 1);
    }
    const Result<qint64> number = stated->asInt(1, 366);
    if (!number)
        return number.error();
    if (*number != qint64(working.count()))
        return stated->fault(QStringLiteral("%1 working days are stated, the days make %2")
                                 .arg(*number)
                                 .arg(qint64(working.count())));
    return working;
}

QList<int> WorkCalendar::years() const
{
    QList<int> years = m_years.keys();
    std::sort(years.begin(), years.end());
    return years;
}

Result<int> WorkCalendar::workingDays(int year) const
{
    const auto days = m_years.constFind(year);
    if (days == m_years.constEnd())
        return unknownYear(year);
    return int(days->count());
}

Result<bool> WorkCalendar::isWorkingDay(QDate date) const
{
    const auto days = m_years.constFind(date.year());
    if (!date.isValid() || days == m_years.constEnd())
        return unknownYear(date.year());
    return days->test(date.dayOfYear() - 1);
}

Result<QDate> WorkCalendar::step(QDate from, int direction) const
{
    if (!from.isValid())
        return unknownYear(0);
    // Ends at the first year that is not known, at the latest.
    for (QDate day = from.addDays(direction);; day = day.addDays(direction)) {
        const Result<bool> working = isWorkingDay(day);
        if (!working)
            return working.error();
        if (*working)
            return day;
    }
}

Result<QDate> WorkCalendar::nextWorkingDay(QDate date) const
{
    return step(date, 1);
}

Result<QDate> WorkCalendar::previousWorkingDay(QDate date) const
{
    return step(date, -1);
}

Result<QDate> WorkCalendar::onOrBefore(QDate date) const
{
    return step(date.addDays(1), -1);
}

Result<QDate> WorkCalendar::addWorkingDays(QDate start, int days) const
{
    if (days < 0 || days > MostWorkingDays || !start.isValid())
        return Error{
            ErrorCode::BadInput, QStringLiteral("a date and 0 to 10000 working days are expected"), {}};
    QDate date = start;
    for (int i = 0; i < days; ++i) {
        const Result<QDate> next = nextWorkingDay(date);
        if (!next)
            return next;
        date = *next;
    }
    return date;
}

Result<QDate> WorkCalendar::handOverDay(YearMonth month) const
{
    return onOrBefore(QDate(month.year(), month.month(), HandOverDayOfMonth));
}

Result<YearMonth> WorkCalendar::handOverMonth(QDate accepted) const
{
    const YearMonth month = YearMonth::of(accepted);
    const Result<QDate> cut = handOverDay(month);
    if (!cut)
        return cut.error();
    return accepted <= *cut ? month : month.plus(1);
}

Result<WorkCalendar::HandOver> WorkCalendar::handOver(QDate accepted) const
{
    const WorkCalendar continued = provisional();
    const Result<YearMonth> batch = continued.handOverMonth(accepted);
    if (!batch)
        return batch.error();
    const Result<QDate> day = continued.handOverDay(*batch);
    if (!day)
        return day.error();
    return HandOver{*batch, *day, knows(accepted.year()) && knows(day->year())};
}

} // namespace counter
