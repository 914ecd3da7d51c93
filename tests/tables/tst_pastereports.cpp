// A pasted table never hides what it did, left out or could not tell.
#include "tests/room/testroom.h"
#include "tests/tables/pastecalls.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::pastecalls;

class TestPasteReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void whatIsDoubtfulIsNoGreenBar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("months with one amount")
            << "所属期起\t所属期止\t实缴金额\n2023-01-01\t2023-12-31\t3373.44"
            << "1 处要核对：第 1 行是 12 个月，各填了 3373.44：请核对这是每月的还是合计的";
        QTest::newRow("kinds with one amount") << "所属期\t险种\t金额\n2023-01\tb,m\t10"
                                               << "第 1 行是 2 个险种，各填了 10：请核对这是每种的还是合计的";
        QTest::newRow("months and kinds with one amount")
            << "所属期\t险种\t退费金额\n202301-202302\tb,m\t10"
            << "第 1 行是 2 个月、2 个险种，各填了 10：请核对这是每行的还是合计的";
        QTest::newRow("another one's name beside a number")
            << "姓名\t身份证号\t金额\n乙\t" + NumberA + "\t1"
            << "第 1 行姓名“乙”和身份证号不是同一个人，已按号码记在“甲”名下，请核对";
        QTest::newRow("a ruined number beside one whose number is right")
            << "姓名\t身份证号\t金额\n甲\t4.41402E+17\t1"
            << "第 1 行身份证号“4.41402E+17”和“甲”已填的号码不同，已填的没有改，请核对";
        QTest::newRow("a ruined number that the list takes")
            << "姓名\t身份证号\t金额\n乙\t4.41402E+17\t1"
            << "1 格要改（红色）：第 1 行身份证号“4.41402E+17”不是身份证号，请在参保人表里改";
    }
    void whatIsDoubtfulIsNoGreenBar()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        Application application = withMembers({"甲", "乙"});
        application.members[0].citizenId = NumberA;
        const PasteReport done = pasteLines(application, 0, LineField::Member, text);
        QCOMPARE(done.wrong.size(), 1);
        QVERIFY2(done.sentence().contains(said), qPrintable(done.sentence()));
        QVERIFY2(wellPut(done), qPrintable(done.sentence()));
    }

    void monthsWithoutAnAmountAreNotAskedAbout()
    {
        Application application = withMembers({"甲"});
        const PasteReport done = pasteLines(application, 0, LineField::Period,
                                            QStringLiteral("202301-202312\tb\t\t0\n202401\tb\t10"));
        QCOMPARE(done.rows, 13);
        QCOMPARE(done.wrong, QList<PasteMark>());
    }

    void theFirstOfTwoColumnsIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("said");
        QTest::newRow("two amounts") << "所属期\t金额\t实缴金额\n2024-03\t281.12\t"
                                     << "2024-03"
                                     << "281.12"
                                     << "“金额”和“实缴金额”是同一项，只贴入了“金额”";
        QTest::newRow("two spellings of the period")
            << "所属期\t所属期起\t所属期止\t金额\n2024-03\t2024-01\t2024-12\t1"
            << "2024-03"
            << "1.00"
            << "“所属期”和“所属期起”是同一项，只贴入了“所属期”";
        QTest::newRow("two halves of a period are one") << "年\t月\t金额\n2024\t3\t1"
                                                        << "2024-03"
                                                        << "1.00"
                                                        << "已贴入 1 行；按";
    }
    void theFirstOfTwoColumnsIsTaken()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        Application application = withMembers({"甲"});
        const PasteReport done = pasteLines(application, 0, LineField::Member, text);
        QTEST(column(application, LineField::Period), "period");
        QTEST(column(application, LineField::Paid), "paid");
        QVERIFY2(done.sentence().contains(said), qPrintable(done.sentence()));
        QVERIFY2(wellPut(done), qPrintable(done.sentence()));
    }

    void titleAndTotalsAreNoLines()
    {
        Application application;
        const PasteReport done = pasteLines(application, 0, LineField::Member,
                                            QStringLiteral("梅州市某公司缴费明细\t\t\n姓名\t所属期\t金额\n"
                                                           "甲\t2024-03\t1\n小 计\t\t1\n乙\t2024-04\t2\n"
                                                           "总计（元）\t\t3"));
        QCOMPARE(column(application, LineField::Paid), QStringLiteral("1.00 2.00"));
        QCOMPARE(application.members.size(), 2);
        QCOMPARE(done.notes,
                 (QStringList{QStringLiteral("表头以上的“梅州市某公司缴费明细”没有贴入"),
                              QStringLiteral("复制的第 4、6 行是合计，没有贴入")}));
    }

    void valuesAboveHeadingsAreNoTitle()
    {
        Application application;
        const PasteReport done =
            pasteLines(application, 0, LineField::Member, QStringLiteral("甲\t26\n姓名\t字轨\n乙\t26"));
        QCOMPARE(done.rows, 3);
    }

    void theReportNamesTheRowsItFilled()
    {
        Application application = withMembers({"甲", "乙", "丙", "丁"});
        const PasteReport people =
            pasteMembers(application, 0, 0,
                         QStringLiteral("姓名\t开始领取养老金年月\n丁\t202401\n乙\t202402\n丁\t202403"));
        QCOMPARE(people.touched, (QList<int>{1, 3}));
        QCOMPARE(people.first, 1);
        const PasteReport lines =
            pasteLines(application, 0, LineField::Period, QStringLiteral("202301-202302\n202303"));
        QCOMPARE(lines.touched, (QList<int>{0, 1, 2}));
    }
};

COUNTER_TEST(TestPasteReports, QCoreApplication)
#include "tst_pastereports.moc"
