// Every paper of a case in the preview: chosen, filled in, printed alone or as a set, each to its own
// printer.
#include "forms/preview/pageview.h"
#include "forms/preview/paperlist.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/printerrow.h"
#include "tests/forms/printerfixture.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/papers.h"
#include "tests/reports/specimens.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace counter;

namespace {

const SheetLibrary &library()
{
    static const SheetLibrary sheets(specimens::resources());
    return sheets;
}

PreviewSource sourceOf(const PrintContent &content, const char *stage = "accepted")
{
    return caseSource(library(), content, QString::fromLatin1(stage));
}

template <typename W> W *named(QWidget &screen, const char *name)
{
    for (W *each : screen.findChildren<W *>())
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    return nullptr;
}

QStringList titles(const PreviewSource &source)
{
    QStringList all;
    for (const PreviewPaper &paper : source.papers)
        all << paper.title;
    return all;
}

} // namespace

class TestCasePapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { failOnWarnings(); }

    void theCasesPapersAreOffered()
    {
        const PreviewSource source = sourceOf(specimens::withLines(3));
        const QStringList all = titles(source);
        QCOMPARE(all.first(), QStringLiteral("梅州市职工医疗保险费退费审批表"));
        for (const char *title :
             {"职工医疗保险费退费受理回执", "空白：一次性告知（补正）书", "空白：不予受理告知书", "案卷封面"})
            QVERIFY2(all.contains(QString::fromUtf8(title)), title);
        for (const char *title : {"一次性告知（补正）书", "不予受理告知书", "空白：案卷封面"})
            QVERIFY2(!all.contains(QString::fromUtf8(title)), title);
        // A list of many cases is no paper of one, and other cities' papers are not this city's.
        QVERIFY(!all.contains(QStringLiteral("退费资料移交清单")));
        QVERIFY(!all.contains(QStringLiteral("医疗保险退费专题会议议定表")));
        QVERIFY(source.stageSet >= 0);
        QCOMPARE(source.sets.at(source.stageSet).title, QStringLiteral("受理材料"));
        QCOMPARE(sourceOf(specimens::withLines(3), "draft").stageSet, -1);
        QVERIFY(source.paper(QStringLiteral("case-cover"))->asks.contains(QStringLiteral("archive.box")));
    }

    /// Of somebody else's stage there is a form for the pen: nothing of the case is on it, and its print is
    /// none of the case's.
    void whatIsNoPaperOfTheCaseIsABlankForm()
    {
        const PrintContent content = specimens::withLines(3);
        const PreviewSource source = sourceOf(content);
        const auto pages = source.layOut(QStringLiteral("blank:not-accepted-notice"), {}, {});
        QVERIFY(pages);
        const QString text = papers::textOf(*pages);
        QVERIFY(text.contains(QStringLiteral("不予受理告知书")));
        QVERIFY(!text.contains(content.application.claimant.name));
        QVERIFY(!text.contains(content.application.number));
        for (const PrintedPaper &paper : papersOf(*pages))
            QCOMPARE(paper.caseId, QString());
    }

    void everyPaperIsShownByKeyboardAlone()
    {
        ScriptedPicker picker;
        PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, nullptr);
        QVERIFY(showActive(preview));
        verifyNames(preview);
        auto *list = named<QListWidget>(preview, "文书");
        QVERIFY(list);
        list->setFocus(Qt::TabFocusReason);
        QSet<QString> seen;
        for (int row = 0; row < list->count(); ++row) {
            QVERIFY2(preview.pageCount() > 0, qPrintable(preview.message()));
            seen.insert(preview.papers().paper());
            verifyNames(preview);
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY(seen.size() > 10);
        // The last rows are the sets: every copy is a page of it.
        QVERIFY(preview.papers().set());
        preview.papers().chooseSet(0);
        QCOMPARE(preview.papers().set()->title, QStringLiteral("受理材料"));
        QCOMPARE(preview.pageCount(), 5); // the form three times, receipt, list of papers
    }

    void whatPrintingAsksForIsFilledIn()
    {
        ScriptedPicker picker;
        QTemporaryDir folder;
        picker.path = folder.filePath(QStringLiteral("cover.pdf"));
        KeptSettings kept;
        TwoPrinters printers;
        {
            PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker,
                                  &printers, kept.memory());
            QVERIFY(showActive(preview));
            QVERIFY(!named<QLineEdit>(preview, "盒号"));
            preview.papers().choosePaper(QStringLiteral("case-cover"));
            auto *box = named<QLineEdit>(preview, "盒号");
            QVERIFY(box && box->isVisible());
            QSignalSpy settled(&preview.papers(), &PaperList::givenChanged);
            box->setFocus();
            QTest::keyClicks(box, QStringLiteral("127"));
            QTRY_COMPARE(settled.size(), 1);
            preview.savePdf();
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {picker.path, QStringLiteral("-")});
            QVERIFY(reader.waitForFinished());
            QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).contains(QStringLiteral("127")));
            // The office's telephone is the same tomorrow, a box is not.
            preview.papers().choosePaper(QStringLiteral("blank:correction-notice"));
            auto *phone = named<QLineEdit>(preview, "联系电话");
            QVERIFY(phone);
            QTest::keyClicks(phone, QStringLiteral("0753-2345678"));
            QTRY_COMPARE(settled.size(), 2);
            preview.print();
            QCOMPARE(printers.sent.size(), 1);
        }
        QCOMPARE(kept.values.value(QStringLiteral("print.given.office.phone")),
                 QStringLiteral("0753-2345678"));
        PreviewDialog again(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers,
                            kept.memory());
        QVERIFY(showActive(again));
        again.papers().choosePaper(QStringLiteral("blank:correction-notice"));
        QCOMPARE(named<QLineEdit>(again, "联系电话")->text(), QStringLiteral("0753-2345678"));
        again.papers().choosePaper(QStringLiteral("case-cover"));
        QCOMPARE(named<QLineEdit>(again, "盒号")->text(), QString());
    }

    void printerTrayAndCopiesAreRememberedForEachDocument()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        TwoPrinters printers;
        {
            PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker,
                                  &printers, kept.memory());
            QVERIFY(showActive(preview));
            auto *row = preview.findChild<PrinterRow *>();
            row->setChoice({QStringLiteral("laser"), QStringLiteral("manual"), 3});
            QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
            preview.papers().choosePaper(QStringLiteral("receipt"));
            QCOMPARE(row->choice(), (PrinterChoice{QStringLiteral("laser"), QString(), 1}));
            row->setChoice({QStringLiteral("dot"), QString(), 2});
            QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
            QCOMPARE(printers.sent.size(), 2);
            QCOMPARE(printers.sent[0].tray, QStringLiteral("manual"));
            QCOMPARE(printers.sent[0].copies, 3);
            QCOMPARE(printers.sent[1].printer, QStringLiteral("dot"));
        }
        PreviewDialog again(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers,
                            kept.memory());
        QVERIFY(showActive(again));
        auto *row = again.findChild<PrinterRow *>();
        QCOMPARE(row->choice(), (PrinterChoice{QStringLiteral("laser"), QStringLiteral("manual"), 3}));
        again.papers().choosePaper(QStringLiteral("receipt"));
        QCOMPARE(row->choice(), (PrinterChoice{QStringLiteral("dot"), QString(), 2}));
        again.papers().choosePaper(QStringLiteral("written-request"));
        QCOMPARE(row->choice(), (PrinterChoice{QStringLiteral("laser"), QString(), 1}));
        // A printer that was taken away leaves the default one.
        row->setChoice({QStringLiteral("gone"), QStringLiteral("tray-9"), 2});
        QCOMPARE(row->choice(), (PrinterChoice{QStringLiteral("laser"), QString(), 2}));
    }

    void oneKeyPrintsTheStagesPapers()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        kept.values.insert(choiceKey(QStringLiteral("receipt")),
                           writeChoice({QStringLiteral("dot"), QString(), 7}));
        TwoPrinters printers;
        PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers,
                              kept.memory());
        QVERIFY(showActive(preview));
        QSignalSpy printed(&preview, &PreviewDialog::printed);
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(printers.sent.size(), 3);
        QCOMPARE(printed.size(), 3);
        QCOMPARE(printers.sent[0].copies, 3); // the set's, whatever was remembered for one print
        QCOMPARE(printers.sent[0].printer, QStringLiteral("laser"));
        QCOMPARE(printers.sent[1].copies, 1);
        QCOMPARE(printers.sent[1].printer, QStringLiteral("dot")); // the receipt's own printer
        QVERIFY(preview.message().contains(QStringLiteral("审批表 3 份")));
        QTRY_VERIFY_WITH_TIMEOUT(preview.message().contains(QStringLiteral("全部打完")), 5000);
        preview.papers().chooseSet(0);
        QVERIFY(!named<QSpinBox>(preview, "份数")->isEnabled()); // each paper of a set has its own number
    }

    void halfASetIsSaid()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        kept.values.insert(choiceKey(QStringLiteral("receipt")),
                           writeChoice({QStringLiteral("dot"), QString(), 1}));
        TwoPrinters printers;
        printers.refused = QStringLiteral("dot");
        PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers,
                              kept.memory());
        QVERIFY(showActive(preview));
        preview.printSet();
        QCOMPARE(printers.sent.size(), 1);
        QVERIFY2(
            preview.message().contains(QStringLiteral("受理回执 1 份没有送出"))
                && preview.message().contains(QStringLiteral("已送出：梅州市职工医疗保险费退费审批表 3 份")),
            qPrintable(preview.message()));
    }

    void noFontsAreSaidAndNothingIsPrinted()
    {
        ScriptedPicker picker;
        TwoPrinters printers;
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("sheets"));
        for (const char *name : {"standard.txt", "meizhou-approval-form.yaml", "receipt.yaml"})
            QVERIFY(QFile::copy(specimens::resources() + QStringLiteral("/sheets/") + QLatin1String(name),
                                folder.filePath(QStringLiteral("sheets/") + QLatin1String(name))));
        const SheetLibrary bare(folder.path());
        PreviewDialog preview(caseSource(bare, specimens::withLines(3), QString()), QStringLiteral("某单位"),
                              picker, &printers);
        QVERIFY(showActive(preview));
        QCOMPARE(bare.sheet(QStringLiteral("receipt")).error().code, ErrorCode::FontMissing);
        QCOMPARE(preview.message(), explain(bare.sheet(QStringLiteral("meizhou-approval-form")).error()));
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(printers.sent.isEmpty());
    }

    void nothingIsDueForADraft()
    {
        ScriptedPicker picker;
        TwoPrinters printers;
        PreviewDialog preview(sourceOf(specimens::withLines(3), "draft"), QStringLiteral("某单位"), picker,
                              &printers);
        QVERIFY(showActive(preview));
        preview.printSet();
        QVERIFY(printers.sent.isEmpty());
        preview.papers().chooseSet(0); // but any set can be chosen
        preview.print();
        QCOMPARE(printers.sent.size(), 3);
    }

    void chosenPagesArePrintedAndSaved()
    {
        ScriptedPicker picker;
        QTemporaryDir folder;
        picker.path = folder.filePath(QStringLiteral("some.pdf"));
        TwoPrinters printers;
        PreviewDialog preview(sourceOf(specimens::withLines(60)), QStringLiteral("某单位"), picker,
                              &printers);
        QVERIFY(showActive(preview));
        QVERIFY(preview.pageCount() >= 3);
        auto *range = named<QLineEdit>(preview, "页码");
        range->setFocus();
        QTest::keyClicks(range, QStringLiteral("1,3"));
        preview.savePdf();
        QProcess info;
        info.start(QStringLiteral("pdfinfo"), {picker.path});
        QVERIFY(info.waitForFinished());
        const QByteArray said = info.readAllStandardOutput();
        QVERIFY2(said.contains("Pages:           2"), said.constData());
        preview.print();
        QCOMPARE(printers.sent.size(), 1);
        QTest::keyClicks(range, QStringLiteral(",99"));
        QVERIFY2(preview.message().contains(QStringLiteral("只有")), qPrintable(preview.message()));
        preview.print();
        QCOMPARE(printers.sent.size(), 1);
    }

    void aCalibratedPrinterGetsItsPagesMoved()
    {
        ScriptedPicker picker;
        KeptSettings kept;
        TwoPrinters printers;
        const auto pdfOf = [&] {
            PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker,
                                  &printers, kept.memory());
            preview.print();
            QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("job.pdf")));
            if (printers.sent.isEmpty() || !file.open(QIODevice::WriteOnly))
                return QRectF();
            file.write(printers.sent.last().pdf);
            file.close();
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"),
                         {QStringLiteral("-bbox"), file.fileName(), QStringLiteral("-")});
            reader.waitForFinished();
            static const QRegularExpression place(
                QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>91441402MA4W2XK37N<"));
            const auto match = place.match(QString::fromUtf8(reader.readAllStandardOutput()));
            return QRectF(match.captured(1).toDouble(), match.captured(2).toDouble(), 1, 1);
        };
        const QPointF plain = pdfOf().topLeft();
        QVERIFY(plain.x() > 0);
        const QSizeF a4 = QSizeF(210, 297) * UnitsPerMm;
        kept.values.insert(calibrationKey(QStringLiteral("laser"), QString(), a4),
                           writeCalibration({2, -1, 1, 1, 0, 0, 0}));
        const QPointF off = (pdfOf().topLeft() - plain) / 72 * 25.4;
        QVERIFY2(qAbs(off.x() - 2) < 0.05 && qAbs(off.y() + 1) < 0.05,
                 qPrintable(QStringLiteral("%1 %2").arg(off.x()).arg(off.y())));
        // What cannot be read is said, and nothing is printed crooked.
        kept.values.insert(calibrationKey(QStringLiteral("laser"), QString(), a4), QStringLiteral("{}"));
        const qsizetype before = printers.sent.size();
        PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers,
                              kept.memory());
        preview.print();
        QCOMPARE(printers.sent.size(), before);
        QVERIFY(preview.message().contains(QStringLiteral("校准")));
    }

    void itFitsASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1366 x 768") << QSize(1366, 768);
        QTest::newRow("1366 x 768 at 150 %") << QSize(911, 512);
    }
    void itFitsASmallScreen()
    {
        QFETCH(QSize, size);
        ScriptedPicker picker;
        TwoPrinters printers;
        PreviewDialog preview(sourceOf(specimens::withLines(3)), QStringLiteral("某单位"), picker, &printers);
        preview.papers().choosePaper(QStringLiteral("case-cover"));
        const QSize least = preview.minimumSizeHint();
        QVERIFY2(least.width() <= size.width() && least.height() <= size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }
};

COUNTER_TEST(TestCasePapers, QApplication)
#include "tst_casepapers.moc"
