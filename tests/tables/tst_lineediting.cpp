#include "models/tables/lineediting.h"
#include "models/tables/linepasting.h"
#include "models/tables/linerepeat.h"
#include "models/tables/memberpicks.h"
#include "models/tables/people.h"
#include "tests/room/testroom.h"

using namespace counter;
using namespace counter::lineediting;

namespace {

Application withLines(int count)
{
    Application application;
    addMember(application, QStringLiteral("甲"), {});
    for (int i = 0; i < count; ++i)
        type(application, i, LineField::Series, QStringLiteral("26（0818）44证明"));
    return application;
}

QStringList column(const Application &application, LineField field)
{
    QStringList texts;
    for (int row = 0; row < application.lines.size(); ++row)
        texts << text(application, row, field);
    return texts;
}

/// All fields from this one on are shown.
PasteReport paste(Application &application, int row, LineField field, const QString &text)
{
    PasteColumns shown;
    for (int column = int(field); column < FieldCount; ++column)
        shown << PasteColumn{
            column == 0 ? PasteColumn::Kind::Person : PasteColumn::Kind::Line, LineField(column), -1, {}};
    return pasteLines(application, row, shown, {}, text);
}

} // namespace

class TestLineEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClipboardWithoutMeasureIsRefused()
    {
        Application application;
        const PasteReport pasted = paste(application, 0, LineField::Member, QString(5'000'000, u'x'));
        QVERIFY(pasted.refused.contains(QStringLiteral("4 MB")));
        QVERIFY(application.lines.isEmpty());
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void insuranceAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<Insurance>>("kinds");
        using enum Insurance;
        QTest::newRow("one short name") << QStringLiteral("生育") << QList<Insurance>{Maternity};
        QTest::newRow("three with Chinese commas")
            << QStringLiteral("基本，生育，补充") << QList<Insurance>{Basic, Maternity, Supplementary};
        QTest::newRow("letters with commas")
            << QStringLiteral("b,m,s") << QList<Insurance>{Basic, Maternity, Supplementary};
        QTest::newRow("letters together")
            << QStringLiteral("bms") << QList<Insurance>{Basic, Maternity, Supplementary};
        QTest::newRow("the order typed, once each")
            << QStringLiteral("s m s") << QList<Insurance>{Supplementary, Maternity};
        QTest::newRow("one unreadable part refuses all") << QStringLiteral("基本,工伤") << QList<Insurance>{};
        QTest::newRow("nothing") << QString() << QList<Insurance>{};
    }
    void insuranceAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QList<Insurance>, kinds);
        QCOMPARE(parseInsurances(typed), kinds);
    }

    void aRangeMakesTheMonths()
    {
        Application application = withLines(1);
        QCOMPARE(type(application, 0, LineField::Period, QStringLiteral("202311-202402")), 4);
        QCOMPARE(column(application, LineField::Period),
                 (QStringList{QStringLiteral("2023-11"), QStringLiteral("2023-12"), QStringLiteral("2024-01"),
                              QStringLiteral("2024-02")}));
        QCOMPARE(application.lines.last().voucherSeries, QStringLiteral("26（0818）44证明"));
    }

    void severalKindsFillTheMonthsBelow()
    {
        Application application = withLines(1);
        type(application, 0, LineField::Period, QStringLiteral("202301-202312"));
        type(application, 12, LineField::Period, QStringLiteral("202401"));
        type(application, 12, LineField::Insurance, QStringLiteral("居民"));
        QCOMPARE(type(application, 0, LineField::Insurance, QStringLiteral("b,m,s")), 36);
        QCOMPARE(application.lines.size(), 37);
        QCOMPARE(*application.lines.at(11).insurance.value(), Insurance::Basic);
        QCOMPARE(*application.lines.at(12).insurance.value(), Insurance::Maternity);
        QCOMPARE(application.lines.at(12).period.text(), QStringLiteral("2023-01"));
        QCOMPARE(*application.lines.at(36).insurance.value(), Insurance::Resident);
    }

    void anotherVoucherIsLeftAlone()
    {
        Application application = withLines(2);
        type(application, 1, LineField::Number, QStringLiteral("60015470"));
        type(application, 0, LineField::Insurance, QStringLiteral("基本"));
        QVERIFY(application.lines.at(1).insurance.isEmpty());
    }

    void halfTypedTextIsKept_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("period") << int(LineField::Period) << QStringLiteral("2023年13月");
        QTest::newRow("insurance") << int(LineField::Insurance) << QStringLiteral("工伤");
        QTest::newRow("paid") << int(LineField::Paid) << QStringLiteral("12.345");
        QTest::newRow("a range backwards") << int(LineField::Period) << QStringLiteral("202312-202301");
        QTest::newRow("a range of centuries") << int(LineField::Period) << QStringLiteral("190001-219912");
    }
    void halfTypedTextIsKept()
    {
        QFETCH(int, field);
        QFETCH(QString, typed);
        Application application = withLines(1);
        QCOMPARE(type(application, 0, LineField(field), typed), 1);
        QCOMPARE(text(application, 0, LineField(field)), typed);
        QCOMPARE(application.lines.size(), 1);
    }

    void fillDown_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QStringList>("paid");
        const QString a = QStringLiteral("281.12");
        const QString b = QStringLiteral("20.08");
        QTest::newRow("one row: the empty cells of the same 险种 below")
            << QList<int>{0} << QStringList{a, a, a, b, {}, {}};
        QTest::newRow("several rows: the first one's value")
            << QList<int>{3, 4} << QStringList{a, {}, {}, b, b, {}};
        QTest::newRow("an empty one: the value above comes down")
            << QList<int>{4} << QStringList{a, {}, {}, b, b, {}};
        QTest::newRow("an empty first cell erases nothing")
            << QList<int>{2, 3} << QStringList{a, {}, {}, b, {}, {}};
        QTest::newRow("what stands there is not overwritten by what stands above")
            << QList<int>{3} << QStringList{a, {}, {}, b, b, b};
        QTest::newRow("the row after the last is no line")
            << QList<int>{6} << QStringList{a, {}, {}, b, {}, {}};
    }
    void fillDown()
    {
        QFETCH(QList<int>, rows);
        QFETCH(QStringList, paid);
        Application application = withLines(1);
        type(application, 0, LineField::Period, QStringLiteral("202401-202403"));
        type(application, 0, LineField::Insurance, QStringLiteral("b,m"));
        type(application, 0, LineField::Paid, QStringLiteral("281.12"));
        type(application, 3, LineField::Paid, QStringLiteral("20.08"));
        const QList<int> filled = fillRows(application, rows, false, [&](int row) {
            return text(application, row, LineField::Paid).isEmpty();
        });
        if (!filled.isEmpty())
            lineediting::fillDown(application, filled, LineField::Paid);
        QCOMPARE(column(application, LineField::Paid), paid);
    }

    void theNextPersonsLinesAreThoseOfTheOneBefore()
    {
        Application application = withLines(1);
        type(application, 0, LineField::Number, QStringLiteral("00183671"));
        type(application, 0, LineField::Period, QStringLiteral("202401-202403"));
        type(application, 0, LineField::Insurance, QStringLiteral("b"));
        type(application, 0, LineField::Paid, QStringLiteral("281.12"));
        type(application, 0, LineField::Claimed, QStringLiteral("100"));
        application.lines[0].facts.insert(QStringLiteral("duplicate"), true);
        QCOMPARE(nextWithoutLines(application, application.members.first().id), -1);
        const QString second = addMember(application, QStringLiteral("乙"), {});
        QCOMPARE(nextWithoutLines(application, application.members.first().id), 1);
        QCOMPARE(repeatLines(application, application.members.first().id, second), 3);
        QCOMPARE(application.lines.size(), 6);
        const ContributionLine &made = application.lines.at(3);
        QCOMPARE(made.member, second);
        QCOMPARE(made.voucherNumber, QStringLiteral("00183671"));
        QCOMPARE(made.period, application.lines.at(0).period);
        QCOMPARE(made.paid, application.lines.at(0).paid);
        QVERIFY(made.claimed.isEmpty()); // of each person's own
        QVERIFY(made.facts.isEmpty());
        QCOMPARE(nextWithoutLines(application, second), -1);
    }

    void linesWithoutMeasureAreNotRepeated()
    {
        Application application = withLines(1);
        const ContributionLine line = application.lines.first();
        for (int i = 0; i < LargestExpansion; ++i)
            application.lines << line;
        const QString second = addMember(application, QStringLiteral("乙"), {});
        QCOMPARE(repeatLines(application, application.members.first().id, second), 0);
        QCOMPARE(application.lines.size(), LargestExpansion + 1);
    }

    void pasteByPosition()
    {
        Application application = withLines(0);
        const PasteReport pasted = paste(application, 0, LineField::Member,
                                         QStringLiteral("甲\t26证明\t601\t\t202403\t生育\t20.08\r\n"
                                                        "乙\t26证明\t602\t\t202404\t工伤\t1,2x\r\n"));
        QCOMPARE(pasted.refused, QString());
        QCOMPARE(pasted.rows, 2);
        QCOMPARE(pasted.wrong.size(), 2);
        QCOMPARE(application.members.size(), 2);
        QCOMPARE(text(application, 1, LineField::Insurance), QStringLiteral("工伤"));
        QCOMPARE(text(application, 1, LineField::Paid), QStringLiteral("1,2x"));
        QCOMPARE(application.lines.at(0).paid.value()->fen(), 2008);
    }

    void pasteByHeadings()
    {
        Application application = withLines(0);
        const PasteReport pasted =
            paste(application, 0, LineField::Paid,
                  QStringLiteral("年\t月\t险种\t缴费金额\t字轨\t号码\t备注\n"
                                 "2024\t3\t职工基本医疗保险\t281.12\t26证明\t601\t好\n"));
        QCOMPARE(pasted.rows, 1);
        QCOMPARE(pasted.notes.size(), 1);
        QCOMPARE(application.lines.at(0).period.text(), QStringLiteral("2024-03"));
        QCOMPARE(*application.lines.at(0).insurance.value(), Insurance::Basic);
        QCOMPARE(application.lines.at(0).voucherNumber, QStringLiteral("601"));
    }

    void pastedRangesMakeTheMonths()
    {
        Application application = withLines(2);
        const PasteReport pasted =
            paste(application, 0, LineField::Period, QStringLiteral("202401-202402\tb,m\t10\n202403\ts\t20"));
        QCOMPARE(pasted.rows, 5);
        QCOMPARE(column(application, LineField::Paid),
                 (QStringList{QStringLiteral("10.00"), QStringLiteral("10.00"), QStringLiteral("10.00"),
                              QStringLiteral("10.00"), QStringLiteral("20.00")}));
    }

    void aTableTooWideIsRefusedWhole()
    {
        Application application = withLines(1);
        const Application before = application;
        const PasteReport pasted = paste(application, 0, LineField::Credit, QStringLiteral("1\t2\t3"));
        QVERIFY(!pasted.refused.isEmpty());
        QCOMPARE(application, before);
    }

    void anUnknownPersonIsAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("member");
        QTest::newRow("a number") << "11010519491231002X"
                                  << "m1";
        QTest::newRow("a number as spreadsheets copy it") << "'110105 19491231 002x"
                                                          << "m1";
        QTest::newRow("a name") << "乙"
                                << "m2";
        QTest::newRow("a mistyped name makes no third person") << "乙乙"
                                                               << "乙乙";
        QTest::newRow("a number of nobody") << "440524188001010014"
                                            << "440524188001010014";
        QTest::newRow("half a number") << "110105"
                                       << "110105";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void anUnknownPersonIsAskedAbout()
    {
        QFETCH(QString, typed);
        Application application = withLines(1);
        application.members[0].citizenId = QStringLiteral("11010519491231002X");
        addMember(application, QStringLiteral("乙"), {});
        type(application, 0, LineField::Member, typed);
        QTEST(application.lines.at(0).member, "member");
        QCOMPARE(application.members.size(), 2);
        const bool known = application.lines.at(0).member.size() <= 2 && typed != QStringLiteral("乙乙");
        QCOMPARE(cellFault(application, 0, LineField::Member).isEmpty(), known);
    }

    void twoPeopleOfOneNameAreToldApartByNumber()
    {
        Application application = withLines(1);
        addMember(application, QStringLiteral("甲"), QStringLiteral("11010519491231002X"));
        type(application, 0, LineField::Member, QStringLiteral("甲"));
        QVERIFY(cellFault(application, 0, LineField::Member).contains(QStringLiteral("2 位")));
        type(application, 0, LineField::Member, QStringLiteral("11010519491231002X"));
        QCOMPARE(application.lines.first().member, QStringLiteral("m2"));
        QCOMPARE(copiedMember(application, 0), QStringLiteral("11010519491231002X"));
    }

    void aNewPersonIsAddedWhenAskedFor()
    {
        Application application = withLines(1);
        setMember(application, 0, QStringLiteral("丙"), true);
        QCOMPARE(application.members.size(), 2);
        QCOMPARE(text(application, 0, LineField::Member), QStringLiteral("丙"));
    }

    void theFirstOfAnEmptyListMayBeTyped()
    {
        Application application;
        type(application, 0, LineField::Member, QStringLiteral("甲"));
        QCOMPARE(application.members.size(), 1);
        QCOMPARE(application.lines.first().member, QStringLiteral("m1"));
    }

    void picks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("fitting");
        QTest::addColumn<QString>("meant");
        QTest::newRow("nothing typed") << ""
                                       << "李玉兰 李玉 陈志明"
                                       << "";
        QTest::newRow("a letter that is one person's") << "c"
                                                       << "陈志明"
                                                       << "陈志明";
        QTest::newRow("a letter of two") << "l"
                                         << "李玉兰 李玉"
                                         << "";
        QTest::newRow("letters") << "lyl"
                                 << "李玉兰"
                                 << "李玉兰";
        QTest::newRow("the place in the list") << "3"
                                               << "陈志明 李玉"
                                               << "陈志明";
        QTest::newRow("part of a number") << "0028"
                                          << "李玉兰"
                                          << "李玉兰";
        QTest::newRow("a whole name that others begin with") << "李玉"
                                                             << "李玉 李玉兰"
                                                             << "李玉";
        QTest::newRow("the beginning of a name may be another's name") << "陈志"
                                                                       << "陈志明 陈志"
                                                                       << "";
        QTest::newRow("nobody: a new one is offered, never meant") << "王五"
                                                                   << "王五"
                                                                   << "";
        QTest::newRow("a number is nobody's name") << "999"
                                                   << ""
                                                   << "";
    }
    void picks()
    {
        QFETCH(QString, typed);
        Application application;
        addMember(application, QStringLiteral("李玉兰"), QStringLiteral("441402197402150028"));
        addMember(application, QStringLiteral("李玉"), QStringLiteral("441402197402153018"));
        addMember(application, QStringLiteral("陈志明"), {});
        const QList<Pick> fitting = fittingPicks(memberPicks(application), typed, true);
        QStringList names;
        for (const Pick &pick : fitting)
            names << (pick.keys.isEmpty() ? pick.value : pick.keys.first());
        QTEST(names.join(u' '), "fitting");
        const int meant = meantPick(fitting, typed);
        QTEST(meant < 0 ? QString() : names.at(meant), "meant");
    }

    void linesWithoutMemberStayTheFirstOnes()
    {
        Application application;
        type(application, 0, LineField::Paid, QStringLiteral("1"));
        addMember(application, QStringLiteral("甲"), {});
        addMember(application, QStringLiteral("乙"), {});
        QCOMPARE(application.lines.at(0).member, QStringLiteral("m1"));
    }

    void anIndividualIsHisOwnMember()
    {
        Application application;
        application.claimant.kind = ClaimantKind::Individual;
        application.claimant.name = QStringLiteral("丁");
        application.claimant.taxpayerId = QStringLiteral("440524188001010014");
        type(application, 0, LineField::Paid, QStringLiteral("1"));
        QCOMPARE(text(application, 0, LineField::Member), QStringLiteral("丁"));
        QCOMPARE(ensureOnlyMember(application), QStringLiteral("m1"));
        QCOMPARE(application.members.first().citizenId, application.claimant.taxpayerId);
    }
};

COUNTER_TEST(TestLineEditing, QCoreApplication)
#include "tst_lineediting.moc"

#include <QCoreApplication>
