#include "models/casework/applicationfile.h"
#include "models/values/workcalendar.h"
#include "reports/content/lettercase.h"
#include "reports/sheetcheck.h"
#include "reports/sheets/letter.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::papers;

namespace {

/// A small letter around the given body, in the shipped faces.
Result<Sheet> letterOf(const QByteArray &body, const QByteArray &more = {})
{
    const QByteArray yaml = "id: sheet\ntitle: 试样\nsource: 本程序拟\npage: { width: 210, height: 297 }\n"
                            "margins: { left: 26, right: 26, top: 30, bottom: 24 }\n"
                            "style: { smallest: 6.5, step: 0.5, padding: { x: 1.2, y: 1.2 },"
                            " border: { outer: 0.4, inner: 0.18 } }\n"
        + more + "body:\n" + body;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        return Error{ErrorCode::WriteFailed, {}, path};
    file.close();
    return SheetLibrary(specimens::resources()).read(path);
}

QStringList shippedLetters()
{
    QStringList ids;
    const auto listed = SheetLibrary(specimens::resources()).list();
    for (const SheetLibrary::Listed &sheet : listed ? *listed : QList<SheetLibrary::Listed>())
        if (sheet.id != u"meizhou-approval-form")
            ids.append(sheet.id);
    return ids;
}

} // namespace

class TestLetter : public QObject
{
    Q_OBJECT

    QList<Page> laidOut(const Sheet &sheet, const PrintContent &content) const
    {
        const Result<QList<Page>> pages = layOut(sheet, content, {});
        if (!pages)
            qWarning("%s: %s %s", qPrintable(sheet.id), qPrintable(pages.error().place),
                     qPrintable(pages.error().detail));
        return pages ? *pages : QList<Page>();
    }
    QList<Page> laidOut(const char *id, const PrintContent &content) const
    {
        const Result<Sheet> sheet = SheetLibrary(specimens::resources()).sheet(QLatin1StringView(id));
        if (!sheet)
            qWarning("%s: %s", qPrintable(sheet.error().place), qPrintable(sheet.error().detail));
        return sheet ? laidOut(*sheet, content) : QList<Page>();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyShippedLetterIsSoundAndMarkedOurs_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedLetters())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyShippedLetterIsSoundAndMarkedOurs()
    {
        QFETCH(QString, id);
        const SheetLibrary library(specimens::resources());
        const Result<Sheet> sheet = library.sheet(id);
        QVERIFY2(sheet.ok(), sheet ? "" : qPrintable(sheet.error().place + sheet.error().detail));
        QCOMPARE(sheet->source, QStringLiteral("本程序拟"));
        QVERIFY(QFileInfo::exists(specimens::resources() + QStringLiteral("/sheets/") + sheet->sample));
        const Result<void> checked = checkSheet(*sheet);
        QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().place + checked.error().detail));
        PrintContent content = specimens::decided(specimens::withMembers(3, 70).application);
        content.draft = content.practice = true;
        const QList<Page> pages = laidOut(*sheet, content);
        QVERIFY(!pages.isEmpty());
        for (const Page &page : pages) {
            QCOMPARE(page.marks.size(), sheet->letter->draftMark ? 2 : 1);
            const QString marks =
                sheet->letter->draftMark ? QStringLiteral("草稿练习") : QStringLiteral("练习");
            QVERIFY(textOf(page).contains(marks));
        }
        QCOMPARE(firstFault(pages), QString());
    }

    void everyPaperTheIssueNamesIsThere()
    {
        const QStringList ids = shippedLetters();
        for (const char *id :
             {"written-request", "receipt", "correction-notice", "not-accepted-notice", "not-refunded-notice",
              "explanation", "amount-confirmation", "years-acknowledgement", "evidence-list", "case-cover",
              "handover-list", "monthly-feedback", "refund-summary", "resident-withdrawal-application",
              "resident-refund-slip", "fund-use-plan", "meeting-decision"})
            QVERIFY2(ids.contains(QLatin1StringView(id)), id);
    }

    void aFaultIsNamedByPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *body, const char *place, const char *says) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(place) << QString::fromUtf8(says);
        };
        // The body begins in line 8.
        row("a field that does not exist", "  - text: 编号{nmber}\n", "8:14", "nmber");
        row("a row's field outside its rows", "  - text: \"{line.paid}\"\n", "8:13", "line.paid");
        row("a sum without rows", "  - text: \"{sum.paid}\"\n", "8:13", "sum.paid");
        row("a place that does not end", "  - text: 编号{number\n", "8:13", "}");
        row("a source that is not there", "  - each: linez\n    blocks: []\n", "8:11", "linez");
        row("a source of another scope", "  - each: conditions\n    blocks: []\n", "8:11", "conditions");
        row("a condition on nothing", "  - { text: a, when: nothing }\n", "8:22", "nothing");
        row("an unknown kind of block", "  - { picture: a }\n", "8:5", "应为其中一种");
        row("two kinds of block at once", "  - { text: a, gap: 3 }\n", "8:5", "应为其中一种");
        row("an unknown key", "  - { text: a, colour: red }\n", "8:16", "colour");
        row("a table wider than its page", "  - table: { columns: [100, 60], rows: [] }\n", "8:23",
            "超出版心");
        row("a column narrower than a character", "  - table: { columns: [100, 3], rows: [] }\n", "8:29", "");
        row("a row that does not fill its table",
            "  - table: { columns: [50, 50], rows: [ { cells: [a] } ] }\n", "8:41", "占满 2 列");
        row("a cell outside its table", "  - table: { columns: [50], rows: [ { cells: [a, b] } ] }\n", "8:50",
            "超出表格");
        row("a row higher than the page",
            "  - table: { columns: [50], rows: [ { height: 250, cells: [a] } ] }\n", "8:37", "高过版心");
        row("a head that repeats",
            "  - table: { columns: [50], rows: [ { head: true, of: lines, cells: [a] } ] }\n", "8:37", "");
        row("an amount that the rows do not have",
            "  - table: { columns: [50], rows: [ { of: missing, cells: [a] }, { cells: [ \"{sum.paid}\" ] } "
            "] }\n",
            "8:79", "sum.paid");
        row("an upright paragraph", "  - { text: a, align: vertical }\n", "8:5", "竖排");
        row("a character that no face has", "  - text: a\xF0\x9F\x98\x80\n", "8:11", "U+1F600");
    }
    void aFaultIsNamedByPlace()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const Result<Sheet> sheet = letterOf(body);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ErrorCode::SheetInvalid);
        QVERIFY2(sheet.error().detail.contains(says), qPrintable(sheet.error().detail));
        QCOMPARE(sheet.error().place, place);
    }

    void aTextOutsideThePaperIsRefused()
    {
        const Result<Sheet> sheet = letterOf(
            "  - text: a\n", "texts:\n  - { x: 190, y: 9, width: 30, height: 5, text: \"{mark}\" }\n");
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().place, QStringLiteral("8:5"));
    }

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

    /// What a row may be asked for is what the sheet's check knows, and all of it is there in some paper.
    void theNamesOfTheSheetAreTheNamesOfTheValues()
    {
        QSet<QString> seen;
        std::function<void(const LetterRow &)> look = [&](const LetterRow &row) {
            const LetterScope *scope = letterScope(QLatin1StringView(row.scope));
            QVERIFY(scope);
            for (auto value = row.values.cbegin(); value != row.values.cend(); ++value) {
                const bool given =
                    std::any_of(givenFields().begin(), givenFields().end(), [&](const LetterField &field) {
                        return value.key() == QLatin1StringView(field.name);
                    });
                QVERIFY2(given || scope->hasField(value.key()), qPrintable(value.key()));
                seen.insert(value.key());
            }
            for (auto amount = row.amounts.cbegin(); amount != row.amounts.cend(); ++amount)
                QVERIFY2(scope->hasAmount(amount.key()) || row.scope == QByteArray("batch"),
                         qPrintable(amount.key()));
            for (const LetterSource &source : scope->sources) {
                const Result<void> asked =
                    row.rows(QLatin1StringView(source.name), [&](const LetterRow &inner) -> Result<bool> {
                        [&] { QCOMPARE(QByteArray(inner.scope), QByteArray(source.scope)); }();
                        look(inner);
                        return true;
                    });
                QVERIFY(asked);
            }
        };
        for (const PrintContent &content : specimens::everything()) {
            const auto paper = makeLetterCase(content);
            QVERIFY(paper);
            const Result<LetterRow> row = caseRow(*paper);
            QVERIFY(row);
            look(*row);
        }
        const QList<PrintContent> cases = specimens::everything();
        const Result<LetterRow> batch = batchRow(cases);
        QVERIFY(batch);
        look(*batch);
        QStringList never;
        for (const LetterScope &scope : letterScopes())
            for (const LetterField &field : scope.fields)
                if (!seen.contains(QLatin1StringView(field.name)))
                    never.append(QLatin1StringView(field.name));
        QCOMPARE(never, QStringList());
    }

    void whatIsMissingIsToldAllAtOnce()
    {
        PrintContent content = specimens::decided(specimens::unclear());
        QVERIFY(!content.decision.unknownFacts.isEmpty());
        const QString text = textOf(laidOut("correction-notice", content));
        int told = 0;
        for (const EvidenceNeed &need : content.decision.evidence)
            if (!need.present) {
                QVERIFY2(text.contains(plain(need.title)), qPrintable(need.title));
                ++told;
            }
        for (const OpenFact &open : content.decision.unknownFacts) {
            QVERIFY2(text.contains(plain(open.question)), qPrintable(open.question));
            ++told;
        }
        for (const Problem &problem : content.decision.problems)
            if (problem.severity == Severity::Error) {
                QVERIFY2(text.contains(plain(problem.message)), qPrintable(problem.message));
                ++told;
            }
        QVERIFY(told >= 4);
    }

    void aRefusalNamesReasonAndClause()
    {
        const PrintContent content = specimens::decided(specimens::refused());
        const QString text = textOf(laidOut("not-refunded-notice", content));
        int told = 0;
        for (const LineDecision &line : content.decision.lines)
            if (line.outcome == Outcome::NotRefundable) {
                QVERIFY2(text.contains(plain(line.reason)), qPrintable(line.reason));
                ++told;
            }
        QVERIFY(told > 0);
        QVERIFY(text.contains(QStringLiteral("条文：梅市医保〔2021〕11号一（")));
    }

    void theExplanationShowsWhy()
    {
        const PrintContent content = specimens::decided(specimens::unclear());
        const QString text = textOf(laidOut("explanation", content));
        for (const QChar sign : {u'✓', u'✗', u'？'})
            QVERIFY2(text.contains(sign), qPrintable(QString(sign)));
        // Where a clause gives, the sum itself is the reason.
        for (const LineDecision &line : content.decision.lines) {
            const QString why = line.outcome == Outcome::Refundable ? line.formula : line.reason;
            QVERIFY2(text.contains(plain(why)), qPrintable(why));
        }
    }

    /// Tieling 七（一）5, Linfen 三 and Chongqing 三（一）: what is due beside the amount is on the papers.
    void demandTimeLimitAndMeetingArePrinted()
    {
        const Result<WorkCalendar> calendar =
            WorkCalendar::loadFolders({QStringLiteral(SOURCE_DIR "/resources")});
        QVERIFY(calendar);
        const PrintContent prison = specimens::decided(specimens::imprisoned());
        for (const char *sheet : {"explanation", "amount-confirmation"}) {
            const QString text = textOf(laidOut(sheet, prison));
            QVERIFY2(text.contains(QStringLiteral("84.00元。已划拨的个人账户，由医保部门如数追回")),
                     qPrintable(text));
        }
        PrintContent twice = specimens::decided(specimens::paidTwiceInLinfen());
        twice.calendar = &*calendar;
        for (const char *sheet : {"explanation", "amount-confirmation", "resident-refund-slip"}) {
            const QString text = textOf(laidOut(sheet, twice));
            QVERIFY2(
                text.contains(QStringLiteral("2026年6月18日起5个工作日内，最迟2026年6月26日（三第一段）")),
                qPrintable(text));
        }
        twice.calendar = nullptr;
        QVERIFY(!textOf(laidOut("explanation", twice)).contains(QStringLiteral("最迟")));
        const Result<ReadApplication> sample =
            readApplicationFile(QStringLiteral(SOURCE_DIR "/resources/sheets/samples/meeting-decision.json"));
        QVERIFY(sample);
        const QString meeting = textOf(laidOut("meeting-decision", specimens::decided(sample->application)));
        QVERIFY2(meeting.contains(QStringLiteral("三（一）以上规定之外确须退费的情形")), qPrintable(meeting));
    }

    /// 一（六）: whose years become shorter, by which months.
    void theAcknowledgementNamesPersonAndMonths()
    {
        const PrintContent content = specimens::decided(specimens::transferred());
        const QString text = textOf(laidOut("years-acknowledgement", content));
        QVERIFY2(text.contains(QStringLiteral("2024-03至2024-04、2024-08")), qPrintable(text));
        QVERIFY(text.contains(content.application.members.first().name));
        QVERIFY(!text.contains(QStringLiteral("没有与异地转入重复的月份")));
        const QString none =
            textOf(laidOut("years-acknowledgement", specimens::decided(specimens::refused())));
        QVERIFY(none.contains(QStringLiteral("没有与异地转入重复的月份")));
    }

    void aListAddsUpItsCases()
    {
        QList<PrintContent> cases;
        qint64 claimed = 0;
        for (int i = 0; i < 60; ++i) {
            cases.append(specimens::withLines(1 + i % 5));
            cases.last().application.number = QString::number(4414022026000100 + i);
            for (const ContributionLine &line : cases.last().application.lines)
                claimed += line.claimed.value()->fen();
        }
        const SheetLibrary library(specimens::resources());
        const Result<Sheet> sheet = library.sheet(QStringLiteral("handover-list"));
        QVERIFY(sheet);
        const Result<QList<Page>> pages = layOutList(*sheet, cases, {});
        QVERIFY(pages);
        QVERIFY(pages->size() > 1);
        QCOMPARE(firstFault(*pages), QString());
        const QString text = textOf(*pages);
        for (const PrintContent &each : cases)
            QCOMPARE(text.count(each.application.number), 1);
        QVERIFY(text.contains(QStringLiteral("合计60件")));
        QVERIFY(text.contains(plain(Money::fromFen(claimed).toGrouped())));
        QVERIFY(!layOutList(specimens::approvalForm(), cases, {}));
    }
};

COUNTER_TEST(TestLetter, QGuiApplication)
#include "tst_letter.moc"
