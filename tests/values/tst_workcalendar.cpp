#include "models/values/workcalendar.h"
#include "models/values/yaml.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace counter;

namespace {

QString shipped()
{
    return QStringLiteral(SOURCE_DIR "/resources/calendars/holidays.yaml");
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString spelled(const Result<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : errorName(date.error().code);
}

} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void initTestCase();
    void yearsAddUp_data();
    void yearsAddUp();
    void agreesWithTheSharedFile();
    void days_data();
    void days();
    void handOver_data();
    void handOver();
    void timeLimits_data();
    void timeLimits();
    void neighbours();
    void laterFileWins();
    void beyondTheCalendarDaysAreProvisional();
    void refusals_data();
    void refusals();

private:
    QString write(const QByteArray &content);
    WorkCalendar m_calendar;
    QTemporaryDir m_folder;
};

/// Weekends and the thirteen days of the law, where the year's arrangement is not out; never promised.
void TestWorkCalendar::beyondTheCalendarDaysAreProvisional()
{
    const int last = m_calendar.years().last();
    QVERIFY(!m_calendar.knows(last + 1));
    QCOMPARE(m_calendar.isWorkingDay(QDate(last + 1, 3, 3)).error().code, ErrorCode::CalendarUnknown);
    const WorkCalendar continued = m_calendar.provisional();
    QVERIFY(continued.knows(2027));
    for (const char *off : {"2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-05-02",
                            "2027-06-09", "2027-09-15", "2027-10-03", "2027-03-06"})
        QVERIFY2(!*continued.isWorkingDay(day(QString::fromLatin1(off))), off);
    for (const char *working : {"2027-02-04", "2027-02-09", "2027-05-03", "2027-10-04"})
        QVERIFY2(*continued.isWorkingDay(day(QString::fromLatin1(working))), working);
    // 20 March 2027 is a Saturday.
    QCOMPARE(spelled(continued.handOverDay(*YearMonth::from(2027, 3))), QStringLiteral("2027-03-19"));
    QCOMPARE(m_calendar.handOver(day(QStringLiteral("2027-03-19")))->day, day(QStringLiteral("2027-03-19")));
    QVERIFY(!m_calendar.handOver(day(QStringLiteral("2027-03-19")))->promised);
    QCOMPARE(m_calendar.handOver(day(QStringLiteral("2027-03-20")))->batch, *YearMonth::from(2027, 4));
    QVERIFY(m_calendar.handOver(day(QStringLiteral("2026-11-02")))->promised);
    QVERIFY(!m_calendar.handOver(day(QStringLiteral("2026-12-31")))->promised); // goes with January's
    for (const int year : m_calendar.years()) // a known year stays as the State Council arranged it
        for (QDate one(year, 1, 1); one.year() == year; one = one.addDays(1))
            QCOMPARE(*continued.isWorkingDay(one), *m_calendar.isWorkingDay(one));
    QVERIFY(!continued.knows(2199));
}

void TestWorkCalendar::initTestCase()
{
    const Result<WorkCalendar> loaded = WorkCalendar::load({shipped()});
    QVERIFY2(loaded, loaded ? "" : qPrintable(QString(loaded.error().place + loaded.error().detail)));
    m_calendar = *loaded;
}

QString TestWorkCalendar::write(const QByteArray &content)
{
    const QString path = m_folder.filePath(QStringLiteral("calendar.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

void TestWorkCalendar::yearsAddUp_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("count");
    QTest::newRow("2021") << 2021 << 250;
    QTest::newRow("2022") << 2022 << 249;
    QTest::newRow("2023") << 2023 << 249;
    QTest::newRow("2024") << 2024 << 251;
    QTest::newRow("2025") << 2025 << 248;
    QTest::newRow("2026") << 2026 << 248;
}

void TestWorkCalendar::yearsAddUp()
{
    QFETCH(int, year);
    QFETCH(int, count);
    QCOMPARE(*m_calendar.workingDays(year), count);
    int counted = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        counted += *m_calendar.isWorkingDay(date) ? 1 : 0;
    QCOMPARE(counted, count);
}

/// The file this project was given, where it lies beside the sources: day by day the same.
void TestWorkCalendar::agreesWithTheSharedFile()
{
    const QString path = QStringLiteral(SHARED_DIR "/data/calendar.yaml");
    QCOMPARE(m_calendar.years(), (QList<int>{2021, 2022, 2023, 2024, 2025, 2026}));
    if (!QFile::exists(path))
        return;
    const Result<YamlNode> root = readYamlFile(path);
    QVERIFY(root);
    QCOMPARE(root->size(), qsizetype(6));
    for (qsizetype i = 0; i < root->size(); ++i) {
        const int year = root->keys()[i].text.toInt();
        const YamlNode &node = root->items()[i];
        const auto dateOf = [year](const QString &monthDay) {
            return QDate(year, monthDay.left(2).toInt(), monthDay.right(2).toInt());
        };
        QSet<QDate> off;
        for (const YamlNode &span : node.get(u"off")->items())
            for (QDate date = dateOf(span.text().left(4)); date <= dateOf(span.text().right(4));
                 date = date.addDays(1))
                off.insert(date);
        QSet<QDate> work;
        for (const YamlNode &exchanged : node.get(u"work")->items())
            work.insert(dateOf(exchanged.text()));
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            const bool expected =
                work.contains(date) || (!off.contains(date) && date.dayOfWeek() < Qt::Saturday);
            QVERIFY2(*m_calendar.isWorkingDay(date) == expected, qPrintable(date.toString(Qt::ISODate)));
        }
        QCOMPARE(*m_calendar.workingDays(year), node.get(u"workingDays")->text().toInt());
    }
}

void TestWorkCalendar::days_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("answer");
    QTest::newRow("an ordinary Friday") << "2026-11-20"
                                        << "works";
    QTest::newRow("an ordinary Saturday") << "2026-11-21"
                                          << "off";
    QTest::newRow("New Year") << "2026-01-01"
                              << "off";
    QTest::newRow("exchanged Sunday, 0104") << "2026-01-04"
                                            << "works";
    QTest::newRow("exchanged Saturday in February 2026") << "2026-02-14"
                                                         << "works";
    QTest::newRow("Spring Festival") << "2026-02-20"
                                     << "off";
    QTest::newRow("leap day 2024") << "2024-02-29"
                                   << "works";
    QTest::newRow("last day of a leap year") << "2024-12-31"
                                             << "works";
    QTest::newRow("2022-12-31 is a Saturday") << "2022-12-31"
                                              << "off";
    QTest::newRow("day after the last loaded year") << "2027-01-04"
                                                    << "calendar-unknown";
    QTest::newRow("day before the first") << "2020-12-31"
                                          << "calendar-unknown";
    QTest::newRow("no day at all") << ""
                                   << "calendar-unknown";
}

void TestWorkCalendar::days()
{
    QFETCH(QString, date);
    const Result<bool> working = m_calendar.isWorkingDay(day(date));
    const QString answer = !working ? errorName(working.error().code)
        : *working                  ? QStringLiteral("works")
                                    : QStringLiteral("off");
    QTEST(answer, "answer");
}

void TestWorkCalendar::handOver_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("expected");
    QTest::newRow("二（二）: 2026-02 rolls back to Saturday the 14th") << "2026-02"
                                                                       << "2026-02-14";
    QTest::newRow("the 20th itself is included") << "2026-11"
                                                 << "2026-11-20";
    QTest::newRow("an exchanged Sunday is a working day") << "2026-09"
                                                          << "2026-09-20";
    QTest::newRow("a Saturday rolls to the Friday") << "2026-06"
                                                    << "2026-06-18";
    QTest::newRow("a Sunday rolls to the Friday") << "2022-11"
                                                  << "2022-11-18";
    QTest::newRow("an exchanged Saturday works") << "2021-02"
                                                 << "2021-02-20";
    QTest::newRow("beyond the calendar") << "2027-01"
                                         << "calendar-unknown";
}

void TestWorkCalendar::handOver()
{
    QFETCH(QString, month);
    const YearMonth asked = *YearMonth::parse(month);
    const Result<QDate> cut = m_calendar.handOverDay(asked);
    QTEST(spelled(cut), "expected");
    if (!cut) {
        QCOMPARE(cut.error().place, QStringLiteral("2027"));
        QVERIFY(!m_calendar.handOverMonth(asked.firstDay()));
        return;
    }
    QCOMPARE(*m_calendar.handOverMonth(*cut), asked);
    QCOMPARE(*m_calendar.handOverMonth(cut->addDays(1)), asked.plus(1));
}

void TestWorkCalendar::timeLimits_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("end");
    QTest::newRow("the first day does not count") << "2026-11-16" << 1 << "2026-11-17";
    QTest::newRow("5 working days over a weekend") << "2026-11-18" << 5 << "2026-11-25";
    QTest::newRow("starts on a Saturday") << "2026-11-21" << 1 << "2026-11-23";
    QTest::newRow("5 days over the Spring Festival with both exchanged days")
        << "2026-02-12" << 5 << "2026-02-26";
    QTest::newRow("exchanged Sunday counts") << "2025-09-26" << 2 << "2025-09-29";
    QTest::newRow("none") << "2026-11-21" << 0 << "2026-11-21";
    QTest::newRow("over the end of a known year") << "2025-12-30" << 3 << "2026-01-05";
    QTest::newRow("into an unknown year") << "2026-12-30" << 2 << "calendar-unknown";
    QTest::newRow("negative") << "2026-11-16" << -1 << "bad-input";
    QTest::newRow("far too many") << "2026-11-16" << 10'001 << "bad-input";
    QTest::newRow("no start") << "" << 1 << "bad-input";
}

void TestWorkCalendar::timeLimits()
{
    QFETCH(QString, start);
    QFETCH(int, days);
    QTEST(spelled(m_calendar.addWorkingDays(day(start), days)), "end");
}

void TestWorkCalendar::neighbours()
{
    QCOMPARE(spelled(m_calendar.nextWorkingDay(day("2026-02-14"))), QStringLiteral("2026-02-24"));
    QCOMPARE(spelled(m_calendar.previousWorkingDay(day("2026-02-24"))), QStringLiteral("2026-02-14"));
    QCOMPARE(spelled(m_calendar.onOrBefore(day("2026-02-24"))), QStringLiteral("2026-02-24"));
    QCOMPARE(spelled(m_calendar.previousWorkingDay(day("2021-01-04"))), QStringLiteral("calendar-unknown"));
    QCOMPARE(spelled(m_calendar.nextWorkingDay({})), QStringLiteral("calendar-unknown"));
    QVERIFY(!m_calendar.workingDays(2027));
    QVERIFY(!WorkCalendar().knows(2026));
}

void TestWorkCalendar::laterFileWins()
{
    const QString newer = write("format: holidays/1\nyears:\n"
                                "  2026: {source: 改, off: [01-01], work: [], workingDays: 260}\n"
                                "  2027: {source: 新, off: [], work: [01-02], workingDays: 262}\n");
    const Result<WorkCalendar> both = WorkCalendar::load({shipped(), newer});
    QVERIFY2(both, both ? "" : qPrintable(both.error().detail));
    QCOMPARE(*both->workingDays(2026), 260);
    QCOMPARE(*both->workingDays(2025), 248);
    QVERIFY(*both->isWorkingDay(day("2027-01-02")));
    QVERIFY(!*both->isWorkingDay(day("2026-02-14")));
}

void TestWorkCalendar::refusals_data()
{
    QTest::addColumn<QByteArray>("year");
    QTest::addColumn<QString>("place");
    QTest::newRow("does not add up") << QByteArray("2027: {source: x, off: [], work: [], workingDays: 250}")
                                     << "3:53";
    QTest::newRow("a weekday as exchanged day")
        << QByteArray("2027: {source: x, off: [], work: [01-04], workingDays: 261}") << "3:37";
    QTest::newRow("off twice") << QByteArray(
        "2027: {source: x, off: [01-01/01-03, 01-02], work: [], workingDays: 260}")
                               << "3:40";
    QTest::newRow("off and worked") << QByteArray(
        "2027: {source: x, off: [01-02], work: [01-02], workingDays: 261}")
                                    << "3:42";
    QTest::newRow("no such day") << QByteArray("2027: {source: x, off: [02-29], work: [], workingDays: 261}")
                                 << "3:27";
    QTest::newRow("backward span") << QByteArray(
        "2027: {source: x, off: [01-03/01-01], work: [], workingDays: 261}")
                                   << "3:27";
    QTest::newRow("three ends") << QByteArray(
        "2027: {source: x, off: [01-01/01-02/01-03], work: [], workingDays: 261}")
                                << "3:27";
    QTest::newRow("unknown key") << QByteArray("2027: {source: x, of: [], work: [], workingDays: 261}")
                                 << "3:21";
    QTest::newRow("no source") << QByteArray("2027: {off: [], work: [], workingDays: 261}") << "3:9";
    QTest::newRow("not a list") << QByteArray("2027: {source: x, off: 01-01, work: [], workingDays: 261}")
                                << "3:26";
    QTest::newRow("no year") << QByteArray("27: {source: x, off: [], work: [], workingDays: 261}") << "3:3";
    QTest::newRow("year twice") << QByteArray(
        "2027: {source: x, off: [], work: [], workingDays: 261}\n  2027: {}")
                                << "4:3";
}

void TestWorkCalendar::refusals()
{
    QFETCH(QByteArray, year);
    QFETCH(QString, place);
    const QString path = write(QByteArray("format: holidays/1\nyears:\n  ") + year + QByteArray("\n"));
    const Result<WorkCalendar> loaded = WorkCalendar::load({shipped(), path});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().place, path + u':' + place);
    QVERIFY(!WorkCalendar::load({path + u'x'}));
    QVERIFY(!WorkCalendar::load({write("format: holidays/2\nyears: {}\n")}));
}

COUNTER_TEST(TestWorkCalendar, QCoreApplication)
#include "tst_workcalendar.moc"
