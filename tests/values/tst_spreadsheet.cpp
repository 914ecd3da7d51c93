#include "models/values/spreadsheet.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void months_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("possible");
        QTest::addColumn<bool>("certain");
        const QStringList march{QStringLiteral("2024-03")};
        for (const char *text : {"202403",
                                 "2024-03",
                                 "2024.3",
                                 "2024.03",
                                 "2024年3月",
                                 "２０２４０３",
                                 "2024/3/1",
                                 "2024-03-31",
                                 "2024年3月31日",
                                 "20240301",
                                 "2024-03-31 00:00:00",
                                 "2024/3/1 0:00",
                                 "2024-03-31T00:00:00",
                                 "45352",
                                 "45352.5",
                                 "Mar-24",
                                 "mar 24",
                                 "March 2024",
                                 "3月-24",
                                 "24年3月",
                                 "24-3",
                                 "24/03",
                                 "3月24年",
                                 "31/3/2024",
                                 "3/31/2024"})
            QTest::newRow(text) << QString::fromUtf8(text) << march << true;
        QTest::newRow("Sep-23 is a month of 2023")
            << "Sep-23" << QStringList{QStringLiteral("2023-09")} << true;
        QTest::newRow("2024.10 keeps its zero")
            << "2024.10" << QStringList{QStringLiteral("2024-10")} << true;
        QTest::newRow("99 is before the century")
            << "Mar-99" << QStringList{QStringLiteral("1999-03")} << true;
        QTest::newRow("2024.1 may have been 2024.10")
            << "2024.1" << QStringList{QStringLiteral("2024-01"), QStringLiteral("2024-10")} << false;
        QTest::newRow("day and month may be exchanged")
            << "3/4/2024" << QStringList{QStringLiteral("2024-03"), QStringLiteral("2024-04")} << false;
        QTest::newRow("both halves may be the year")
            << "12-03" << QStringList{QStringLiteral("2003-12"), QStringLiteral("2012-03")} << false;
        QTest::newRow("an amount in the wrong column")
            << "20.08" << QStringList{QStringLiteral("2020-08")} << false;
        for (const char *text : {"3/24", "3-24", "03/24", "3月24", "3月 24"})
            QTest::newRow(text) << QString::fromUtf8(text) << march << false;
        QTest::newRow("no month has 45 days") << "3/45" << QStringList{QStringLiteral("2045-03")} << true;
        QTest::newRow("a day without a year") << "23-Sep" << QStringList{QStringLiteral("2023-09")} << false;
        for (const char *text :
             {"", "20243", "2024", "202413", "281.12", "35000", "6.00155E+07", "#N/A", "去年", "2024-02-30",
              "2024-13-01", "202301-202312", "60015469", "Foo-24", "0"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QStringList() << false;
        QTest::newRow("a megabyte") << QString(1'000'000, u'2') << QStringList() << false;
    }
    void months()
    {
        QFETCH(QString, cell);
        const MonthReading reading = readMonthCell(cell);
        QStringList possible;
        for (const YearMonth month : reading.possible)
            possible << month.toString();
        QTEST(possible, "possible");
        QTEST(reading.isCertain(), "certain");
        QCOMPARE(reading.isDoubtful(), !possible.isEmpty() && !reading.isCertain());
    }

    void doubtsAreSaid_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");
        QTest::newRow("several months") << "2024.1"
                                        << "可能是 2024-01 或 2024-10：请写明是哪个月";
        QTest::newRow("one month, or none") << "20.08"
                                            << "可能是 2020-08，也可能不是年月：请写明";
        QTest::newRow("a certain month") << "2024-03"
                                         << "";
        QTest::newRow("no month") << "去年"
                                  << "";
    }
    void doubtsAreSaid()
    {
        QFETCH(QString, cell);
        QTEST(monthDoubt(readMonthCell(cell)), "said");
    }

    void days_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("day");
        for (const char *text : {"20240315", "2024-3-15", "2024/03/15", "2024年3月15日", "2024.3.15",
                                 "2024-03-15 00:00:00", "45366", "3/15/2024", "15/3/2024", "２０２４-03-15"})
            QTest::newRow(text) << QString::fromUtf8(text) << "2024-03-15";
        for (const char *text : {"", "3/4/2024", "2024-02-30", "202403", "2024", "60015469"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << "";
    }
    void days()
    {
        QFETCH(QString, cell);
        const std::optional<QDate> day = readDayCell(cell);
        QTEST(day ? day->toString(Qt::ISODate) : QString(), "day");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *cell, NumberFault fault) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << int(fault);
        };
        for (const char *cell : {"6.00155E+07", "4.41402E+17", "1.38E+10", "6E+07", "６.０E＋07"})
            row(cell, NumberFault::Scientific);
        for (const char *cell : {"#N/A", "#REF!", "########", "#VALUE!"})
            row(cell, NumberFault::ErrorValue);
        for (const char *cell : {"441402198809070000", "441402198809071000", "6222021234567890000",
                                 "1234567890120000", "'441402198809070000"})
            row(cell, NumberFault::Rounded);
        for (const char *cell :
             {"", "60015469", "13800000000", "441402197402150028", "6222021234567890", "1234567890123400",
              "6E5", "44140219880907000X", "123456789012345", "E+07", "0753-2200000"})
            row(*cell ? cell : "", NumberFault::None);
    }
    void numbers()
    {
        QFETCH(QString, cell);
        QTEST(int(numberFault(cell)), "fault");
    }

    void marksOfText_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell :
             {"441422199205230314", "'441422199205230314", "441422 19920523 0314", "441422199205230314\u00A0",
              "‘441422199205230314’", "\"441422199205230314\"", "４４１４２２１９９２０５２３０３１４"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void marksOfText()
    {
        QFETCH(QString, cell);
        QCOMPARE(cleanNumber(cell), QStringLiteral("441422199205230314"));
    }
};

COUNTER_TEST(TestSpreadsheet, QCoreApplication)
#include "tst_spreadsheet.moc"
