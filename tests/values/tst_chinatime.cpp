#include "models/values/chinatime.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <ctime>

using namespace counter;

/// The day at the window is China's, whatever the PC believes of where it stands.
class TestChinaTime : public QObject
{
    Q_OBJECT

    static void standIn(const char *zone)
    {
        qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        ::tzset();
#endif
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    }
    void cleanup()
    {
        standIn("UTC0");
    }

    void theDayIsChinas_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("instant");
        QTest::addColumn<QDate>("day");
        const QDateTime before(QDate(2026, 12, 31), QTime(15, 59, 59), Qt::UTC);
        for (const char *zone : {"UTC0", "EST5EDT", "CST-8", "NZST-12NZDT"}) {
            QTest::addRow("the last second of the year, the PC on %s", zone)
                << QByteArray(zone) << before << QDate(2026, 12, 31);
            QTest::addRow("the first second of the next, the PC on %s", zone)
                << QByteArray(zone) << before.addSecs(1) << QDate(2027, 1, 1);
        }
        QTest::newRow("an instant told with another offset")
            << QByteArray("UTC0")
            << QDateTime(QDate(2026, 12, 31), QTime(11, 0), Qt::OffsetFromUTC, -5 * 3600)
            << QDate(2027, 1, 1);
        QTest::newRow("no instant") << QByteArray("UTC0") << QDateTime() << QDate();
    }

    void theDayIsChinas()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, instant);
        QFETCH(QDate, day);
        standIn(zone.constData());
        QCOMPARE(chinaDate(instant), day);
        QCOMPARE(inChina(instant).date(), day);
        if (!day.isValid())
            return;
        QCOMPARE(inChina(instant), instant); // the same instant, told otherwise
        QVERIFY(startOfChinaDay(day) <= instant && instant < startOfChinaDay(day.addDays(1)));
        QCOMPARE(startOfChinaDay(day).timeSpec(), Qt::UTC);
    }

    void aDayHasTwentyFourHoursWhereClocksAreChanged()
    {
        standIn("EST5EDT,M3.2.0,M11.1.0");
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            QCOMPARE(startOfChinaDay(day).secsTo(startOfChinaDay(day.addDays(1))), 86400);
    }

    void todayIsTheDayOfTheClock()
    {
        standIn("UTC12");
        const QDate before = QDateTime::currentDateTimeUtc().addSecs(8 * 3600).date();
        const QDate today = chinaToday();
        QVERIFY(today == before || today == before.addDays(1));
    }
};

COUNTER_TEST(TestChinaTime, QCoreApplication)
#include "tst_chinatime.moc"
