// Every way to a printer does the same: what comes out of the queue is what was asked for.
#include "models/desk/papers/loggedprinter.h"
#include "reports/printing/printjob.h"
#include "tests/forms/paperdesk.h"
#include "tests/reports/cupsserver.h"
#include "tests/reports/papertools.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace counter;
using namespace counter::papertools;

namespace {

constexpr int ScanDots = 200;
constexpr double Tolerance = 0.005;
constexpr qreal MmOfDots = 25.4 / ScanDots;

/// The ink moved by whole dots, the rest of the paper white.
QImage moved(const QImage &page, QPoint by)
{
    QImage out(page.size(), page.format());
    out.fill(Qt::white);
    QPainter(&out).drawImage(by, page);
    return out;
}

} // namespace

class TestPrintPorts : public QObject
{
    Q_OBJECT

    std::unique_ptr<CupsServer> m_server;
    PaperDesk m_desk{1};
    int m_before = 0; ///< the spooler's number of the last job that is known

    static void ports()
    {
        QTest::addColumn<bool>("asksSpooler");
        QTest::newRow("the system's spooler") << true;
        QTest::newRow("Qt alone") << false;
    }
    static std::unique_ptr<PrinterPort> port()
    {
        QFETCH(bool, asksSpooler);
        return asksSpooler ? makeSystemPrinter() : makeQtPrinter();
    }

    static PrintRequest request(const QList<Page> &pages, const PrinterChoice &choice,
                                PaintMode mode = PaintMode::Full, const Calibration &calibration = {},
                                const PrinterProperties &properties = {})
    {
        return *makePrintRequest(pages, QStringLiteral("审批表"), mode, choice, calibration, properties);
    }
    static PrinterChoice paper(int copies = 1) { return {QStringLiteral("Paper"), {}, copies}; }

    /// The next job that the queue Paper puts out, by the spooler's number.
    int nextJob()
    {
        const bool came =
            QTest::qWaitFor([&] { return QFileInfo::exists(m_server->paper(m_before + 1)); }, 30'000);
        return came ? ++m_before : 0;
    }
    QList<QImage> printed() { return pdfPages(m_server->paper(nextJob()), ScanDots); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<CupsServer>();
        QVERIFY(m_server->ready());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thePrinterIsListedAndKnown_data() { ports(); }
    void thePrinterIsListedAndKnown()
    {
        const std::unique_ptr<PrinterPort> printer = port();
        const Result<QList<PrinterQueue>> queues = printer->queues();
        QVERIFY(queues);
        QStringList standard;
        for (const PrinterQueue &queue : *queues)
            if (queue.isDefault)
                standard << queue.name;
        QCOMPARE(queues->size(), 4);
        QCOMPARE(standard, QStringList{"Paper"});
        const Result<PrinterFacts> facts = printer->facts(QStringLiteral("Paper"));
        QVERIFY(facts && facts->known && facts->takesA4 && facts->twoSided);
        QCOMPARE(facts->papers, QStringList{"A4"});
        QCOMPARE(facts->resolutions, QList<int>{600});
        QCOMPARE(describeFacts(*facts), QStringLiteral("型号 Keep，纸张 A4，可双面，600 dpi"));
        const Result<PrinterFacts> nowhere = printer->facts(QStringLiteral("Nowhere"));
        QVERIFY(!nowhere || !nowhere->known);
    }

    void paperIsThePreview_data() { ports(); }
    void paperIsThePreview()
    {
        const QList<Page> pages = m_desk.pages();
        QVERIFY(port()->send(request(pages, paper())));
        const QList<QImage> sheets = printed();
        QCOMPARE(sheets.size(), pages.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QImage preview = pageImage(pages[i], ScanDots);
            const double share = differing(sheets[i], preview);
            QVERIFY2(share < Tolerance, qPrintable(QString::number(share)));
            QVERIFY(differing(sheets[i], moved(preview, {8, 8})) > Tolerance); // a millimetre would be seen
        }
    }

    /// The ruler sheet of a page across, and an upright one behind it in the same job.
    void aPageAcrossIsTurned_data() { ports(); }
    void aPageAcrossIsTurned()
    {
        Page across = m_desk.pages().first();
        across.size = across.size.transposed();
        const QList<Page> pages{across, m_desk.pages().first()};
        QVERIFY(port()->send(request(pages, paper())));
        const QList<QImage> sheets = printed();
        QCOMPARE(sheets.size(), 2);
        QVERIFY(sheets[0].width() > sheets[0].height());
        QVERIFY(sheets[1].width() < sheets[1].height());
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(differing(sheets[i], pageImage(pages[i], ScanDots)) < Tolerance);
    }

    void aCalibrationMovesTheInk_data() { ports(); }
    void aCalibrationMovesTheInk()
    {
        const QList<Page> pages = m_desk.pages();
        const QPoint by(20, -10);
        Calibration calibration;
        calibration.right = by.x() * MmOfDots;
        calibration.down = by.y() * MmOfDots;
        QVERIFY(port()->send(request(pages, paper(), PaintMode::Full, calibration)));
        const QList<QImage> sheets = printed();
        QVERIFY(!sheets.isEmpty());
        const QImage plain = pageImage(pages.first(), ScanDots);
        QVERIFY(differing(sheets.first(), moved(plain, by)) < Tolerance);
        QVERIFY(differing(sheets.first(), plain) > Tolerance);
    }

    void copiesComeOutAsWholeSets_data() { ports(); }
    void copiesComeOutAsWholeSets()
    {
        const QList<Page> pages = m_desk.pages();
        QVERIFY(port()->send(request(pages, paper(3))));
        const int job = nextJob();
        const qsizetype sheets = pdfPages(m_server->paper(job), 20).size();
        // CUPS repeats the job; what is painted to has the copies as its pages.
        const QRegularExpression copies(QStringLiteral("^copies=(\\d+)"),
                                        QRegularExpression::MultilineOption);
        const int times = copies.match(QString::fromUtf8(m_server->options(job))).captured(1).toInt();
        QCOMPARE(sheets * times, pages.size() * 3);
    }

    void overprintingLeavesTheFormAway_data() { ports(); }
    void overprintingLeavesTheFormAway()
    {
        const QList<Page> pages = m_desk.pages();
        QVERIFY(port()->send(request(pages, paper(), PaintMode::FieldsOnly)));
        const QList<QImage> sheets = printed();
        QVERIFY(!sheets.isEmpty());
        QVERIFY(differing(sheets.first(), pageImage(pages.first(), ScanDots, PaintMode::FieldsOnly))
                < Tolerance);
        QVERIFY(differing(sheets.first(), pageImage(pages.first(), ScanDots)) > Tolerance);
    }

    /// Where no tray can be named, none is offered and none is passed over.
    void theJobsTrayIsKept_data() { ports(); }
    void theJobsTrayIsKept()
    {
        QFETCH(bool, asksSpooler);
        const std::unique_ptr<PrinterPort> printer = port();
        QCOMPARE(printer->trays(QStringLiteral("Paper"))->size(), asksSpooler ? 3 : 0);
        const Result<PrintJob> job =
            printer->send(request(m_desk.pages(), {QStringLiteral("Paper"), QStringLiteral("manual"), 1}));
        QCOMPARE(job.ok(), asksSpooler);
        if (asksSpooler)
            QVERIFY(m_server->options(nextJob()).contains("InputSlot=Manual"));
        else
            QVERIFY(job.error().detail.contains(QStringLiteral("纸盒")));
    }

    void whatTheDialogChoseGoesWithTheJob_data() { ports(); }
    void whatTheDialogChoseGoesWithTheJob()
    {
        PrinterProperties properties;
        properties.sides = Sides::LongEdge;
        properties.options = {{QStringLiteral("InputSlot"), QStringLiteral("Manual")}};
        QVERIFY(port()->send(request(m_desk.pages(), paper(), PaintMode::Full, {}, properties)));
        const QByteArray options = m_server->options(nextJob());
        QVERIFY2(options.contains("InputSlot=Manual"), options.constData());
        QVERIFY2(options.contains("two-sided-long-edge") || options.contains("Duplex=DuplexNoTumble"),
                 options.constData());
    }

    void aPrinterThatIsNotThereIsRefused_data() { ports(); }
    void aPrinterThatIsNotThereIsRefused()
    {
        const Result<PrintJob> job =
            port()->send(request(m_desk.pages(), {QStringLiteral("Nowhere"), {}, 1}));
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::PrinterGone);
        QCOMPARE(job.error().place, QStringLiteral("Nowhere"));
    }

    void theLogSaysWhatIsKnown_data() { ports(); }
    void theLogSaysWhatIsKnown()
    {
        QFETCH(bool, asksSpooler);
        const QString id = m_desk.saved.first().caseId;
        const std::unique_ptr<PrinterPort> spooler = port();
        LoggedPrinter printer(*spooler, m_desk.office);
        QVERIFY(!printer.send(request(m_desk.pages(), {QStringLiteral("Nowhere"), {}, 1})));
        QCOMPARE(m_desk.office.papers().of(id)->first().outcome, PrintOutcome::Failed);

        const Result<PrintJob> job = printer.send(request(m_desk.pages(), paper(2)));
        QVERIFY(job && job->id > 0 && job->unlogged.isEmpty());
        const PrintEntry entry = m_desk.office.papers().of(id)->first();
        QCOMPARE(entry.outcome, PrintOutcome::Sent);
        QCOMPARE(entry.job, job->id);
        QCOMPARE(entry.copies, 2);
        // The number that the clerk is told is the one in the queue.
        const int known = nextJob();
        QVERIFY(known > 0);
        QVERIFY(asksSpooler ? known == job->id
                            : m_server->options(known).contains(
                                QByteArray(" #").append(QByteArray::number(job->id))));
        const auto end = [&] {
            printer.followOpen(4);
            return m_desk.office.papers().of(id)->first().outcome;
        };
        if (asksSpooler) {
            QTRY_COMPARE_WITH_TIMEOUT(end(), PrintOutcome::Completed, 30'000);
        } else { // nobody says that it was printed
            QCOMPARE(end(), PrintOutcome::Sent);
            QVERIFY(printReasonLabel(job->reason).contains(QStringLiteral("看不到")));
        }
    }

    /// The last one: it ends the spooler.
    void withoutASpoolerNothingIsPrinted()
    {
        m_server->end();
        for (const std::unique_ptr<PrinterPort> &printer : {makeSystemPrinter(), makeQtPrinter()}) {
            const Result<PrintJob> job = printer->send(request(m_desk.pages(), paper()));
            QVERIFY(!job);
            QCOMPARE(job.error().code, ErrorCode::PrinterGone);
        }
    }
};

COUNTER_TEST(TestPrintPorts, QGuiApplication)
#include "tst_printports.moc"
