// Letters as data: the shipped ones, and what is refused.
#include "reports/content/lettercase.h"
#include "reports/sheetcheck.h"
#include "reports/sheets/letter.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/letters.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;
using namespace counter::letters;
using namespace counter::papers;

namespace {

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
};

COUNTER_TEST(TestLetter, QGuiApplication)
#include "tst_letter.moc"
