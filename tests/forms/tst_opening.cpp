// How the window finds its store and what it says of time.
#include "app/window/opening.h"
#include "forms/mainwindow/handover.h"
#include "forms/mainwindow/startwords.h"
#include "models/desk/officedesk.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/store.h"
#include "models/values/workcalendar.h"
#include "tests/desk/readrules.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace counter;

namespace {

QString resources()
{
    return QStringLiteral(SOURCE_DIR "/resources");
}

Places at(const QString &store, bool practice)
{
    Places places;
    places.store = store;
    places.practice = practice;
    places.resources = resources();
    return places;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFirstStartIsKnown()
    {
        const QTemporaryDir folder;
        bool made = true;
        const auto store = openStore(at(folder.filePath(QStringLiteral("none")), false), Environment::real(), &made);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreMissing);
        QVERIFY(!made);
    }

    void practiceBringsItsOwnStoreWithTheSamples()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("practice"));
        bool made = false;
        auto store = openStore(at(path, true), Environment::real(), &made);
        QVERIFY(store.ok());
        QVERIFY(made);
        ReadRules rules(resources(), path);
        OfficeDesk office(**store, rules);
        QCOMPARE(office.workplace().region, QStringLiteral("梅州市梅江区"));
        QVERIFY(importSamples(office, resources()).ok());
        QVERIFY(*office.cases().count({}) >= 1);

        // The same file again is the case that is there already.
        const QString file = resources() + QStringLiteral("/samples/unit-three-members.json");
        const int before = *office.cases().count({});
        const auto id = caseOf(office, file);
        QVERIFY(id.ok());
        QVERIFY(office.cases().open(*id).ok());
        QCOMPARE(*office.cases().count({}), before);
    }

    /// A file from the desktop comes with evidence; the window is not to stand still over it.
    void anApplicationIsOpenedWithoutWaiting()
    {
        const QTemporaryDir folder;
        bool made = false;
        auto store = openStore(at(folder.filePath(QStringLiteral("practice")), true), Environment::real(), &made);
        ReadRules rules(resources(), folder.path());
        OfficeDesk office(**store, rules);
        const QString file = resources() + QStringLiteral("/samples/unit-three-members.json");
        QString id;
        caseOf(office, file, this, [&](const Result<QString> &found) { id = *found; });
        QVERIFY(id.isEmpty());
        QTRY_VERIFY(!id.isEmpty());
        const QList<Evidence> evidence = office.cases().open(id)->application.evidence;
        QCOMPARE(std::count_if(evidence.cbegin(), evidence.cend(),
                               [](const Evidence &item) { return !item.sm3.isEmpty(); }),
                 5);
        std::optional<ErrorCode> code;
        caseOf(office, folder.filePath(QStringLiteral("none.json")), this,
               [&](const Result<QString> &found) { code = found.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::CannotOpen);
    }

    void aSecondWindowIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store"));
        bool made = false;
        const auto first = openStore(at(path, true), Environment::real(), &made);
        QVERIFY(first.ok());
        const auto second = openStore(at(path, true), Environment::real(), &made);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QVERIFY(!explain(second.error()).isEmpty());
    }

    void handOver_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("said");
        QTest::newRow("二（二） three working days before the 20th")
            << QDate(2026, 11, 17) << QStringLiteral("本月移交截止：11月20日（还有 3 个工作日）");
        QTest::newRow("二（二） the 20th is included")
            << QDate(2026, 11, 20) << QStringLiteral("本月移交截止：11月20日（就是今天）");
        QTest::newRow("二（二） rolled backward, 调休 counts")
            << QDate(2026, 2, 13) << QStringLiteral("本月移交截止：2月14日（还有 1 个工作日）");
        QTest::newRow("beyond the calendar no date is promised")
            << QDate(2099, 1, 5) << QStringLiteral("工作日历没有 2099 年，不推算移交日期");
    }
    void handOver()
    {
        QFETCH(QDate, today);
        QFETCH(QString, said);
        const QTemporaryDir empty;
        const auto calendar = WorkCalendar::loadFolders({resources(), empty.path()});
        QVERIFY(calendar.ok());
        QCOMPARE(handOverText(&*calendar, today), said);
    }

    void whatIsSaidAtTheStart_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("clock"); // "": nothing
        QTest::newRow("the next morning") << "2026-11-24T01:00:00Z"
                                          << "2026-11-23T09:00:00Z"
                                          << "";
        QTest::newRow("Monday after Friday") << "2026-11-30T01:00:00Z"
                                             << "2026-11-27T09:00:00Z"
                                             << "";
        QTest::newRow("after the National Day week") << "2026-10-08T01:00:00Z"
                                                     << "2026-09-30T09:00:00Z"
                                                     << "";
        QTest::newRow("a working day was left out") << "2026-11-26T01:00:00Z"
                                                    << "2026-11-24T09:00:00Z"
                                                    << "已过 2 天";
        QTest::newRow("a year ahead") << "2027-11-24T01:00:00Z"
                                      << "2026-11-23T09:00:00Z"
                                      << "已过 366 天";
        QTest::newRow("behind") << "2026-11-22T01:00:00Z"
                                << "2026-11-23T09:00:00Z"
                                << "早于案件库里最后的记录";
    }

    void whatIsSaidAtTheStart()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, last);
        QFETCH(const QString, clock);
        const auto calendar = WorkCalendar::loadFolders({resources()});
        QVERIFY(calendar);
        ClockState state;
        state.now = QDateTime::fromString(now, Qt::ISODate);
        state.newest = QDateTime::fromString(last, Qt::ISODate);
        const qint64 ahead = state.newest.secsTo(state.now);
        state.what = ahead < 0 ? ClockState::What::Behind
            : ahead > 86400    ? ClockState::What::Jumped
                               : ClockState::What::Right;
        const QString words = clockWords(state, &*calendar);
        QCOMPARE(words.isEmpty(), clock.isEmpty());
        QVERIFY2(words.contains(clock), qPrintable(words));
    }

    void aWeekWithoutABackupIsSaidWithTheKey()
    {
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-30T01:00:00Z"), Qt::ISODate);
        QVERIFY(backupWords(now.addDays(-6), true, now).isEmpty());
        const QString week = backupWords(now.addDays(-7), true, now);
        QVERIFY2(week.contains(QStringLiteral("7 天没有备份")) && week.contains(QStringLiteral("F11"))
                     && week.contains(QStringLiteral("Alt+B")),
                 qPrintable(week));
        QVERIFY(backupWords(now.addDays(-9), false, now).contains(QStringLiteral("还没有备份过")));
    }

    void theNextYearIsMissedFromNovemberOn()
    {
        const auto calendar = WorkCalendar::loadFolders({resources()});
        QVERIFY(calendarWords(&*calendar, QDate(2026, 10, 31)).isEmpty());
        const QString november = calendarWords(&*calendar, QDate(2026, 11, 1));
        QVERIFY2(november.contains(QStringLiteral("缺 2027 年的放假安排"))
                     && november.contains(QStringLiteral("Alt+H")),
                 qPrintable(november));
        QVERIFY(calendarWords(&*calendar, QDate(2027, 1, 2)).contains(QStringLiteral("2027 年")));
        QVERIFY(calendarWords(&*calendar, QDate(2025, 12, 1)).isEmpty());
        const QString hand = handOverText(&*calendar, QDate(2027, 3, 1));
        QVERIFY2(hand.contains(QStringLiteral("3月19日")) && hand.contains(QStringLiteral("暂定")),
                 qPrintable(hand));
    }
};

COUNTER_TEST(TestOpening, QCoreApplication)
#include "tst_opening.moc"
