// How a letter fills its pages.
#include "tests/reports/letters.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::letters;
using namespace counter::papers;

class TestLetterFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Heads again on every page; the pages' sums add up to the table's; each line once and in order.
    void rowsFlowOverPages()
    {
        const Result<Sheet> sheet = letterOf(R"(
  - table:
      columns: [20, 40, 40]
      rows:
        - { head: true, height: 8, cells: [表头, 所属期, 金额] }
        - { of: lines, height: 7, cells: ["<{line.ordinal}>", "{line.period}", "{line.paid}"] }
        - { pageFoot: true, height: 7, cells: [{ text: 小计, columns: 2 }, "p{page.paid}q"] }
        - { height: 8, cells: [{ text: 总计, columns: 2 }, "s{sum.paid}t"] }
)");
        QVERIFY2(sheet.ok(), sheet ? "" : qPrintable(sheet.error().place + sheet.error().detail));
        for (const int lines : {0, 1, 31, 32, 33, 34, 35, 100, 400}) {
            const PrintContent content = specimens::withLines(lines);
            const QList<Page> pages = laidOut(*sheet, content);
            QCOMPARE(firstFault(pages), QString());
            QString all;
            qint64 subtotals = 0;
            for (const Page &page : pages) {
                const QString text = textOf(page);
                all += text;
                if (lines > 0)
                    QCOMPARE(text.count(QStringLiteral("表头")), 1);
                if (pages.size() > 1 && text.contains(u'p'))
                    subtotals += fenOf(text.section(u'p', 1).section(u'q', 0, 0));
            }
            qint64 sum = 0;
            for (int i = 0; i < lines; ++i) {
                QCOMPARE(all.count(QStringLiteral("<%1>").arg(i + 1)), 1);
                sum += content.application.lines[i].paid.value()->fen();
            }
            QCOMPARE(fenOf(all.section(u's', 1).section(u't', 0, 0)), sum);
            if (pages.size() > 1)
                QCOMPARE(subtotals, sum);
            else
                QVERIFY(!all.contains(QStringLiteral("小计")));
        }
    }

    /// A cell of more text than a page has goes on line by line; nothing is cut.
    void aRowHigherThanAPageGoesOn()
    {
        const Result<Sheet> sheet = letterOf("  - table: { columns: [30, 30], rows: [ { head: true, cells: "
                                             "[头, 头] }, { cells: [ \"{reason}\", b ] } ] }\n");
        QVERIFY(sheet);
        PrintContent content = specimens::withLines(1);
        content.application.reason = longText(3000);
        const QList<Page> pages = laidOut(*sheet, content);
        QVERIFY(pages.size() > 3);
        QCOMPARE(firstFault(pages), QString());
        QString all;
        for (const Page &page : pages)
            all += textOf(page).remove(u'头').remove(u'b');
        QCOMPARE(all, content.application.reason);
    }

    void aParagraphFlowsAndASignatureIsNotLeftAlone()
    {
        const Result<Sheet> sheet = letterOf("  - { text: \"{reason}\", indent: 2 }\n  - text: 最后一段\n"
                                             "  - gap: 5\n  - sign: [[ 甲方：, 年月日 ], [ 乙方： ]]\n");
        QVERIFY(sheet);
        PrintContent content = specimens::withLines(1);
        int pushed = 0;
        for (int length = 1000; length < 1600; length += 20) {
            content.application.reason = longText(length);
            const QList<Page> pages = laidOut(*sheet, content);
            QCOMPARE(firstFault(pages), QString());
            QString all;
            for (const Page &page : pages)
                all += textOf(page);
            QVERIFY(all.contains(content.application.reason + QStringLiteral("最后一段")));
            const QString last = textOf(pages.last());
            QVERIFY(last.contains(QStringLiteral("最后一段")) && last.contains(QStringLiteral("年月日")));
            pushed += pages.size() > 1;
        }
        QVERIFY(pushed > 3 && pushed < 30);
    }

    void aValueLongerThanAnyPaperIsNamed()
    {
        const Result<Sheet> sheet = letterOf("  - text: \"{reason}\"\n");
        QVERIFY(sheet);
        PrintContent content = specimens::withLines(1);
        content.application.reason = longText(100'000);
        const Result<QList<Page>> pages = layOut(*sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, ErrorCode::TextOverflow);
        QCOMPARE(pages.error().place, QStringLiteral("退费原因"));
    }

    void aCharacterThatNoFaceHasIsNamed()
    {
        const Result<Sheet> sheet = letterOf("  - text: \"{claimant.name}\"\n");
        QVERIFY(sheet);
        PrintContent content = specimens::withLines(1);
        content.application.claimant.name = QStringLiteral("样例😀");
        const Result<QList<Page>> pages = layOut(*sheet, content, {});
        QVERIFY(!pages);
        QCOMPARE(pages.error().place, QStringLiteral("单位(个人)名称"));
        QVERIFY(pages.error().detail.contains(QStringLiteral("U+1F600")));
    }
};

COUNTER_TEST(TestLetterFlow, QGuiApplication)
#include "tst_letterflow.moc"
