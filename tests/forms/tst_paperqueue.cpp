// A real print queue: what comes out of it is what the preview showed, and the log says what became of it.
#include "forms/preview/previewdialog.h"
#include "forms/printing/printerrow.h"
#include "models/desk/papers/loggedprinter.h"
#include "models/store/care/verify.h"
#include "tests/forms/paperdesk.h"
#include "tests/forms/screenfixture.h"
#include "tests/reports/commandrun.h"
#include "tests/reports/cupsserver.h"
#include "tests/reports/papertools.h"
#include "tests/room/testroom.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>

using namespace counter;
using namespace counter::papertools;

namespace {

constexpr int ScanDots = 200;
constexpr double Tolerance = 0.005;

/// An application that needs a second page.
Application longCase(int n)
{
    Application made = PaperDesk::application(n);
    for (int line = 1; line < 40; ++line) {
        ContributionLine more = made.lines.first();
        more.period = *YearMonth::from(2020 + line / 12, 1 + line % 12);
        more.voucherNumber = QString::number(70000000 + line);
        made.lines.append(more);
    }
    return made;
}

QStringList words(const QString &text)
{
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

} // namespace

class TestPaperQueue : public QObject
{
    Q_OBJECT

    std::unique_ptr<CupsServer> m_server;

    /// The number in what the preview says of its job.
    static int jobOf(const PreviewDialog &preview)
    {
        static const QRegularExpression number(QStringLiteral("任务 (\\d+)"));
        return number.match(preview.message()).captured(1).toInt();
    }

    /// The same text and ink as the pages that the preview paints: what it saves as PDF, drawn by the same
    /// program, and the very picture that it shows.
    void compare(const QString &paper, const QList<Page> &pages)
    {
        const QTemporaryDir folder;
        const QString shown = folder.filePath(QStringLiteral("shown.pdf"));
        QVERIFY(writePdf(shown, pages, QStringLiteral("shown")));
        const QList<QImage> printed = pdfPages(paper, ScanDots);
        const QList<QImage> saved = pdfPages(shown, ScanDots);
        QCOMPARE(printed.size(), pages.size());
        QCOMPARE(saved.size(), pages.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QImage preview = pageImage(pages.at(i), ScanDots);
            QVERIFY(unequal(printed.at(i), saved.at(i)) < Tolerance);
            const double share = differing(printed.at(i), preview);
            QVERIFY2(share < Tolerance, qPrintable(QString::number(share)));
            // A shift by a millimetre would be seen.
            QVERIFY(differing(printed.at(i), preview.copy(8, 8, preview.width(), preview.height()))
                    > Tolerance);
        }
        QCOMPARE(words(pdfText(paper)), words(pdfText(shown)));
        QVERIFY(!words(pdfText(paper)).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp);
        m_server = std::make_unique<CupsServer>();
        QVERIFY(m_server->ready());
    }
    void init() { counter::failOnWarnings(); }

    void theDialogsPaperIsThePreview()
    {
        PaperDesk desk(0);
        desk.accept(longCase(1));
        const QString id = desk.saved.first().caseId;
        const std::unique_ptr<PrinterPort> cups = makeSystemPrinter();
        LoggedPrinter printer(*cups, desk.office);
        ScriptedPicker picker;
        const QList<Page> shown = desk.pages();
        QVERIFY(shown.size() > 1);
        const Result<PrintContent> content = desk.papers.content(id);
        PreviewDialog preview(caseSource(desk.sheets, *content, QStringLiteral("accepted"), &desk.office),
                              content->application.claimant.name, picker, &printer,
                              printerMemory(desk.office));
        QVERIFY(showActive(preview));
        QCOMPARE(preview.pageCount(), int(shown.size()));
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
        const QList<PrintEntry> sent = *desk.office.papers().of(id);
        QVERIFY2(sent.size() == 1, qPrintable(preview.message()));
        QVERIFY(sent.first().job > 0);
        QCOMPARE(sent.first().printer, QStringLiteral("Paper"));
        const QString paper = m_server->paper(sent.first().job);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(paper), 30'000);
        compare(paper, shown);
        // The preview follows the job; how it ended is in the log.
        QTRY_COMPARE_WITH_TIMEOUT(desk.office.papers().of(id)->first().outcome, PrintOutcome::Completed,
                                  30'000);
        QTRY_VERIFY(preview.message().contains(QStringLiteral("已完成")));
        // What it now shows is a reprint.
        QTest::keyClick(&preview, Qt::Key_P, Qt::ControlModifier);
        const PrintEntry again = desk.office.papers().of(id)->first();
        QCOMPARE(again.reprint, 1);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_server->paper(again.job)), 30'000);
        QVERIFY(pdfText(m_server->paper(again.job)).contains(QStringLiteral("补打 1")));
        QVERIFY(verify(*desk.store)->good());
    }

    void theCommandLinesPaperIsThePreview()
    {
        PaperDesk desk(0);
        desk.accept(longCase(1));
        desk.acceptOverlong(2);
        const SavedCase good = desk.saved.first();
        const QString bad = desk.saved.last().number;
        StoredPapers today(desk.office, QDate::currentDate(), false);
        const QList<Page> shown =
            *layOut(desk.sheet("meizhou-approval-form"), *today.content(good.caseId), PrintOptions());
        desk.store.reset(); // the command opens it
        const Answer answer = runCommand(printCommand,
                                         {QStringLiteral("--stored"), good.number, bad,
                                          QStringLiteral("--printer"), QStringLiteral("Paper")},
                                         desk.fixture.folder());
        QCOMPARE(answer.status, int(Failed)); // one of two
        QVERIFY2(answer.err.contains(QStringLiteral("开户")), qPrintable(answer.err));
        const QJsonObject job = answer.json();
        QCOMPARE(job.value(u"case").toString(), good.number);
        const QString paper = m_server->paper(job.value(u"job").toInt());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(paper), 30'000);
        compare(paper, shown);
        const auto store = desk.fixture.open();
        QCOMPARE(store->prints(good.caseId)->size(), 1);
        QCOMPARE(store->prints(good.caseId)->first().outcome, PrintOutcome::Sent);
        QVERIFY(verify(*store)->good());
    }

    /// Qt's own dialog at a real queue: what is chosen there is kept for the queue and goes with its jobs.
    void theSystemsDialogSetsThePrinter()
    {
        PaperDesk desk(1);
        const std::unique_ptr<PrinterPort> cups = makeSystemPrinter();
        ScriptedPicker picker;
        const Result<PrintContent> content = desk.papers.content(desk.saved.first().caseId);
        PreviewDialog preview(caseSource(desk.sheets, *content, QStringLiteral("accepted")),
                              QStringLiteral("某单位"), picker, cups.get(), printerMemory(desk.office));
        QVERIFY(showActive(preview));
        const auto inDialog = [&](const std::function<void(QPrintDialog &)> &act) {
            bool seen = false;
            QTimer::singleShot(0, &preview, [&] {
                auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
                if (!dialog)
                    return;
                seen = true;
                act(*dialog);
            });
            preview.findChild<PrinterRow *>()->askProperties();
            return seen;
        };
        const auto press = [](QPrintDialog &dialog, QDialogButtonBox::StandardButton which) {
            dialog.findChild<QDialogButtonBox *>()->button(which)->click();
        };
        QVERIFY(inDialog([&](QPrintDialog &dialog) {
            QVERIFY(dialog.windowTitle().contains(QStringLiteral("Paper")));
            QVERIFY(!dialog.findChild<QComboBox *>(QStringLiteral("printers"))->isEnabled());
            QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->text(),
                     QStringLiteral("确定")); // nothing is printed by it
            QVERIFY(!dialog.findChild<QSpinBox *>(QStringLiteral("copies"))->isVisible());
            auto *twoSided = dialog.findChild<QRadioButton *>(QStringLiteral("duplexLong"));
            QVERIFY(twoSided->isVisible() && twoSided->isEnabled());
            twoSided->click();
            // Behind its button stand the driver's own options.
            bool fed = false;
            QTimer::singleShot(0, &dialog, [&] {
                QWidget *driver = QApplication::activeModalWidget();
                for (QComboBox *each : driver->findChildren<QComboBox *>())
                    if (const int manual = each->findText(QStringLiteral("Manual Feed")); manual >= 0) {
                        each->setCurrentIndex(manual);
                        fed = true;
                    }
                driver->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            });
            auto *driver = dialog.findChild<QPushButton *>(QStringLiteral("properties"));
            QVERIFY(driver->isVisible());
            driver->click();
            QVERIFY(fed);
            press(dialog, QDialogButtonBox::Ok);
        }));
        QVERIFY2(preview.message().contains(QStringLiteral("双面（长边翻转）、InputSlot=Manual")),
                 qPrintable(preview.message()));
        preview.print();
        const QString paper = m_server->paper(jobOf(preview));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(paper), 30'000);
        const QByteArray options = m_server->options(jobOf(preview));
        QVERIFY2(options.contains("DuplexNoTumble") && options.contains("InputSlot=Manual"),
                 options.constData());
        // It begins with what is kept, and gives it up when it is told to.
        QVERIFY(inDialog([&](QPrintDialog &dialog) {
            QVERIFY(dialog.findChild<QRadioButton *>(QStringLiteral("duplexLong"))->isChecked());
            for (QCheckBox *each : dialog.findChildren<QCheckBox *>())
                if (each->accessibleName() == QStringLiteral("不再用已记住的设置"))
                    each->setChecked(true);
            press(dialog, QDialogButtonBox::Ok);
        }));
        QVERIFY(readProperties(*desk.office.papers().remembered(propertiesKey(QStringLiteral("Paper"))))
                    .isEmpty());
        QVERIFY(inDialog([&](QPrintDialog &dialog) { press(dialog, QDialogButtonBox::Cancel); }));
    }

    void aJobThatFailsIsLoggedAsFailed_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<int>("outcome");
        QTest::newRow("the device breaks off") << "Broken" << false << int(PrintOutcome::Aborted);
        QTest::newRow("cancelled while the queue waits") << "Paused" << true << int(PrintOutcome::Cancelled);
        QTest::newRow("the queue takes no jobs") << "Closed" << false << int(PrintOutcome::Failed);
        QTest::newRow("there is no such queue") << "Nowhere" << false << int(PrintOutcome::Failed);
    }
    void aJobThatFailsIsLoggedAsFailed()
    {
        QFETCH(QString, queue);
        QFETCH(bool, cancel);
        QFETCH(int, outcome);
        PaperDesk desk(1);
        const QString id = desk.saved.first().caseId;
        const std::unique_ptr<PrinterPort> cups = makeSystemPrinter();
        LoggedPrinter printer(*cups, desk.office);
        const Result<PrintRequest> request =
            makePrintRequest(desk.pages(), QStringLiteral("审批表"), PaintMode::Full, {queue, {}, 1}, {});
        const Result<PrintJob> job = printer.send(*request);
        if (cancel) {
            QVERIFY(CupsServer::command(QStringLiteral("cancel"),
                                        {QStringLiteral("%1-%2").arg(queue).arg(job->id)}));
        }
        // The preview was closed; the window goes on asking.
        QList<PrintJob> wrong;
        const auto ended = [&] {
            wrong += printer.followOpen(4);
            return int(desk.office.papers().of(id)->first().outcome) == outcome;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000);
        QCOMPARE(wrong.size(), job ? 1 : 0);
        QCOMPARE(*desk.office.papers().printedBefore(id, QStringLiteral("meizhou-approval-form"), false), 0);
        QVERIFY(verify(*desk.store)->good());
    }

    /// Paper that waits is a print: it will come out when the queue goes on.
    void aPausedQueueIsSaidAndNothingIsLost()
    {
        PaperDesk desk(1);
        const std::unique_ptr<PrinterPort> cups = makeSystemPrinter();
        LoggedPrinter printer(*cups, desk.office);
        const Result<PrintRequest> request = makePrintRequest(
            desk.pages(), QStringLiteral("审批表"), PaintMode::Full, {QStringLiteral("Paused"), {}, 1}, {});
        const Result<PrintJob> job = printer.send(*request);
        QVERIFY(job);
        const Result<PrintJob> now = printer.follow(*job);
        QVERIFY2(now && printReasonLabel(now->reason).contains(QStringLiteral("暂停")),
                 qPrintable(now ? now->reason : QString()));
        QCOMPARE(desk.office.papers().of(desk.saved.first().caseId)->first().outcome, PrintOutcome::Sent);
        QVERIFY(CupsServer::command(QStringLiteral("cupsenable"), {QStringLiteral("Paused")}));
        const auto done = [&] {
            printer.followOpen(4);
            return desk.office.papers().of(desk.saved.first().caseId)->first().outcome
                == PrintOutcome::Completed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(done(), 60'000);
        QVERIFY(CupsServer::command(QStringLiteral("cupsdisable"), {QStringLiteral("Paused")}));
    }

    void withoutASpoolerNothingIsPrinted()
    {
        PaperDesk desk(1);
        m_server->end();
        const std::unique_ptr<PrinterPort> cups = makeSystemPrinter();
        LoggedPrinter printer(*cups, desk.office);
        const Result<PrintRequest> request = makePrintRequest(
            desk.pages(), QStringLiteral("审批表"), PaintMode::Full, {QStringLiteral("Paper"), {}, 1}, {});
        const Result<PrintJob> job = printer.send(*request);
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::PrinterGone);
        QCOMPARE(desk.office.papers().of(desk.saved.first().caseId)->first().outcome, PrintOutcome::Failed);
    }
};

COUNTER_TEST(TestPaperQueue, QApplication)
#include "tst_paperqueue.moc"
