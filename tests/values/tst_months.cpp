#include "models/values/spelling.h"
#include "models/values/yearmonth.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

class TestMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void filesAreExact_data();
    void filesAreExact();
    void typing_data();
    void typing();
    void everyMonthRoundTrips();
    void arithmetic();
    void setEntries_data();
    void setEntries();
    void setTyping_data();
    void setTyping();
    void setsMergeAndSplit();
    void setsAgreeWithCounting();
    void dates_data();
    void dates();
};

void TestMonths::filesAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("formats: 2024-03") << "2024-03" << true;
    QTest::newRow("first") << "1900-01" << true;
    QTest::newRow("last") << "2199-12" << true;
    for (const char *text : {"", "202403", "2024-3", "2024/03", "2024-00", "2024-13", "1899-12", "2200-01",
                             "2024-03 ", " 2024-03", "２０２４-03", "2024-03-01", "2024－03", "-024-03",
                             "2024-+3", "2024- 3", "2024-0x", "none"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << false;
}

void TestMonths::filesAreExact()
{
    QFETCH(QString, text);
    const Result<YearMonth> read = YearMonth::parse(text);
    QTEST(read.ok(), "accepted");
    if (read)
        QCOMPARE(read->toString(), text);
    else
        QCOMPARE(errorName(read.error().code), QStringLiteral("bad-input"));
}

void TestMonths::typing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");
    for (const char *text : {"202403", "2024-03", "2024-3", "2024/03", "2024.3", "2024年3月", "2024年03月",
                             "2024年3月份", "2024年3", "２０２４０３", "２０２４－０３", "2024 年 3 月",
                             " 2024-03 ", "2024-03　", "2024—03", "20 2403", "2024\u200B03"})
        QTest::newRow(text) << QString::fromUtf8(text) << "2024-03";
    for (const char *text :
         {"", "20243", "2024", "202413", "202400", "24-03", "2024-03-01", "20240301", "2024-", "2024月3",
          "2024年", "三月", "2024--03", "2024-003", "2024-03月", "2024x03", "-202403"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << "";
    QTest::newRow("a megabyte") << QString(1'000'000, u'2') << "";
}

void TestMonths::typing()
{
    QFETCH(QString, text);
    const Result<YearMonth> read = YearMonth::parseTyped(text);
    QTEST(read ? read->toString() : QString(), "month");
}

void TestMonths::everyMonthRoundTrips()
{
    int count = 0;
    for (int year = 1900; year <= 2199; ++year) {
        for (int month = 1; month <= 12; ++month, ++count) {
            const YearMonth value = *YearMonth::from(year, month);
            QCOMPARE(*YearMonth::parse(value.toString()), value);
            QCOMPARE(value.year(), year);
            QCOMPARE(value.month(), month);
            QCOMPARE(YearMonth::of(value.firstDay()), value);
            QCOMPARE(YearMonth::fromIndex(value.index()), value);
        }
    }
    QCOMPARE(count, 3600);
    QVERIFY(!YearMonth::from(1899, 12) && !YearMonth::from(2200, 1) && !YearMonth::from(2024, 0)
            && !YearMonth::from(2024, 13));
}

void TestMonths::arithmetic()
{
    const YearMonth december = *YearMonth::parse(u"2023-12");
    QCOMPARE(december.plus(1).toString(), QStringLiteral("2024-01"));
    QCOMPARE(december.plus(-12).toString(), QStringLiteral("2022-12"));
    QVERIFY(december < december.plus(1));
    QCOMPARE(december.plus(25).index() - december.index(), 25);
}

void TestMonths::setEntries_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("stored");
    QTest::newRow("formats: range and month")
        << QStringList{"2023-05/2023-10", "2024-01"} << "2023-05/2023-10 2024-01";
    QTest::newRow("none") << QStringList{} << "";
    QTest::newRow("sorted, merged") << QStringList{"2024-02", "2023-01", "2024-01"}
                                    << "2023-01 2024-01/2024-02";
    QTest::newRow("overlapping") << QStringList{"2023-01/2023-06", "2023-03/2023-09"} << "2023-01/2023-09";
    QTest::newRow("one inside another") << QStringList{"2023-01/2023-12", "2023-03"} << "2023-01/2023-12";
    QTest::newRow("twice the same") << QStringList{"2023-01", "2023-01"} << "2023-01";
    QTest::newRow("a range of one month") << QStringList{"2023-01/2023-01"} << "2023-01";
    QTest::newRow("from after to") << QStringList{"2023-02/2023-01"} << "refused";
    QTest::newRow("typed spelling") << QStringList{"202301"} << "refused";
    QTest::newRow("open range") << QStringList{"2023-01/"} << "refused";
    QTest::newRow("three ends") << QStringList{"2023-01/2023-02/2023-03"} << "refused";
    QTest::newRow("empty entry") << QStringList{""} << "refused";
    QTest::newRow("one bad among good") << QStringList{"2023-01", "x"} << "refused";
}

void TestMonths::setEntries()
{
    QFETCH(QStringList, entries);
    const Result<MonthSet> read = MonthSet::parse(entries);
    QTEST(read ? read->toStrings().join(u' ') : QStringLiteral("refused"), "stored");
    if (read)
        QCOMPARE(*MonthSet::parse(read->toStrings()), *read);
}

void TestMonths::setTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    for (const char *text : {"202301-202312", "2023-01/2023-12", "2023-01-2023-12", "2023/01-2023/12",
                             "2023.1~2023.12", "2023年1月至2023年12月", "2023年1月至12月", "2023年1月-12月",
                             "2023年1月 到 2023年12月", "202301至202312", "２０２３０１－２０２３１２",
                             "2023-01 - 2023-12", "202301——202312", "202301～202312", " 202301-202312,",
                             "202307-202312、202301-202306", "2023-01/2023-06\n2023-07/2023-12"})
        QTest::newRow(text) << QString::fromUtf8(text) << "2023-01/2023-12";
    for (const char *text :
         {"202305,202401", "202305，202401", "202305 202401", "202305、202401", "202305；202401",
          "2023-05 2024-01", "2023年5月、2024年1月", "2023年5月 2024年1月份", "202305 , 202401"})
        QTest::newRow(text) << QString::fromUtf8(text) << "2023-05 2024-01";
    QTest::newRow("nothing") << " "
                             << "";
    QTest::newRow("whole years") << QStringLiteral("2023-2024") << QStringLiteral("2023-01/2024-12");
    QTest::newRow("whole years, written")
        << QStringLiteral("2012年至2014年") << QStringLiteral("2012-01/2014-12");
    for (const char *text :
         {"202312-202301", "202301-", "-202301", "2023-01-12", "202301-12", "2023", "202301202302",
          "2024-2023", "2001-2012", "2023-2024-1", "2023-20245", "2300-2301", "2023年1月2023年2月",
          "202301-202302-202303", "202301;x", "2023年12月至1月", "x"})
        QTest::newRow(text) << QString::fromUtf8(text) << "refused";
    QTest::newRow("a megabyte") << QString(1'000'000, u' ') << "refused";
}

void TestMonths::setTyping()
{
    QFETCH(QString, text);
    const Result<MonthSet> read = MonthSet::parseTyped(text);
    QTEST(read ? read->toStrings().join(u' ') : QStringLiteral("refused"), "stored");
}

void TestMonths::setsMergeAndSplit()
{
    const MonthSet year = *MonthSet::parse({"2023-01/2023-12"});
    const MonthSet middle = *MonthSet::parse({"2023-03/2023-04", "2023-06"});
    QCOMPARE(year.without(middle).toStrings().join(u' '),
             QStringLiteral("2023-01/2023-02 2023-05 2023-07/2023-12"));
    QCOMPARE(year.without(middle).united(middle), year);
    QCOMPARE(year.without(year), MonthSet());
    QCOMPARE(middle.without(year).count(), 0);
    QCOMPARE(year.count(), 12);
    QCOMPARE(middle.months().size(), 3);
    QVERIFY(!MonthSet().contains(*YearMonth::parse(u"2023-01")));
    const YearMonth january = *YearMonth::parse(u"2023-01");
    QCOMPARE(MonthSet::of({{january.plus(1), january}}), MonthSet());
}

void TestMonths::setsAgreeWithCounting()
{
    // Every pair of subsets of seven months, against plain bits.
    const YearMonth start = *YearMonth::parse(u"2023-11");
    const auto setOf = [start](int bits) {
        QList<MonthRange> ranges;
        for (int i = 0; i < 7; ++i)
            if (bits >> i & 1)
                ranges.append({start.plus(i), start.plus(i)});
        return MonthSet::of(ranges);
    };
    const auto bitsOf = [start](const MonthSet &set) {
        int bits = 0;
        for (int i = 0; i < 7; ++i)
            bits |= set.contains(start.plus(i)) ? 1 << i : 0;
        return bits;
    };
    for (int a = 0; a < 128; ++a) {
        for (int b = 0; b < 128; ++b) {
            QCOMPARE(bitsOf(setOf(a).united(setOf(b))), a | b);
            const MonthSet rest = setOf(a).without(setOf(b));
            QCOMPARE(bitsOf(rest), a & ~b);
            QCOMPARE(rest, setOf(a & ~b));
            QCOMPARE(rest.count(), int(rest.months().size()));
        }
    }
}

void TestMonths::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("day of receipt") << "2026-11-20" << true;
    QTest::newRow("leap day") << "2024-02-29" << true;
    for (const char *text :
         {"", "2023-02-29", "2026-11-31", "2026-13-01", "2026-00-01", "2026-01-00", "2026-1-1", "20261120",
          "2026/11/20", "2026-11-20 ", "２０２６-11-20", "0000-01-01", "+026-11-20", "2026-11-20T00:00"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << false;
}

void TestMonths::dates()
{
    QFETCH(QString, text);
    const Result<QDate> read = Spelling<QDate>::parse(text);
    QTEST(read.ok(), "accepted");
    if (read)
        QCOMPARE(Spelling<QDate>::write(*read), text);
}

COUNTER_TEST(TestMonths, QCoreApplication)
#include "tst_months.moc"
