#include "reports/printing/calibration.h"
#include "reports/printing/output.h"
#include "reports/printing/printjob.h"
#include "reports/printing/proofsheet.h"
#include "reports/printing/rulersheet.h"
#include "reports/sheets/sheetlibrary.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QtTest>

using namespace counter;

namespace {

constexpr QSizeF A4(210, 297);

/// A printer that is off; what it does to the paper, in mm.
struct CrookedPrinter
{
    qreal right = 0;
    qreal down = 0;
    qreal scaleX = 1;
    qreal scaleY = 1;
    qreal tilt = 0;
    QPointF drift;

    QPointF lands(QPointF sent, int sheet = 0) const
    {
        QTransform moved;
        moved.translate(A4.width() / 2 + right, A4.height() / 2 + down);
        moved.rotate(tilt);
        moved.scale(scaleX, scaleY);
        moved.translate(-A4.width() / 2, -A4.height() / 2);
        return moved.map(sent) + sheet * drift;
    }

    /// As an ordinary ruler shows it: to half a millimetre.
    QPointF read(QPointF cross, int sheet = 0) const
    {
        const QPointF exact = lands(cross, sheet);
        return {std::round(exact.x() * 2) / 2, std::round(exact.y() * 2) / 2};
    }

    std::array<QPointF, 3> readings() const
    {
        const auto crosses = rulerCrosses(A4);
        return {read(crosses[0]), read(crosses[1]), read(crosses[2])};
    }
};

QPointF corrected(const Calibration &calibration, QPointF point, int sheet)
{
    return calibration.transform(A4 * UnitsPerMm, sheet).map(point * UnitsPerMm) / UnitsPerMm;
}

/// How far ink lands from where the sheet has it, at worst over the whole of A4.
qreal residual(const CrookedPrinter &printer, const Calibration &calibration, int sheet)
{
    qreal worst = 0;
    for (qreal x = 0; x <= A4.width(); x += 10.5)
        for (qreal y = 0; y <= A4.height(); y += 9.9) {
            const QPointF off = printer.lands(corrected(calibration, {x, y}, sheet), sheet) - QPointF(x, y);
            worst = qMax(worst, std::hypot(off.x(), off.y()));
        }
    return worst;
}

/// The middle of the ink of a text in a picture of a moved page, in the unmoved page's mm.
QPointF middleOfInk(const QImage &picture, const QTransform &moved, const TextRun &run)
{
    const qreal dots = picture.width() / A4.width();
    const QRectF box(run.at.x(), run.at.y() - run.size, run.width, run.size * 1.25);
    QPointF sum;
    qreal ink = 0;
    constexpr qreal step = UnitsPerMm / 20;
    for (qreal x = box.left(); x < box.right(); x += step)
        for (qreal y = box.top(); y < box.bottom(); y += step) {
            const QPoint at = (moved.map(QPointF(x, y)) / UnitsPerMm * dots).toPoint();
            const qreal dark = picture.valid(at) ? 255 - qGray(picture.pixel(at)) : 0;
            sum += QPointF(x, y) * dark;
            ink += dark;
        }
    return ink > 0 ? sum / ink / UnitsPerMm : QPointF(-1, -1);
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    /// The first page as a printer of so many dots an inch gets it.
    QImage onPaper(const QByteArray &pdf) const
    {
        QFile file(path("job.pdf"));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {"-r", "300", "-png", "-singlefile", path("job.pdf"), path("job")});
        return QImage(path("job.png"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneRoundPutsInkWhereItBelongs_data()
    {
        QTest::addColumn<CrookedPrinter>("printer");
        QTest::newRow("a laser printer, a little to the right") << CrookedPrinter{1.3, -0.7, 1, 1, 0.2, {}};
        QTest::newRow("an inkjet that shrinks to fit") << CrookedPrinter{-2.2, 3.4, 0.985, 0.985, 0, {}};
        QTest::newRow("a dot-matrix printer, paper askew")
            << CrookedPrinter{4.6, 6.1, 1.004, 0.991, -0.9, {}};
        QTest::newRow("a feeder that creeps") << CrookedPrinter{0.4, 1.2, 1, 1.002, 0.1, {0.05, 0.35}};
        QTest::newRow("everything at once") << CrookedPrinter{-7.4, 5.3, 1.021, 0.973, 1.8, {-0.12, 0.4}};
    }
    void oneRoundPutsInkWhereItBelongs()
    {
        QFETCH(CrookedPrinter, printer);
        const auto readings = printer.readings();
        Result<Calibration> calibration = calibrationFrom(A4, readings);
        QVERIFY2(calibration, qPrintable(calibration ? QString() : calibration.error().detail));
        int sheets = 1;
        if (!printer.drift.isNull()) {
            sheets = 10;
            calibration =
                withDrift(*calibration, readings[0], printer.read(rulerCrosses(A4)[0], sheets - 1), sheets);
            QVERIFY(calibration);
        }
        QVERIFY2(residual(printer, {}, sheets - 1) > 0.5, "nothing was wrong with it");
        for (int sheet = 0; sheet < sheets; ++sheet) {
            const qreal left = residual(printer, *calibration, sheet);
            QVERIFY2(left < 0.5, qPrintable(QStringLiteral("sheet %1: %2 mm").arg(sheet).arg(left)));
        }
    }

    /// The error of a ruler can add up at the two lower corners; hardly ever to half a millimetre.
    void mostPrintersNeedOneRound()
    {
        QRandomGenerator random(20211111);
        const auto between = [&](qreal low, qreal high) {
            return low + (high - low) * random.generateDouble();
        };
        constexpr int printers = 2000;
        int within = 0;
        qreal worst = 0;
        for (int i = 0; i < printers; ++i) {
            const CrookedPrinter printer{between(-8, 8),      between(-8, 8), between(0.97, 1.03),
                                         between(0.97, 1.03), between(-2, 2), {}};
            const Result<Calibration> calibration = calibrationFrom(A4, printer.readings());
            QVERIFY2(calibration, qPrintable(calibration ? QString() : calibration.error().detail));
            const qreal left = residual(printer, *calibration, 0);
            within += left < 0.5;
            worst = qMax(worst, left);
        }
        qInfo("within half a millimetre: %d of %d, at worst %.2f mm", within, printers, worst);
        QVERIFY(within * 100 >= printers * 97);
        QVERIFY2(worst < 0.8, qPrintable(QString::number(worst)));
    }

    void anExactReadingLeavesNothing()
    {
        const CrookedPrinter printer{3.1, -2.4, 1.012, 0.988, -1.3, {}};
        const auto crosses = rulerCrosses(A4);
        const Result<Calibration> calibration = calibrationFrom(
            A4, {printer.lands(crosses[0]), printer.lands(crosses[1]), printer.lands(crosses[2])});
        QVERIFY(calibration);
        QVERIFY(residual(printer, *calibration, 0) < 1e-6);
    }

    void hostileReadingsAreRefused_data()
    {
        QTest::addColumn<QPointF>("topLeft");
        QTest::addColumn<QPointF>("topRight");
        QTest::addColumn<QPointF>("bottom");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, QPointF a, QPointF b, QPointF c, const char *says) {
            QTest::newRow(name) << a << b << c << QString::fromUtf8(says);
        };
        row("left and right swapped", {195, 15}, {15, 15}, {105, 282}, "左上和右上的读数像是填反了");
        row("top and bottom swapped", {105, 282}, {195, 15}, {15, 15}, "左上和下方中间的读数像是填反了");
        row("across and down swapped", {15, 15}, {15, 195}, {105, 282}, "右上的距左边和距上边像是填反了");
        row("a slip of a centimetre", {25, 15}, {195, 15}, {105, 282}, "互相对不上");
        row("a tilt of five degrees", {27.4, 7.5}, {206.7, 23.2}, {93.4, 281.5}, "倾斜超过 3 度");
        row("a tenth too large", {6, 2}, {204, 2}, {105, 295.5}, "缩放超过 5%");
        row("an inch down", {15, 40.4}, {195, 40.4}, {105, 296.9}, "偏移超过");
        row("an inch to the right", {40.4, 15}, {209.9, 15}, {130.4, 282}, "对不上");
        row("all in one place", {100, 100}, {100, 100}, {100, 100}, "");
        row("nothing read", {0, 0}, {195, 15}, {105, 282}, "左上的读数不在纸上");
        row("beyond the paper", {15, 15}, {195, 15}, {105, 400}, "下方中间的读数不在纸上");
        row("no number", {15, 15}, {qQNaN(), 15}, {105, 282}, "右上的读数不在纸上");
    }
    void hostileReadingsAreRefused()
    {
        QFETCH(QPointF, topLeft);
        QFETCH(QPointF, topRight);
        QFETCH(QPointF, bottom);
        QFETCH(QString, says);
        const Result<Calibration> refused = calibrationFrom(A4, {topLeft, topRight, bottom});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
        QVERIFY(refused.error().detail.endsWith(u'。'));
    }

    void hostileDriftsAreRefused()
    {
        QVERIFY(!withDrift({}, {15, 15}, {15, 16}, 1));
        QVERIFY(!withDrift({}, {15, 15}, {15, 16}, 2000));
        QVERIFY(!withDrift({}, {15, 15}, {15, 60}, 5));
        QVERIFY(withDrift({}, {15, 15}, {15, 16}, 5));
    }

    void aCalibrationIsKeptAsWritten()
    {
        const Calibration calibration{1.25, -0.5, 1.0025, 0.998, -0.35, 0.01, 0.2};
        const Result<Calibration> read = readCalibration(writeCalibration(calibration));
        QVERIFY(read);
        QCOMPARE(*read, calibration);
        for (const char *bad : {"", "{}", "[1]", "{\"right\":\"1\"}"})
            QVERIFY2(!readCalibration(QString::fromLatin1(bad)), bad);
        Calibration far = calibration;
        far.right = 300;
        QVERIFY(!readCalibration(writeCalibration(far)));
        QCOMPARE(describeCalibration({}), QStringLiteral("不调整"));
        QVERIFY(describeCalibration(calibration).contains(QStringLiteral("向下 −0.5 mm")));
        const PrinterChoice choice{QStringLiteral("大厅 laser"), QStringLiteral("tray-2"), 3};
        QCOMPARE(readChoice(writeChoice(choice)), choice);
        QCOMPARE(readChoice(QStringLiteral("?")), PrinterChoice());
        QCOMPARE(calibrationKey(QStringLiteral("P"), QStringLiteral("tray-1"), A4 * UnitsPerMm),
                 QStringLiteral("print.calibration.P|tray-1|210x297"));
    }

    /// In the pixels of the job that the printer is sent, seen at forty fields.
    void overprintAndFullPrintCoincide()
    {
        const QList<Page> pages = *layOut(specimens::approvalForm(), specimens::withLines(6), {});
        const Page &page = pages.first();
        const Calibration calibration{1.7, -2.3, 1.008, 0.994, 0.8, 0, 0};
        const QTransform moved = calibration.transform(page.size);
        const QImage full = onPaper(*pdfBytes({page}, QString(), PaintMode::Full, calibration));
        const QImage fields = onPaper(*pdfBytes({page}, QString(), PaintMode::FieldsOnly, calibration));
        const QImage plain = onPaper(*pdfBytes({page}, QString(), PaintMode::FieldsOnly));
        QVERIFY(!full.isNull() && full.size() == fields.size());
        int points = 0;
        qreal apart = 0;
        for (const TextRun &run : page.texts) {
            if (run.text.trimmed().isEmpty() || points == 40)
                continue;
            const QPointF one = middleOfInk(full, moved, run);
            const QPointF other = middleOfInk(fields, moved, run);
            const QPointF unmoved = middleOfInk(plain, {}, run);
            QVERIFY2(one.x() > 0 && other.x() > 0 && unmoved.x() > 0, qPrintable(run.text));
            for (const QPointF off : {one - other, one - unmoved})
                apart = qMax(apart, std::hypot(off.x(), off.y()));
            QVERIFY2(apart < 0.2, qPrintable(QStringLiteral("%1: %2 mm").arg(run.text).arg(apart)));
            ++points;
        }
        QCOMPARE(points, 40);
        qInfo("forty fields, at most %.3f mm apart", apart);
    }

    /// A file shows the document as it is; only a printer gets it moved.
    void aFileIsNeverMoved()
    {
        const QList<Page> pages = *layOut(specimens::approvalForm(), specimens::withLines(2), {});
        QVERIFY(writePdf(path("file.pdf"), pages, QString()));
        QFile file(path("file.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(onPaper(file.readAll()), onPaper(*pdfBytes(pages, QString())));
    }

    void driftingSheetsAreMovedOneByOne()
    {
        const QList<Page> pages = *layOut(specimens::approvalForm(), specimens::withLines(9), {});
        QCOMPARE(pages.size(), 2);
        const PrinterChoice choice{QStringLiteral("dot"), QStringLiteral("rear"), 3};
        Calibration calibration;
        const Result<PrintRequest> still =
            makePrintRequest(pages, QStringLiteral("t"), PaintMode::Full, choice, calibration);
        QCOMPARE(still->copies, 3);
        QCOMPARE(still->tray, QStringLiteral("rear"));
        calibration.driftDown = -0.4;
        const Result<PrintRequest> drifting =
            makePrintRequest(pages, QStringLiteral("t"), PaintMode::Full, choice, calibration);
        QCOMPARE(drifting->copies, 1); // the printer cannot know where its second copy belongs
        const auto pageCount = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
        QCOMPARE(pageCount(drifting->pdf), 3 * pageCount(still->pdf));
        QCOMPARE(calibration.transform(A4 * UnitsPerMm, 5).map(QPointF(0, 0)).y(), -2 * UnitsPerMm);
    }

    void theRulerSheetsCrossesStandWhereTheyAreSaidTo()
    {
        const Sheet form = specimens::approvalForm();
        const Result<QList<Page>> pages = rulerSheets(
            form,
            {QStringLiteral("大厅激光 HP-1020"), QStringLiteral("纸盒2"), QStringLiteral("2026年11月20日")},
            5);
        QVERIFY(pages);
        QCOMPARE(pages->size(), 5);
        QCOMPARE(papers::firstFault(*pages), QString());
        QVERIFY(papers::textOf(pages->last()).contains(QStringLiteral("第5张，共5张")));
        const QImage picture = pageImage(pages->first(), 254); // ten dots a millimetre
        for (const QPointF cross : rulerCrosses(A4)) {
            const QPoint middle = (cross * 10).toPoint();
            // Ink along both arms, and at each end of them none a millimetre on.
            for (const QPoint arm : {QPoint(85, 0), QPoint(-85, 0), QPoint(0, 85), QPoint(0, -85)}) {
                QVERIFY(qGray(picture.pixel(middle + arm)) < 128);
                QVERIFY(qGray(picture.pixel(middle + arm + arm / 8 + QPoint(2, 2))) > 128);
            }
        }
    }

    void theProofSheetFramesEachField()
    {
        const Sheet form = specimens::approvalForm();
        const Result<Page> proof = proofSheet(form);
        QVERIFY(proof);
        const QString words = papers::textOf({*proof});
        for (const char *name : {"账号", "退费原因"})
            QVERIFY2(papers::textOf(*proof).contains(QString::fromUtf8(name)), qPrintable(words));
        int framed = 0;
        for (const TextSpec &spec : form.form.texts)
            framed += spec.field != FormField::None && !spec.addition;
        QVERIFY(proof->ground->rules.size() >= 4 * (framed + form.form.rows->count * 7));
        const Result<Page> letter =
            proofSheet(*SheetLibrary(specimens::resources()).sheet(QStringLiteral("receipt")));
        QVERIFY(!letter);
    }

    void pagesAreChosenAsClerksWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("all") << QString() << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("one") << QStringLiteral("2") << QList<int>{1};
        QTest::newRow("some") << QStringLiteral("1,3-5") << QList<int>{0, 2, 3, 4};
        QTest::newRow("full width") << QStringLiteral("１，３－５") << QList<int>{0, 2, 3, 4};
        QTest::newRow("in another order, twice") << QStringLiteral("3、1 3") << QList<int>{2, 0, 2};
        QTest::newRow("no such page") << QStringLiteral("6") << QList<int>{};
        QTest::newRow("page nought") << QStringLiteral("0") << QList<int>{};
        QTest::newRow("backwards") << QStringLiteral("5-3") << QList<int>{};
        QTest::newRow("words") << QStringLiteral("全部") << QList<int>{};
        QTest::newRow("beyond every number") << QStringLiteral("1-99999999999") << QList<int>{};
    }
    void pagesAreChosenAsClerksWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, pages);
        const Result<QList<int>> chosen = chosenPages(text, 5);
        QCOMPARE(chosen.ok(), !pages.isEmpty());
        if (chosen)
            QCOMPARE(*chosen, pages);
    }
};

COUNTER_TEST(TestCalibration, QGuiApplication)
#include "tst_calibration.moc"
