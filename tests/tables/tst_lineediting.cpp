#include "models/tables/lineediting.h"

#include <QTest>

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

} // namespace

class TestLineEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClipboardWithoutMeasureIsRefused()
    {
        Application application;
        const lineediting::Pasted pasted =
            lineediting::paste(application, 0, lineediting::LineField::Member, QString(5'000'000, u'x'));
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
        lineediting::fillDown(application, rows, LineField::Paid);
        QCOMPARE(column(application, LineField::Paid), paid);
    }

    void pasteByPosition()
    {
        Application application = withLines(0);
        const Pasted pasted = paste(application, 0, LineField::Member,
                                    QStringLiteral("甲\t26证明\t601\t\t202403\t生育\t20.08\r\n"
                                                   "乙\t26证明\t602\t\t202404\t工伤\t1,2x\r\n"));
        QCOMPARE(pasted.refused, QString());
        QCOMPARE(pasted.rows, 2);
        QCOMPARE(pasted.wrong, 2);
        QCOMPARE(application.members.size(), 2);
        QCOMPARE(text(application, 1, LineField::Insurance), QStringLiteral("工伤"));
        QCOMPARE(text(application, 1, LineField::Paid), QStringLiteral("1,2x"));
        QCOMPARE(application.lines.at(0).paid.value()->fen(), 2008);
    }

    void pasteByHeadings()
    {
        Application application = withLines(0);
        const Pasted pasted = paste(application, 0, LineField::Paid,
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
        const Pasted pasted =
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
        const Pasted pasted = paste(application, 0, LineField::Credit, QStringLiteral("1\t2\t3"));
        QVERIFY(!pasted.refused.isEmpty());
        QCOMPARE(application, before);
    }

    void membersByNameNumberOrNew()
    {
        Application application = withLines(1);
        application.members[0].citizenId = QStringLiteral("11010519491231002X");
        type(application, 0, LineField::Member, QStringLiteral("11010519491231002X"));
        QCOMPARE(application.lines.at(0).member, QStringLiteral("m1"));
        type(application, 0, LineField::Member, QStringLiteral("丙"));
        QCOMPARE(application.members.size(), 2);
        QCOMPARE(text(application, 0, LineField::Member), QStringLiteral("丙"));
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

QTEST_GUILESS_MAIN(TestLineEditing)
#include "tst_lineediting.moc"
