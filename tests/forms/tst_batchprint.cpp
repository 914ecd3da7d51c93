// Many cases on paper: one bad case costs itself only, and it can be stopped between two.
#include "app/decoder/codefinder.h"
#include "forms/printing/batchdialog.h"
#include "forms/printing/papercheckdialog.h"
#include "models/desk/papers/loggedprinter.h"
#include "tests/decoding/hostilefiles.h"
#include "tests/forms/intakefixture.h"
#include "tests/forms/paperdesk.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/papertools.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace counter;
using namespace counter::papertools;

namespace {

/// A desk whose printer writes the log.
struct BatchDesk : PaperDesk
{
    using PaperDesk::PaperDesk;
    ToldPrinter printer;
    LoggedPrinter logged{printer, office};

    BatchOrder order(const char *id = "meizhou-approval-form", const QString &pdf = {})
    {
        BatchOrder made;
        made.cases = ids();
        made.papers = {{sheet(id), 1}};
        made.pdf = pdf;
        made.printer = {QStringLiteral("Paper"), {}, 1};
        return made;
    }
    BatchPrint batch(const BatchOrder &order) { return BatchPrint(office, papers, &logged, order); }
    int printsOf(int n) { return int(office.papers().of(saved.at(n).caseId)->size()); }
    QString file(const char *name) const { return fixture.home.filePath(QLatin1StringView(name)); }
};

void run(BatchPrint &batch)
{
    QVERIFY(batch.start());
    while (batch.step()) { }
}

QPushButton *button(QWidget &dialog, const char *name)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>())
        if (each->accessibleName().startsWith(QString::fromUtf8(name)))
            return each;
    return nullptr;
}

} // namespace

class TestBatchPrint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init() { counter::failOnWarnings(); }

    void oneBadCaseCostsItselfOnly()
    {
        BatchDesk desk(2);
        desk.acceptOverlong(3);
        desk.accept(BatchDesk::application(4));
        BatchPrint batch = desk.batch(desk.order());
        run(batch);
        QVERIFY(batch.finish());
        QCOMPARE(batch.documents(), 3);
        QCOMPARE(batch.jobs().size(), 3);
        QCOMPARE(batch.refusals().size(), 1);
        QCOMPARE(batch.refusals().first().caseId, desk.saved.at(2).caseId);
        QCOMPARE(batch.refusals().first().error.code, ErrorCode::TextOverflow);
        for (int n : {0, 1, 3})
            QCOMPARE(desk.printsOf(n), 1);
        QCOMPARE(desk.printsOf(2), 0);
    }

    void aPdfHoldsAllOfThemOrIsNotThere()
    {
        BatchDesk desk(3);
        desk.acceptOverlong(4);
        const QString path = desk.file("all.pdf");
        {
            BatchPrint stopped = desk.batch(desk.order("receipt", path));
            QVERIFY(stopped.start());
            QVERIFY(stopped.step());
        } // stopped after the first: no half file
        QVERIFY(!QFileInfo::exists(path));
        BatchOrder order = desk.order("receipt", path);
        order.printer.copies = 2;
        BatchPrint batch = desk.batch(order);
        run(batch);
        QVERIFY(batch.finish());
        const QString text = pdfText(path);
        for (int n = 0; n < 3; ++n)
            QCOMPARE(text.count(desk.saved.at(n).number) >= 2, true);
        QCOMPARE(pdfPages(path, 30).size(), 2 * batch.pages());
        QCOMPARE(desk.printsOf(0), 0); // a file is no print
    }

    void aListIsOneJobAndAPrintOfEachCase()
    {
        BatchDesk desk(3);
        BatchPrint batch = desk.batch(desk.order("handover-list"));
        run(batch);
        QVERIFY(batch.finish());
        QCOMPARE(desk.printer.sent.size(), 1);
        QCOMPARE(batch.documents(), 3);
        for (int n = 0; n < 3; ++n) {
            QCOMPARE(desk.printsOf(n), 1);
            QCOMPARE(desk.office.papers().of(desk.saved.at(n).caseId)->first().sheet,
                     QStringLiteral("handover-list"));
        }
    }

    void aPrinterThatIsGoneStopsTheRest()
    {
        BatchDesk desk(3);
        BatchPrint batch = desk.batch(desk.order());
        QVERIFY(batch.start());
        QVERIFY(batch.step());
        desk.printer.refusal = Error{ErrorCode::PrinterGone, {}, QStringLiteral("Paper")};
        QVERIFY(!batch.step());
        QVERIFY(!batch.step());
        QCOMPARE(batch.finish().error().code, ErrorCode::PrinterGone);
        QCOMPARE(batch.documents(), 1);
        QCOMPARE(desk.office.papers().of(desk.saved.at(1).caseId)->first().outcome, PrintOutcome::Failed);
        QCOMPARE(desk.printsOf(2), 0);
    }

    /// Several papers of each case in one job, the second time as reprints.
    void aSetIsOneJobACase()
    {
        BatchDesk desk(2);
        BatchOrder order = desk.order();
        order.papers = {{desk.sheet("meizhou-approval-form"), 3}, {desk.sheet("receipt"), 1}};
        order.title = QStringLiteral("受理材料");
        for (int time = 0; time < 2; ++time) {
            BatchPrint batch = desk.batch(order);
            run(batch);
            QVERIFY(batch.finish());
            QCOMPARE(desk.printer.sent.size(), 2 * (time + 1));
        }
        const QList<PrintEntry> prints = *desk.office.papers().of(desk.saved.first().caseId);
        QCOMPARE(prints.size(), 4);
        for (const PrintEntry &entry : prints) {
            QCOMPARE(entry.copies, entry.sheet == QStringLiteral("receipt") ? 1 : 3);
            QCOMPARE(entry.reprint, &entry < &prints.at(2) ? 1 : 0); // the newest come first
        }
        const QString path = desk.file("job.pdf");
        QVERIFY(writeFile(path, desk.printer.sent.last().pdf));
        QVERIFY(pdfText(path).contains(QStringLiteral("补打 1")));
    }

    void theJobIsMovedAsThePrinterNeedsIt()
    {
        BatchDesk desk(1);
        Calibration calibration;
        calibration.right = 3;
        const QSizeF page = desk.pages().first().size;
        QVERIFY(desk.office.papers().remember(desk.office.actor(),
                                              calibrationKey(QStringLiteral("Paper"), {}, page),
                                              writeCalibration(calibration)));
        BatchPrint batch = desk.batch(desk.order());
        run(batch);
        QVERIFY(batch.finish());
        const QString moved = desk.file("moved.pdf");
        QVERIFY(writeFile(moved, desk.printer.sent.first().pdf));
        const QString plain = desk.file("plain.pdf");
        QVERIFY(writePdf(plain, desk.pages(), QStringLiteral("plain")));
        QVERIFY(differing(pdfPages(moved, 100).first(), pdfPages(plain, 100).first()) > 0.005);
        // An unreadable calibration is refused rather than printed askew.
        QVERIFY(desk.office.papers().remember(desk.office.actor(),
                                              calibrationKey(QStringLiteral("Paper"), {}, page),
                                              QStringLiteral("nonsense")));
        BatchPrint refused = desk.batch(desk.order());
        run(refused);
        QVERIFY(!refused.finish());
        QCOMPARE(desk.printer.sent.size(), 1);
    }

    void theWindowPrintsAndFollows()
    {
        BatchDesk desk(2);
        desk.acceptOverlong(3);
        ScriptedPicker picker;
        FixedQuestions questions;
        const Services services = servicesOf(desk, picker, questions);
        BatchDialog dialog(services, {}, 3, [&]() -> Result<QStringList> { return desk.ids(); });
        QVERIFY(showActive(dialog));
        verifyNames(dialog);
        QSignalSpy finished(&dialog, &BatchDialog::finished);
        QTest::keyClick(&dialog, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(dialog.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(dialog.message().contains(QStringLiteral("2 件")), qPrintable(dialog.message()));
        QVERIFY2(dialog.message().contains(QStringLiteral("1 件没有打印")), qPrintable(dialog.message()));
        QVERIFY2(dialog.refusalsText().contains(desk.saved.at(2).number), qPrintable(dialog.refusalsText()));
        desk.printer.state = JobState::Cancelled;
        QTRY_COMPARE(desk.office.papers().of(desk.saved.first().caseId)->first().outcome,
                     PrintOutcome::Cancelled);
        verifyNames(dialog);
    }

    void theWindowStopsBetweenTwoCases()
    {
        BatchDesk desk(30);
        ScriptedPicker picker;
        FixedQuestions questions;
        const Services services = servicesOf(desk, picker, questions);
        questions.yes = false; // so many are asked about first
        BatchDialog dialog(services, desk.ids(), 30, [&]() -> Result<QStringList> { return desk.ids(); });
        QVERIFY(showActive(dialog));
        dialog.print();
        QVERIFY(!dialog.isRunning());
        QCOMPARE(desk.printer.sent.size(), 0);
        questions.yes = true;
        dialog.print();
        QTRY_VERIFY(desk.printer.sent.size() > 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isRunning());
        QVERIFY(dialog.isVisible());
        QVERIFY(desk.printer.sent.size() < 30);
        QVERIFY2(dialog.message().contains(QStringLiteral("已停下")), qPrintable(dialog.message()));
        picker.path = desk.file("stopped.pdf");
        dialog.savePdf();
        QVERIFY(dialog.isRunning());
        dialog.stop();
        QVERIFY(!QFileInfo::exists(picker.path));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aCodeThatIsTypedIsCheckedOnEnter()
    {
        BatchDesk desk(1);
        const PaperCode code = *PaperCode::parse(qrTexts(pageImage(desk.pages().first(), 200)).value(0));
        ScriptedPicker picker;
        PaperCheckDialog dialog(desk.office, picker);
        QVERIFY(showActive(dialog));
        verifyNames(dialog);
        QTest::keyClicks(dialog.focusWidget(), code.toString());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY2(dialog.message().contains(QStringLiteral("一致")), qPrintable(dialog.message()));
        QVERIFY(desk.change([](Application &application) {
            application.claimant.bank.accountNumber = QStringLiteral("440012345678901234");
        }));
        // The next scan writes over the one before.
        QTest::keyClicks(dialog.focusWidget(), code.toString());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY2(dialog.message().contains(QStringLiteral("账号")), qPrintable(dialog.message()));
        QVERIFY(dialog.changesText().contains(QStringLiteral("440012345678901234")));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("6901234567892"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.caseId().isEmpty());
        QVERIFY(!button(dialog, "打开案件")->isEnabled());
    }

    void aDroppedScanFindsItsCase()
    {
        BatchDesk desk(3);
        const QString scan = desk.file("scan.png");
        QVERIFY(pageImage(desk.pages().first(), 200).save(scan));
        ScriptedPicker picker;
        PaperCheckDialog dialog(desk.office, picker);
        QVERIFY(showActive(dialog));
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(scan)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&dialog, &drop);
        QVERIFY(dialog.isBusy()); // and the dialog goes on
        QTRY_COMPARE(dialog.caseId(), desk.saved.first().caseId);
        QSignalSpy attached(&dialog, &PaperCheckDialog::attached);
        QSignalSpy opened(&dialog, &PaperCheckDialog::openRequested);
        dialog.attachFile();
        QTRY_VERIFY2(attached.size() == 1, qPrintable(dialog.message()));
        const Result<CaseVersion> version = desk.office.cases().open(desk.saved.first().caseId);
        QCOMPARE(version->application.evidence.size(), 1);
        QCOMPARE(version->application.evidence.first().kind, QStringLiteral("approval-form"));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), desk.saved.first().caseId);
    }

    /// A scan that hangs the decoder: the dialog takes the next code meanwhile, and may be closed.
    void aFileThatIsBeingReadKeepsNobodyWaiting()
    {
        BatchDesk desk(1);
        const PaperCode code = *PaperCode::parse(qrTexts(pageImage(desk.pages().first(), 200)).value(0));
        const QString scan = desk.file("scan.pdf");
        QVERIFY(writeFile(scan, hostileFiles({}).at(1).content));
        ScriptedPicker picker;
        auto dialog = std::make_unique<PaperCheckDialog>(desk.office, picker);
        QVERIFY(showActive(*dialog));
        dialog->checkFile(scan);
        QVERIFY2(dialog->message().contains(QStringLiteral("scan.pdf")), qPrintable(dialog->message()));
        QTest::qWait(100);
        dialog->checkText(code.toString());
        QVERIFY(!dialog->isBusy());
        QCOMPARE(dialog->caseId(), desk.saved.first().caseId);
        dialog->checkFile(scan);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 7000);
        QVERIFY2(dialog->message().contains(QStringLiteral("停止")), qPrintable(dialog->message()));
        dialog->checkFile(scan);
        QTest::qWait(100);
        dialog.reset();
        QTest::qWait(100);
    }

    /// Closed before the stamped page is in its case, the dialog stays until it is.
    void closingDoesNotLoseThePageThatIsTakenIn()
    {
        BatchDesk desk(1);
        const QString scan = desk.file("scan.png");
        QVERIFY(pageImage(desk.pages().first(), 200).save(scan));
        ScriptedPicker picker;
        PaperCheckDialog dialog(desk.office, picker);
        QVERIFY(showActive(dialog));
        dialog.checkFile(scan);
        QTRY_COMPARE(dialog.caseId(), desk.saved.first().caseId);
        QSignalSpy closed(&dialog, &QDialog::finished);
        dialog.attachFile();
        QVERIFY(dialog.isBusy());
        dialog.close();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(closed.size(), 0);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(desk.office.cases().open(desk.saved.first().caseId)->application.evidence.size(), 1);
    }

private:
    static Services servicesOf(BatchDesk &desk, const FilePicker &picker, const Questions &questions)
    {
        return Services{.office = desk.office,
                        .resources = specimens::resources(),
                        .clock = [] { return Counter::now(); },
                        .picker = picker,
                        .questions = questions,
                        .sheets = &desk.sheets,
                        .printer = &desk.logged};
    }
};

COUNTER_TEST(TestBatchPrint, QApplication)
#include "tst_batchprint.moc"
