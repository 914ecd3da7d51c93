#include "reports/sheetcheck.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;

namespace {

QByteArray shipped()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/sheets/meizhou-approval-form.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

    Sheet m_sheet;

    static QRectF mm(qreal x, qreal y, qreal width, qreal height)
    {
        return QRectF(x * UnitsPerMm, y * UnitsPerMm, width * UnitsPerMm, height * UnitsPerMm);
    }

    const TextSpec *spec(FormField field) const
    {
        for (const TextSpec &text : m_sheet.form.texts)
            if (text.field == field)
                return &text;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_sheet = specimens::approvalForm(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theShippedSheetIsListedAndSound()
    {
        const auto listed = SheetLibrary(specimens::resources()).list();
        QVERIFY(listed);
        const auto form = std::find_if(listed->begin(), listed->end(), [](const auto &sheet) {
            return sheet.id == u"meizhou-approval-form";
        });
        QVERIFY(form != listed->end());
        QCOMPARE(form->title, QStringLiteral("梅州市职工医疗保险费退费审批表"));
        const Result<void> checked = checkSheet(m_sheet);
        QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().place));
    }

    void anUnknownSheetIsRefused()
    {
        for (const char *id : {"other", "", "../fonts/x", ".hidden"}) {
            const Result<Sheet> sheet = SheetLibrary(specimens::resources()).sheet(QLatin1StringView(id));
            QVERIFY(!sheet);
            QCOMPARE(sheet.error().code, ErrorCode::UnknownSheet);
        }
    }

    void withoutFacesNothingIsPrinted()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sheets")));
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/resources/sheets/meizhou-approval-form.yaml"),
                            folder.filePath(QStringLiteral("sheets/meizhou-approval-form.yaml"))));
        const Result<Sheet> sheet =
            SheetLibrary(folder.path()).sheet(QStringLiteral("meizhou-approval-form"));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ErrorCode::FontMissing);
        QVERIFY2(sheet.error().place.endsWith(QStringLiteral("refund-song.otf")),
                 qPrintable(sheet.error().place));
    }

    /// Places of form-geometry: cell minus the padding of 1.2 and 0.4 mm.
    void cellsStandWhereTheFormHasThem_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QRectF>("cell");
        const auto row = [](const char *name, FormField field, QRectF cell) {
            QTest::newRow(name) << int(field) << cell;
        };
        row("3 单位(个人)名称", FormField::ClaimantName, mm(52, 35, 56, 10.5));
        row("5 纳税人识别号", FormField::TaxpayerId, mm(140, 35, 50, 10.5));
        row("15 账号", FormField::AccountNumber, mm(52, 66.5, 56, 9));
        row("19 联系电话", FormField::ContactPhone, mm(165, 66.5, 25, 9));
        row("33 退费原因", FormField::Reason, mm(52, 149, 56, 30));
        row("37 附列资料", FormField::EvidenceSummary, mm(52, 179, 138, 12));
    }
    void cellsStandWhereTheFormHasThem()
    {
        QFETCH(int, field);
        QFETCH(QRectF, cell);
        const TextSpec *found = spec(FormField(field));
        QVERIFY(found);
        const QRectF expected =
            cell.adjusted(1.2 * UnitsPerMm, 0.4 * UnitsPerMm, -1.2 * UnitsPerMm, -0.4 * UnitsPerMm);
        QVERIFY(qAbs(found->fieldBox.left() - expected.left()) < 1
                && qAbs(found->fieldBox.top() - expected.top()) < 1);
        QVERIFY(qAbs(found->fieldBox.right() - expected.right()) < 1
                && qAbs(found->fieldBox.bottom() - expected.bottom()) < 1);
    }

    void detailRowsAreSixOfEightMillimetres()
    {
        const RowSpec &rows = *m_sheet.form.rows;
        QCOMPARE(rows.count, 6);
        QVERIFY(qAbs(rows.rowHeight - 8 * UnitsPerMm) < 0.01);
        QVERIFY(qAbs(rows.cells.first().fieldBox.top() - (90.5 + 0.4) * UnitsPerMm) < 1);
        QCOMPARE(m_sheet.annex->rows->count, 25);
    }

    void labelsLieInTheirCellsAndApart()
    {
        for (const PageSpec *page :
             {&m_sheet.form, &*m_sheet.annex, &*m_sheet.members, &*m_sheet.continuation}) {
            const QList<TextRun> &texts = page->grounds[1][0]->texts;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const auto ink = [](const TextRun &run) {
                    return QRectF(run.at.x(), run.at.y() - 0.88 * run.size, run.width, run.size);
                };
                QVERIFY2(texts[i].box.adjusted(-1, -1, 1, 1).contains(ink(texts[i])),
                         qPrintable(texts[i].text));
                for (qsizetype j = i + 1; j < texts.size(); ++j)
                    QVERIFY2(!ink(texts[i]).intersects(ink(texts[j])),
                             qPrintable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
            }
        }
    }

    /// 梅市医保〔2021〕11号, annex: the form's words are the notice's, white space and the shape of brackets
    /// aside.
    void theWordsAreTheNotices()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/notices/meizhou-2021-11.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plain = [](QString text) {
            static const QRegularExpression blanks(QStringLiteral("\\s"));
            text.remove(blanks);
            return text.replace(u'（', u'(')
                .replace(u'）', u')')
                .replace(u'︵', u'(')
                .replace(u'︶', u')')
                .replace(u'：', u':');
        };
        const QString annex = plain(QString::fromUtf8(file.readAll()).section(QStringLiteral("附件："), 1));
        int compared = 0;
        for (const TextSpec &text : m_sheet.form.texts) {
            if (text.label.isEmpty() || text.addition)
                continue;
            QVERIFY2(annex.contains(plain(text.label)), qPrintable(text.label));
            ++compared;
        }
        QVERIFY(compared > 35);
    }

    void aFaultIsNamedByPlace_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *find, const char *replace, const char *says) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(says);
        };
        row("an unknown key", "codePrefix: MZYB-TF", "codePrefixes: MZYB-TF", "codePrefixes");
        row("a key twice", "codePrefix: MZYB-TF", "id: again", "");
        row("a field that does not exist", "field: claimant.name, align: left, lines: 2",
            "field: claimant.nme", "claimant.nme");
        row("a line's field outside the rows", "field: claimant.taxpayerId", "field: line.paid", "line.paid");
        row("a member's field in the lines", "field: line.insurance", "field: member.name", "member.name");
        row("a face that does not exist", "face: kai, size: 10.5 }\n  smallest",
            "face: arial, size: 10.5 }\n  smallest", "arial");
        row("an alignment that does not exist", "align: vertical", "align: upright", "upright");
        row("a cell over another", "at: [0, 5]", "at: [0, 4]", "重叠");
        row("a cell outside the table", "at: [3, 8]", "at: [3, 9]", "超出表格");
        row("a table outside the paper", "columns: [10, 22, 32, 13", "columns: [60, 22, 32, 13", "超出纸张");
        row("a label that does not fit", "label: 账号",
            "label: 账号账号账号账号账号账号账号账号账号账号账号账号账号账号", "放不下");
        row("a number that is none", "pitch: 1.27", "pitch: wide", "");
        row("no columns", "columns: [170]", "columns: []", "columns");
        row("rows of different heights", "{ count: 6, height: 8 }, 10.5", "{ count: 5, height: 8 }, 9, 10.5",
            "一样高");
        row("a run outside its cell", "{ x: 94, y: 13.5", "{ x: 135, y: 13.5", "超出单元格");
        row("an unknown overflow", "field: claimant.name, align: left, lines: 2",
            "field: claimant.name, align: left, overflow: cut", "refuse");
    }
    void aFaultIsNamedByPlace()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        QFETCH(QString, says);
        QByteArray yaml = shipped();
        const qsizetype at = yaml.indexOf(find);
        QVERIFY2(at >= 0, find.constData());
        yaml.replace(at, find.size(), replace);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size());
        file.close();
        const Result<Sheet> sheet = SheetLibrary(specimens::resources()).read(path);
        QVERIFY(!sheet);
        QVERIFY(sheet.error().code == ErrorCode::SheetInvalid || sheet.error().code == ErrorCode::NotYaml);
        static const QRegularExpression place(QStringLiteral("^\\d+:\\d+$"));
        QVERIFY2(place.match(sheet.error().place).hasMatch(), qPrintable(sheet.error().place));
        QVERIFY2(sheet.error().detail.contains(says), qPrintable(sheet.error().detail));
    }

    void aSheetThatLosesAnAmountFailsItsCheck()
    {
        Sheet sheet = m_sheet;
        sheet.form.rows->cells.removeIf(
            [](const TextSpec &cell) { return cell.field == FormField::LineClaimed; });
        const Result<void> checked = checkSheet(sheet);
        QVERIFY(!checked);
        QCOMPARE(checked.error().place, QStringLiteral("line.claimed"));
    }
};

COUNTER_TEST(TestSheet, QGuiApplication)
#include "tst_sheet.moc"
