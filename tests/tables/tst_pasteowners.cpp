// A pasted table never puts a value down to another person or month.
#include "tests/room/testroom.h"
#include "tests/tables/pastecalls.h"

#include <QCoreApplication>

using namespace counter;
using namespace counter::pastecalls;

namespace {

Application individual(const QString &name, const QString &number)
{
    Application application;
    application.claimant.kind = ClaimantKind::Individual;
    application.claimant.name = name;
    application.claimant.taxpayerId = number;
    return application;
}

QString pensions(const Application &application)
{
    QStringList texts;
    for (const Member &member : application.members) {
        const auto known = member.facts.constFind(QStringLiteral("pensionSince"));
        texts << member.name + u':'
                + (known == member.facts.constEnd() ? QString() : factText(memberFacts().first(), *known));
    }
    return texts.join(u' ');
}

QString owners(const Application &application)
{
    QStringList ids;
    for (const ContributionLine &line : application.lines)
        ids << (line.member.isEmpty() ? QStringLiteral("-") : line.member);
    return ids.join(u' ');
}

} // namespace

class TestPasteOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void factsGoToTheirPeople_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("said");
        QTest::newRow("a blank row keeps its place") << 0 << 2 << "2024-01\n\n2024-03"
                                                     << "甲:2024-01 乙: 丙:2024-03"
                                                     << "已贴入 3 行";
        QTest::newRow("a blank row in the last place empties it, too") << 1 << 2 << "2024-01\n\n\n\n"
                                                                       << "甲:2020-01 乙:2024-01 丙:"
                                                                       << "已贴入 2 行";
        QTest::newRow("a blank row past the end is nobody") << 2 << 0 << "丁\n\n戊\n\n"
                                                            << "甲:2020-01 乙:2020-01 丁:2020-01 戊:"
                                                            << "已贴入 2 行";
        QTest::newRow("only blank rows past the end are refused") << 3 << 0 << "\n\n"
                                                                  << "甲:2020-01 乙:2020-01 丙:2020-01"
                                                                  << "剪贴板里是空的，没有贴入";
        QTest::newRow("a blank row below headings is none")
            << 0 << 0 << "姓名\t开始领取养老金年月\n乙\t2024-02\n\t\n丙\t2024-03"
            << "甲:2020-01 乙:2024-02 丙:2024-03"
            << "已贴入 2 行";
        QTest::newRow("the heading 参保人 names people")
            << 0 << 0 << "参保人\t开始领取养老金年月\n丙\t2024-03\n乙\t2024-02"
            << "甲:2020-01 乙:2024-02 丙:2024-03"
            << "已贴入 2 行";
        QTest::newRow("the heading 参保人 may stand above numbers")
            << 0 << 0 << "参保人\t开始领取养老金年月\n" + NumberB + "\t2024-02"
            << "甲:2020-01 乙:2024-02 丙:2020-01"
            << "已贴入 1 行";
        QTest::newRow("a row of nobody is left out")
            << 0 << 0 << "姓名\t身份证号\t开始领取养老金年月\n乙\t\t2024-02\n\t\t2024-03"
            << "甲:2020-01 乙:2024-02 丙:2020-01"
            << "复制的第 3 行没有姓名和身份证号，没有贴入";
        QTest::newRow("a row of an unknown one is left out and marked")
            << 0 << 0 << "姓名\t身份证号\t开始领取养老金年月\n\t110105\t2024-03"
            << "甲:2020-01 乙:2020-01 丙:2020-01"
            << "1 处要核对：复制的第 2 行“110105”不知道是谁，这一行没有贴入";
        QTest::newRow("a title stands above the headings")
            << 0 << 0 << "梅州市某公司人员表\t\n\t\n姓名\t开始领取养老金年月\n乙\t2024-02"
            << "甲:2020-01 乙:2024-02 丙:2020-01"
            << "表头以上的“梅州市某公司人员表”没有贴入";
        QTest::newRow("totals are nobody")
            << 0 << 0 << "序号\t姓名\t开始领取养老金年月\n1\t乙\t2024-02\n2\t小计\t\n合 计：\t\t2"
            << "甲:2020-01 乙:2024-02 丙:2020-01"
            << "复制的第 3、4 行是合计，没有贴入";
        QTest::newRow("headings repeated on every page are nobody")
            << 0 << 0 << "姓名\t开始领取养老金年月\n乙\t2024-02\n姓名\t开始领取养老金年月\n丙\t2024-03"
            << "甲:2020-01 乙:2024-02 丙:2024-03"
            << "已贴入 2 行";
        QTest::newRow("columns of lines are said to go nowhere")
            << 0 << 0 << "姓名\t开始领取养老金年月\t所属期\t金额\n乙\t2024-02\t2024-03\t1"
            << "甲:2020-01 乙:2024-02 丙:2020-01"
            << "“所属期”一列表里没有，没有贴入；“金额”一列表里没有，没有贴入";
        QTest::newRow("a table of lines is refused")
            << 0 << 0 << "所属期\t金额\n2024-03\t1"
            << "甲:2020-01 乙:2020-01 丙:2020-01"
            << "复制的各列这个表里都没有，没有贴入；请看是不是贴错了表";
        QTest::newRow("a pasted dash is no answer") << 0 << 2 << "-"
                                                    << "甲:- 乙:2020-01 丙:2020-01"
                                                    << "第 1 位开始领取养老金年月“-”请填“无”或留空";
    }
    void factsGoToTheirPeople()
    {
        QFETCH(int, row);
        QFETCH(int, from);
        QFETCH(QString, text);
        QFETCH(QString, said);
        Application application = withMembers({"甲", "乙", "丙"});
        application.members[1].citizenId = NumberB;
        for (Member &member : application.members)
            member.facts.insert(QStringLiteral("pensionSince"), QStringLiteral("2020-01"));
        const PasteReport done = pasteMembers(application, row, from, text);
        QTEST(pensions(application), "facts");
        QVERIFY2(done.sentence().contains(said), qPrintable(done.sentence()));
        QVERIFY2(wellPut(done), qPrintable(done.sentence()));
    }

    void blankRowsOfLinesKeepTheirPlace()
    {
        Application application = withMembers({"甲"});
        pasteLines(application, 0, LineField::Paid, QStringLiteral("1\n2\n3"));
        pasteLines(application, 0, LineField::Paid, QStringLiteral("4\n\n6\n\n8\n\n"));
        QCOMPARE(column(application, LineField::Paid), QStringLiteral("4.00  6.00 8.00"));
    }

    void linesGoToTheirPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("owners");
        QTest::newRow("a blank name over a line clears it") << "\t26\n甲\t26"
                                                            << "- m1 m2";
        QTest::newRow("a row of nobody is not the first new one's") << "姓名\t金额\n\t1\n丙\t2\n丁\t3"
                                                                    << "- m3 m4";
        QTest::newRow("blank name and number clear it") << "姓名\t身份证号\t金额\n\t\t1\n乙\t\t2"
                                                        << "- m2 m2";
        QTest::newRow("without a name column the people stay") << "金额\n1\n2"
                                                               << "m1 m1 m2";
    }
    void linesGoToTheirPeople()
    {
        QFETCH(QString, text);
        Application application = withMembers({"甲", "乙"});
        application.lines.resize(3);
        application.lines[0].member = application.lines[1].member = QStringLiteral("m1");
        application.lines[2].member = QStringLiteral("m2");
        pasteLines(application, 0, LineField::Member, text);
        QTEST(owners(application), "owners");
    }

    void aRowOfNobodyStaysNobodysInAnEmptyList()
    {
        Application application;
        application.lines.resize(4);
        pasteLines(application, 0, LineField::Member, QStringLiteral("姓名\t金额\n\t1\n甲\t2\n\t3\n乙\t4"));
        QCOMPARE(owners(application), QStringLiteral("- m1 - m2"));
    }

    void anIndividualIsNeverDoubled_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("said");
        QTest::newRow("his number is not typed yet") << ""
                                                     << "丁\t" + NumberA << 0 << NumberA << "";
        QTest::newRow("his number is ruined in the listing")
            << NumberA << "丁\t4.41402E+17" << 0 << NumberA
            << "第 1 行身份证号“4.41402E+17”和“丁”已填的号码不同，已填的没有改，请核对";
        QTest::newRow("no number yet, and a ruined one")
            << ""
            << "丁\t4.41402E+17" << 0 << ""
            << "第 1 行身份证号“4.41402E+17”不是身份证号，没有贴入，请填缴费人的身份证号";
        QTest::newRow("his number is mistyped") << "44140219740215"
                                                << "丁\t" + NumberA << 0 << "44140219740215"
                                                << "号码不同，已填的没有改，请核对";
        QTest::newRow("his number with another name")
            << NumberA << "戊\t" + NumberA << 0 << NumberA << "第 1 行姓名“戊”和身份证号不是同一个人";
        QTest::newRow("another number is another one of his name")
            << NumberA << "丁\t" + NumberB << 2 << NumberA << "新增参保人 1 位：丁";
    }
    void anIndividualIsNeverDoubled()
    {
        QFETCH(QString, own);
        QFETCH(QString, row);
        QFETCH(QString, said);
        Application application = individual(QStringLiteral("丁"), own);
        const QString table = QStringLiteral("姓名\t身份证号\t金额\n") + row + QStringLiteral("\t1");
        const PasteReport done = pasteLines(application, 0, LineField::Member, table);
        QTEST(int(application.members.size()), "people");
        QTEST(application.claimant.taxpayerId, "number");
        QVERIFY2(done.sentence().contains(said), qPrintable(done.sentence()));
        QVERIFY2(wellPut(done), qPrintable(done.sentence()));
        QCOMPARE(done.wrong.isEmpty(), !said.contains(QStringLiteral("号")));
    }

    void aTextIsNobodysId_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"m2", "m3", "claimant", "given", " ｍ２ "})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void aTextIsNobodysId()
    {
        QFETCH(QString, typed);
        for (const bool pasted : {false, true}) {
            Application application = withMembers({"甲", "乙"});
            application.members[1].id = QStringLiteral("given");
            if (typed.contains(u'2'))
                application.members[1].id = QStringLiteral("m2");
            application.lines.resize(1);
            if (pasted)
                pasteLines(application, 0, LineField::Member, typed + QStringLiteral("\t26"));
            else
                lineediting::type(application, 0, LineField::Member, typed);
            // A text that can be a name is one in a paste.
            if (application.members.size() == 2)
                QVERIFY(!lineediting::cellFault(application, 0, LineField::Member).isEmpty());
            else
                QCOMPARE(lineediting::text(application, 0, LineField::Member), typed);
            lineediting::addMember(application, QStringLiteral("丙"), {});
            QVERIFY(application.lines.first().member != application.members.last().id);
            QVERIFY(application.lines.first().member != application.members.at(1).id);
        }
    }
};

COUNTER_TEST(TestPasteOwners, QCoreApplication)
#include "tst_pasteowners.moc"
