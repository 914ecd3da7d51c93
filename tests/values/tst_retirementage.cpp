#include "models/values/retirementage.h"
#include "tests/room/testroom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace counter;

class TestRetirementAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void months_data();
    void months();
    void delayGrowsByOne();
    void warnings_data();
    void warnings();
    void groupsAreSpelled();
};

void TestRetirementAge::months_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<int>("delay");
    QTest::addColumn<QString>("reached");
    const int men = int(RetirementGroup::Men);
    const int women55 = int(RetirementGroup::Women55);
    const int women50 = int(RetirementGroup::Women50);
    QTest::newRow("domain: man 1965-01") << men << "1965-01" << 1 << "2025-02";
    QTest::newRow("domain: woman at 55, 1981-09") << women55 << "1981-09" << 36 << "2039-09";
    QTest::newRow("domain: woman at 50, 1984-11") << women50 << "1984-11" << 60 << "2039-11";
    QTest::newRow("man, last month without delay") << men << "1964-12" << 0 << "2024-12";
    QTest::newRow("man, fourth month") << men << "1965-04" << 1 << "2025-05";
    QTest::newRow("man, fifth month") << men << "1965-05" << 2 << "2025-07";
    QTest::newRow("man, first with the most") << men << "1976-09" << 36 << "2039-09";
    QTest::newRow("man, month before") << men << "1976-08" << 35 << "2039-07";
    QTest::newRow("man, much later") << men << "1999-12" << 36 << "2062-12";
    QTest::newRow("woman at 55, first") << women55 << "1970-01" << 1 << "2025-02";
    QTest::newRow("woman at 55, month before the first") << women55 << "1969-12" << 0 << "2024-12";
    QTest::newRow("woman at 50, first") << women50 << "1975-01" << 1 << "2025-02";
    QTest::newRow("woman at 50, third month") << women50 << "1975-03" << 2 << "2025-05";
    QTest::newRow("woman at 50, month before the most") << women50 << "1984-10" << 59 << "2039-09";
    QTest::newRow("woman at 50, month before the first") << women50 << "1974-12" << 0 << "2024-12";
}

void TestRetirementAge::months()
{
    QFETCH(int, group);
    QFETCH(QString, birth);
    const YearMonth born = *YearMonth::parse(birth);
    QTEST(retirementDelay(AllRetirementGroups[std::size_t(group)], born), "delay");
    QTEST(retirementMonth(AllRetirementGroups[std::size_t(group)], born).toString(), "reached");
}

void TestRetirementAge::delayGrowsByOne()
{
    for (const RetirementGroup group : AllRetirementGroups) {
        int before = 0;
        for (YearMonth born = *YearMonth::from(1930, 1); born.year() < 2020; born = born.plus(1)) {
            const int delay = retirementDelay(group, born);
            QVERIFY(delay == before || delay == before + 1);
            before = delay;
        }
        QCOMPARE(before, group == RetirementGroup::Women50 ? 60 : 36);
    }
}

void TestRetirementAge::warnings_data()
{
    QTest::addColumn<bool>("male");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QString>("pensionSince");
    QTest::addColumn<QString>("expected");
    QTest::newRow("man at 60") << true << QDate(1964, 3, 15) << "2024-03"
                               << "";
    QTest::newRow("man a month early") << true << QDate(1964, 3, 15) << "2024-02"
                                       << "pension-early";
    QTest::newRow("man with delay and three years more") << true << QDate(1965, 1, 1) << "2028-02"
                                                         << "";
    QTest::newRow("man a month later still") << true << QDate(1965, 1, 1) << "2028-03"
                                             << "pension-late";
    QTest::newRow("woman at 50") << false << QDate(1974, 3, 1) << "2024-03"
                                 << "";
    QTest::newRow("woman before 50") << false << QDate(1974, 3, 1) << "2024-02"
                                     << "pension-early";
    QTest::newRow("woman at 55") << false << QDate(1969, 3, 31) << "2024-03"
                                 << "";
    QTest::newRow("woman at 58") << false << QDate(1969, 3, 31) << "2027-03"
                                 << "";
    QTest::newRow("woman over 58") << false << QDate(1969, 3, 31) << "2027-04"
                                   << "pension-late";
}

void TestRetirementAge::warnings()
{
    QFETCH(bool, male);
    QFETCH(QDate, birth);
    QFETCH(QString, pensionSince);
    const Problems problems =
        pensionMonthWarnings(male ? Sex::Male : Sex::Female, birth, *YearMonth::parse(pensionSince));
    QTEST(problems.isEmpty() ? QString() : problems.front().code, "expected");
    QVERIFY(problems.size() <= 1);
    QVERIFY(!hasErrors(problems));
}

void TestRetirementAge::groupsAreSpelled()
{
    const QStringList stored{"men", "women-55", "women-50"};
    for (qsizetype i = 0; i < stored.size(); ++i)
        QCOMPARE(retirementGroupName(AllRetirementGroups[std::size_t(i)]), stored[i]);
}

COUNTER_TEST(TestRetirementAge, QCoreApplication)
#include "tst_retirementage.moc"
