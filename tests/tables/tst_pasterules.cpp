// What a pasted table may not do: put a value down to another person or month, or hide what it did.
#include "models/tables/lineediting.h"
#include "models/tables/linepasting.h"
#include "models/tables/memberediting.h"
#include "tests/room/testroom.h"

using namespace counter;
using lineediting::LineField;

namespace {

using Kind = PasteColumn::Kind;

const QString NumberA = QStringLiteral("441402197402150028");
const QString NumberB = QStringLiteral("441422199205230314");

QList<FactColumn> memberFacts()
{
    return {{QStringLiteral("pensionSince"), QStringLiteral("开始领取养老金年月"), FactType::Month, {}}};
}

/// All fields from this one on are shown.
PasteReport pasteLines(Application &application, int row, LineField field, const QString &text)
{
    PasteColumns shown;
    for (int column = int(field); column < lineediting::FieldCount; ++column)
        shown << PasteColumn{column == 0 ? Kind::Person : Kind::Line, LineField(column), -1, {}};
    return lineediting::pasteLines(application, row, shown, {}, text);
}

/// All columns from this one on are shown: name, number, fact.
PasteReport pasteMembers(Application &application, int row, int column, const QString &text)
{
    const PasteColumns all{{Kind::Name, LineField::Member, -1, {}},
                           {Kind::CitizenId, LineField::Member, -1, {}},
                           {Kind::Fact, LineField::Member, 0, {}}};
    return memberediting::pasteMembers(application, row, all.mid(column), memberFacts(), text);
}

Application withMembers(const QStringList &names)
{
    Application application;
    for (const QString &name : names)
        lineediting::addMember(application, name, {});
    return application;
}

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

QString column(const Application &application, LineField field)
{
    QStringList texts;
    for (int row = 0; row < application.lines.size(); ++row)
        texts << lineediting::text(application, row, field);
    return texts.join(u' ');
}

} // namespace

class TestPasteRules : public QObject
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
        QVERIFY2(!done.sentence().chopped(1).contains(QStringLiteral("。，"))
                     && !done.sentence().contains(QStringLiteral("。；")),
                 qPrintable(done.sentence()));
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
        QVERIFY2(!done.sentence().chopped(1).contains(QStringLiteral("。，"))
                     && !done.sentence().contains(QStringLiteral("。；")),
                 qPrintable(done.sentence()));
        QCOMPARE(done.wrong.isEmpty(), !said.contains(QStringLiteral("号")));
    }

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
        QVERIFY2(!done.sentence().chopped(1).contains(QStringLiteral("。，"))
                     && !done.sentence().contains(QStringLiteral("。；")),
                 qPrintable(done.sentence()));
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
        QVERIFY2(!done.sentence().chopped(1).contains(QStringLiteral("。，"))
                     && !done.sentence().contains(QStringLiteral("。；")),
                 qPrintable(done.sentence()));
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

COUNTER_TEST(TestPasteRules, QCoreApplication)
#include "tst_pasterules.moc"

#include <QCoreApplication>
