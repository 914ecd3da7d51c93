// Tables in and out of the grids: text, cells, columns, marks.
#include "models/tables/lineediting.h"
#include "models/tables/tabletext.h"
#include "tests/room/testroom.h"
#include "tests/tables/pastegrids.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace counter;
using namespace counter::pastegrids;

class TestPasting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TableCells>("cells");
        QTest::newRow("tabs and every line end") << "a\tb\r\nc\td\re\n"
                                                 << TableCells{{"a", "b"}, {"c", "d"}, {"e"}};
        QTest::newRow("a quoted cell with a line end") << "\"a\nb\"\tc" << TableCells{{"a\nb", "c"}};
        QTest::newRow("a quoted cell with a tab") << "\"a\tb\"\tc" << TableCells{{"a\tb", "c"}};
        QTest::newRow("doubled marks are one") << "\"a\"\"b\"\tc" << TableCells{{"a\"b", "c"}};
        QTest::newRow("a mark inside a cell is a character")
            << "5\" pipe\tc" << TableCells{{"5\" pipe", "c"}};
        QTest::newRow("a mark never closed is a character") << "\"a\tb" << TableCells{{"\"a", "b"}};
        QTest::newRow("a closed mark with text behind is a character")
            << "\"a\"b\tc" << TableCells{{"\"a\"b", "c"}};
        QTest::newRow("empty cells stay") << "\t\ta\t" << TableCells{{"", "", "a", ""}};
        QTest::newRow("blank rows in between stay") << "a\n\nb" << TableCells{{"a"}, {""}, {"b"}};
        QTest::newRow("nothing") << "" << TableCells{{""}};
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(TableCells, cells);
        const Result<TableCells> read = readTableText(text);
        QCOMPARE(*read, cells);
        QCOMPARE(*readTableText(writeTableText(cells)), cells);
    }

    void marksThatNeverCloseAreReadInTime()
    {
        QCOMPARE(readTableText(QStringLiteral("\"x\t").repeated(500'000))->first().size(), 500'001);
        QVERIFY(!readTableText(QString(5'000'000, u'x')));
    }

    void shownColumnsTakeTheTable()
    {
        Grid grid;
        const PasteReport done = grid.lines.paste(0, WithoutTicket, example("eight-visible-columns.tsv"));
        QCOMPARE(done.refused, QString());
        QCOMPARE(done.wrong, QList<PasteMark>());
        QCOMPARE(grid.line(0).electronicTicket, QString());
        QCOMPARE(grid.cell(0, LineField::Period), QStringLiteral("2024-03"));
        QCOMPARE(grid.cell(0, LineField::Paid), QStringLiteral("281.12"));
        QCOMPARE(grid.cell(0, LineField::Credit), QStringLiteral("80.32"));
        QCOMPARE(grid.cell(1, LineField::Claimed), QStringLiteral("20.08"));
    }

    void whatIsCopiedPastesBackToTheSameCells()
    {
        Grid grid;
        grid.lines.paste(0, WithoutTicket, example("eight-visible-columns.tsv"));
        grid.lines.setData(grid.lines.index(0, 9), QStringLiteral("是"));
        grid.lines.setData(grid.lines.index(1, int(LineField::Series)), QStringLiteral("\"26\" 证明"));
        const QList<int> shown{0, 1, 2, 4, 5, 6, 7, 8, 9, 10};
        const Application before = grid.edited.application();
        const QString copied = copiedText(block(grid.lines, 0, 1, shown));
        const PasteReport done = grid.lines.paste(0, shown, copied);
        QCOMPARE(done.refused, QString());
        QCOMPARE(grid.edited.application(), before);
        // And to the rows below as the same lines again.
        grid.lines.paste(2, shown, copied);
        QCOMPARE(grid.line(2), before.lines.at(0));
        QCOMPARE(grid.line(3), before.lines.at(1));
        QCOMPARE(grid.edited.application().members, before.members);
    }

    void copyingTornCellsKeepsTheirPlaces()
    {
        Grid grid;
        grid.lines.paste(0, WithoutTicket, example("eight-visible-columns.tsv"));
        const QModelIndexList torn{grid.lines.index(0, int(LineField::Period)),
                                   grid.lines.index(1, int(LineField::Paid))};
        QCOMPARE(copiedText(torn), QStringLiteral("2024-03\t\n\t20.08"));
    }

    void headingsNameColumnsInAnyOrder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("name, then number") << "name-and-id.tsv";
        QTest::newRow("number, then name") << "id-and-name.tsv";
    }
    void headingsNameColumnsInAnyOrder()
    {
        QFETCH(QString, file);
        Grid grid;
        grid.lines.paste(0, from(WithoutTicket, LineField::Paid), example(qPrintable(file)));
        const Member &first = grid.edited.application().members.first();
        QCOMPARE(first.name, QStringLiteral("李玉兰"));
        QCOMPARE(first.citizenId, QStringLiteral("441402197402150028"));
        QCOMPARE(grid.line(0).member, first.id);
        QCOMPARE(grid.cell(0, LineField::Credit), QStringLiteral("80.32"));
    }

    void monthsOfASpreadsheet()
    {
        Grid grid;
        const PasteReport done = grid.lines.paste(0, {0, 1, 2, 3, 4, 5, 6, 7, 8}, example("excel-forms.tsv"));
        QCOMPARE(done.refused, QString());
        QStringList periods;
        for (int row = 0; row < 9; ++row)
            periods << grid.cell(row, LineField::Period);
        QCOMPARE(periods,
                 (QStringList{"2024-03", "2024-03", "2024-03", "2024-03", "2024-10", "2024.1", "2024-03",
                              "2024-03", "2024-03"}));
        QVERIFY(grid.wrong(5, LineField::Period).contains(QStringLiteral("2024-01 或 2024-10")));
        QCOMPARE(grid.lines.index(5, int(LineField::Period)).data(ChoicesRole).toStringList(),
                 (QStringList{"2024-01", "2024-10"}));
        QVERIFY(grid.wrong(2, LineField::Number).contains(QStringLiteral("科学计数法")));
        QVERIFY(grid.wrong(2, LineField::Claimed).contains(QStringLiteral("负数")));
        QVERIFY(grid.wrong(8, LineField::Paid).contains(QStringLiteral("错误值")));
        QCOMPARE(grid.cell(0, LineField::Paid), QStringLiteral("1,281.12"));
        QCOMPARE(grid.cell(3, LineField::Paid), QStringLiteral("281.12"));
        QCOMPARE(grid.cell(4, LineField::Paid), QStringLiteral("281.12"));
        QCOMPARE(grid.cell(7, LineField::Credit), QStringLiteral("0.00"));
        QCOMPARE(grid.cell(1, LineField::Series), QStringLiteral("26（0818） 44证明"));
        // Mar-24, 45352 and 24-3 were taken for a month, and it is said where.
        QCOMPARE(done.read.size(), 3);
        QVERIFY(done.sentence().contains(QStringLiteral("45352 读作 2024-03")));
        QVERIFY(done.sentence().contains(QStringLiteral("Ctrl+Z")));
    }

    void octoberIsNotDecided()
    {
        Grid grid;
        const PasteReport done = grid.lines.paste(0, {0, 1, 2, 3, 4, 5, 6, 7, 8}, example("october.tsv"));
        QCOMPARE(done.wrong.size(), 1);
        QCOMPARE(done.wrong.first().row, 2);
        QVERIFY(done.sentence().contains(QStringLiteral("第 3 行所属期“2024.1”可能是 2024-01 或 2024-10")));
        QVERIFY(!grid.line(2).period.value());
        grid.lines.setData(grid.lines.index(2, int(LineField::Period)), QStringLiteral("2024-10"));
        QCOMPARE(grid.wrong(2, LineField::Period), QString());
    }

    void aCellWithALineBreakIsOneCell()
    {
        Grid grid;
        const PasteReport done =
            grid.lines.paste(0, {0, 1, 2, 3, 4, 5, 6, 7, 8}, example("cell-with-line-break.tsv"));
        QCOMPARE(done.rows, 2);
        QCOMPARE(grid.edited.application().members.size(), 1);
        QCOMPARE(grid.line(0).voucherNumber, QStringLiteral("60015469"));
    }

    void headingsOfAListingFromTheTaxOffice()
    {
        Grid grid;
        const PasteReport done = grid.lines.paste(
            0, WithoutTicket,
            QStringLiteral(
                "序号\t参保人姓名\t证件号码\t费款所属期起\t费款所属期止\t征收品目\t实缴金额（元）\t备注\n"
                "1\t李玉兰\t441402197402150028\t2024-03-01\t2024-03-31\t基本医疗保险费\t281.12\t\n"
                "2\t李玉兰\t441402197402150028\t2024-04-01\t2024-05-31\t生育保险费\t20.08\t\n"));
        QCOMPARE(done.wrong.size(), 1);
        QCOMPARE(done.wrong.first().why,
                 QStringLiteral("是 2 个月，各填了 20.08：请核对这是每月的还是合计的"));
        QCOMPARE(done.rows, 3);
        QCOMPARE(done.notes, (QStringList{QStringLiteral("“备注”一列表里没有，没有贴入")}));
        QCOMPARE(grid.cell(0, LineField::Period), QStringLiteral("2024-03"));
        QCOMPARE(grid.cell(2, LineField::Period), QStringLiteral("2024-05"));
    }

    void aTableWithHeadingsBringsItsOwnVouchers()
    {
        Grid grid;
        grid.lines.setData(grid.lines.index(0, int(LineField::Number)), QStringLiteral("60015469"));
        grid.lines.paste(1, WithoutTicket, QStringLiteral("所属期\t险种\t金额\n2024-03\t基本\t281.12"));
        QCOMPARE(grid.line(1).voucherNumber, QString());
        // Without headings the columns to the left are those of the line above, as when typing.
        grid.lines.paste(1, from(WithoutTicket, LineField::Period), QStringLiteral("2024-04\t基本\t281.12"));
        grid.lines.setData(grid.lines.index(1, int(LineField::Number)), QStringLiteral("7"));
        grid.lines.paste(2, from(WithoutTicket, LineField::Period), QStringLiteral("2024-05\t基本\t281.12"));
        QCOMPARE(grid.line(2).voucherNumber, QStringLiteral("7"));
    }

    void factsOfALineArePasted()
    {
        Grid grid;
        grid.lines.paste(0, {5, 6, 9, 10}, QStringLiteral("基本\t281.12\t是\t✓\n生育\t20.08\t也许"));
        QCOMPARE(grid.line(0).facts.value(QStringLiteral("duplicatePayment")), FactValue(true));
        QCOMPARE(grid.lines.index(1, 9).data().toString(), QStringLiteral("也许"));
        QVERIFY(!grid.lines.index(1, 9).data(WrongRole).toString().isEmpty());
    }

    void oneStepTakesItAllBack()
    {
        Grid grid;
        const QAbstractItemModelTester people(&grid.members,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid.lines.paste(0, {0, 5, 6, 9}, QStringLiteral("李玉兰\t基本\t281.12\t也许"));
        const Application before = grid.edited.application();
        grid.lines.paste(0, {0, 5, 6, 9}, QStringLiteral("李玉兰\t基本\t1\t是\n王五\tx\ty\tz"));
        grid.edited.steps().undo();
        QCOMPARE(grid.edited.application(), before);
        QCOMPARE(grid.lines.index(0, 9).data().toString(), QStringLiteral("也许"));
        grid.edited.steps().undo();
        QCOMPARE(grid.edited.application(), Application());
    }

    void aRefusedPasteChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("too wide") << "1\t2\t3\t4";
        QTest::newRow("only headings") << "姓名\t险种";
        QTest::newRow("too many rows") << QStringLiteral("1\n").repeated(2001);
    }
    void aRefusedPasteChangesNothing()
    {
        QFETCH(QString, text);
        Grid grid;
        const PasteReport done = grid.lines.paste(0, {6, 7, 8}, text);
        QVERIFY(!done.refused.isEmpty());
        QCOMPARE(done.sentence(), done.refused);
        QCOMPARE(grid.edited.steps().count(), 0);
    }

    void fillingDownOverwritesWhatIsNotVerified()
    {
        Grid grid;
        grid.lines.paste(0, {0, 4, 5, 9}, QStringLiteral("甲\t202401-202404\t基本\t是"));
        grid.lines.clearCells(block(grid.lines, 1, 3, {9}));
        const QString done = grid.lines.fillDown({0}, 9);
        QCOMPARE(done, QStringLiteral("已把“是”填入 3 格（第 2 至 4 行）"));
        QCOMPARE(grid.line(3).facts.value(QStringLiteral("duplicatePayment")), FactValue(true));
        // What is not verified is never filled over what is.
        grid.lines.clearCells(block(grid.lines, 0, 0, {9}));
        const Application before = grid.edited.application();
        QCOMPARE(grid.lines.fillDown({0, 1, 2}, 9), QStringLiteral("第一格是空的，没有填充"));
        QCOMPARE(grid.edited.application(), before);
    }

    void refusedLinesGoAtOnceAndComeBack()
    {
        Grid grid;
        grid.lines.paste(0, {4, 5, 6}, QStringLiteral("202401-202404\t基本\t281.12"));
        Decision decision;
        for (const auto &[line, outcome] : {std::pair(0, Outcome::NotRefundable),
                                            {1, Outcome::Refundable},
                                            {2, Outcome::NotRefundable},
                                            {3, Outcome::Referred}}) {
            LineDecision decided;
            decided.line = line;
            decided.outcome = outcome;
            decision.lines << decided;
        }
        grid.lines.setDecision(decision, {});
        QCOMPARE(grid.lines.refusedRows(), (QList<int>{0, 2}));
        grid.lines.removeLines(grid.lines.refusedRows());
        QCOMPARE(grid.edited.application().lines.size(), 2);
        grid.edited.steps().undo();
        QCOMPARE(grid.edited.application().lines.size(), 4);
    }
};

COUNTER_TEST(TestPasting, QCoreApplication)
#include "tst_pasting.moc"
