// Tables that name people: who is meant, and what is known of them.
#include "models/tables/lineediting.h"
#include "models/tables/membersmodel.h"
#include "models/tables/people.h"
#include "models/tables/tabletext.h"
#include "tests/room/testroom.h"
#include "tests/tables/pastegrids.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::pastegrids;

class TestPastedPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNumberThatIsNoneNeverBecomesAName()
    {
        Grid grid;
        const PasteReport done = grid.lines.paste(0, WithoutTicket, example("name-and-id.tsv"));
        QCOMPARE(grid.edited.application().members.size(), 2);
        QCOMPARE(grid.line(0).member, grid.line(1).member);
        QCOMPARE(grid.member(1, MembersModel::Name), QStringLiteral("陈志明"));
        QCOMPARE(grid.member(1, MembersModel::CitizenId), QStringLiteral("4.41402E+17"));
        QVERIFY(grid.memberWrong(1, MembersModel::CitizenId).contains(QStringLiteral("科学计数法")));
        QCOMPARE(done.wrong.size(), 1);
        QVERIFY2(done.sentence().contains(QStringLiteral("第 3 行身份证号")), qPrintable(done.sentence()));
        QVERIFY(done.sentence().contains(QStringLiteral("新增参保人 2 位：李玉兰、陈志明")));
    }

    void peopleAreMatched_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("member"); // "-": the cell keeps its text
        QTest::addColumn<QString>("added");
        QTest::newRow("by number") << "\t441402197402150028"
                                   << "m1"
                                   << "";
        QTest::newRow("by number before the name") << "陈志明\t441402197402150028"
                                                   << "m1"
                                                   << "";
        QTest::newRow("by name when it is one person's") << "陈志明\t"
                                                         << "m2"
                                                         << "";
        QTest::newRow("by name, and the number is filled in") << "陈志明\t441422199205230314"
                                                              << "m2"
                                                              << "";
        QTest::newRow("the same name with another number is another person") << "李玉兰\t441422199205230314"
                                                                             << "m5"
                                                                             << "李玉兰";
        QTest::newRow("a name of two people names none") << "王五\t"
                                                         << "-"
                                                         << "";
        QTest::newRow("a ruined number alone names nobody") << "\t4.41402E+17"
                                                            << "-"
                                                            << "";
        QTest::newRow("a number without its end names nobody") << "\t44140219740215"
                                                               << "-"
                                                               << "";
        QTest::newRow("an error value names nobody") << "#N/A\t"
                                                     << "-"
                                                     << "";
        QTest::newRow("a ruined number beside a known name") << "陈志明\t4.41402E+17"
                                                             << "m2"
                                                             << "";
        QTest::newRow("a new person") << "赵六\t441422199205230314"
                                      << "m5"
                                      << "赵六";
        QTest::newRow("columns exchanged") << "441402197402150028\t李玉兰"
                                           << "m1"
                                           << "";
    }
    void peopleAreMatched()
    {
        QFETCH(QString, row);
        QFETCH(QString, member);
        Application application;
        lineediting::addMember(application, QStringLiteral("李玉兰"), QStringLiteral("441402197402150028"));
        lineediting::addMember(application, QStringLiteral("陈志明"), {});
        lineediting::addMember(application, QStringLiteral("王五"), {});
        lineediting::addMember(application, QStringLiteral("王五"), {});
        PastedPeople people(application);
        const QStringList cells = row.split(u'\t');
        const PastedPeople::Found found = people.find(cells.at(0), cells.at(1));
        QCOMPARE(found.known ? found.member : QStringLiteral("-"), member);
        QTEST(people.added().join(u' '), "added");
        for (const Member &each : application.members)
            QVERIFY(each.name.isEmpty() || !each.name.front().isDigit());
    }

    void theMembersTakeATable()
    {
        Grid grid;
        const PasteReport done =
            grid.members.paste(0, {MembersModel::Name, MembersModel::CitizenId}, example("members.tsv"));
        QCOMPARE(done.rows, 9);
        QCOMPARE(grid.edited.application().members.size(), 9);
        QStringList numbers;
        for (const Member &member : grid.edited.application().members)
            numbers << member.citizenId;
        const QString good = QStringLiteral("441422199205230314");
        QCOMPARE(numbers,
                 (QStringList{"4.41402E+17", "441402198809070000", good, good, good, "44142219920523031X",
                              "441422920523031", good, good}));
        for (const int row : {0, 1, 5, 6})
            QVERIFY2(!grid.memberWrong(row, MembersModel::CitizenId).isEmpty(), qPrintable(numbers.at(row)));
        QCOMPARE(done.wrong.size(), 4);
        QVERIFY(done.sentence().contains(QStringLiteral("第 1 位身份证号")));
        grid.edited.steps().undo();
        QCOMPARE(grid.edited.application().members.size(), 0);
    }

    void theMembersCopyAndPasteBackWithTheirFacts()
    {
        Grid grid;
        grid.members.paste(
            0, {0, 1, 2, 3, 4},
            QStringLiteral("李玉兰\t441402197402150028\t2024-02\t否\t2023-05至2023-10、2024-01\n"
                           "陈志明\t441422199205230314\t无\t\t去年"));
        QCOMPARE(grid.memberWrong(1, 4).isEmpty(), false);
        const Application before = grid.edited.application();
        const QString copied = copiedText(block(grid.members, 0, 1, {0, 1, 2, 3, 4}));
        grid.members.clearCells(block(grid.members, 0, 1, {2, 3, 4}));
        QVERIFY(grid.edited.application() != before);
        grid.members.paste(0, {0, 1, 2, 3, 4}, copied);
        QCOMPARE(grid.edited.application(), before);
    }

    void factsOfPeopleGoToTheRightOnes()
    {
        Grid grid;
        grid.members.paste(0, {0, 1},
                           QStringLiteral("李玉兰\t441402197402150028\n陈志明\t441422199205230314"));
        const PasteReport done = grid.members.paste(
            0, {0, 1, 2},
            QStringLiteral("开始领取养老金年月\t身份证号\t姓名\n"
                           "2024.1\t441422199205230314\t陈志明\n45323\t441402197402150028\t李玉兰\n"
                           "202305\t\t王五"));
        QCOMPARE(grid.edited.application().members.size(), 3);
        QCOMPARE(grid.member(0, 2), QStringLiteral("2024-02"));
        QVERIFY(grid.memberWrong(1, 2).contains(QStringLiteral("2024-01 或 2024-10")));
        QCOMPARE(grid.member(2, 2), QStringLiteral("2023-05"));
        QCOMPARE(done.added, QStringList{QStringLiteral("王五")});
        QCOMPARE(done.wrong.size(), 1);
    }

    void anIndividualStaysHisOwnMember()
    {
        Grid grid;
        Application application;
        application.claimant.kind = ClaimantKind::Individual;
        application.claimant.name = QStringLiteral("丁");
        application.claimant.taxpayerId = QStringLiteral("441402197402150028");
        grid.edited.load(application);
        grid.lines.paste(
            0, WithoutTicket,
            QStringLiteral("姓名\t身份证号\t所属期\t险种\t金额\n丁\t441402197402150028\t202403\t基本\t1"));
        QCOMPARE(grid.edited.application().members.size(), 0);
        QCOMPARE(grid.line(0).member, QString());
        grid.members.paste(0, {0, 1, 2}, QStringLiteral("\t\t2024-02"));
        QCOMPARE(grid.edited.application().members.size(), 1);
    }

    void factsOfPeopleFillDown()
    {
        Grid grid;
        grid.members.paste(0, {0, 2}, QStringLiteral("甲\t2024-02\n乙\t\n丙\t"));
        const int steps = grid.edited.steps().count();
        QCOMPARE(grid.members.fillDown({grid.members.index(0, 2)}),
                 QStringLiteral("已把“2024-02”填入 2 格（到第 3 位）"));
        QCOMPARE(grid.member(2, 2), QStringLiteral("2024-02"));
        QCOMPARE(grid.edited.steps().count(), steps + 1);
    }
};

COUNTER_TEST(TestPastedPeople, QCoreApplication)
#include "tst_pastedpeople.moc"
