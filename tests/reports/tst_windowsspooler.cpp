#include "reports/printing/windowsspooler.h"
#include "tests/room/testroom.h"

#include <QGuiApplication>
#include <QtTest>

using namespace counter;

constexpr DWORD Retained = 0x2000; // JOB_STATUS_RETAINED, which mingw-w64 does not name

/// What the Windows spooler says of a job and its printer, in the values that the window and the print log
/// know.
class TestWindowsSpooler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobFares_data()
    {
        QTest::addColumn<quint32>("job");
        QTest::addColumn<quint32>("printer");
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, DWORD job, DWORD printer, JobState state, const char *reason) {
            QTest::newRow(name) << quint32(job) << quint32(printer) << state << QString::fromLatin1(reason);
        };
        row("waiting", 0, 0, JobState::Pending, "");
        row("spooling", JOB_STATUS_SPOOLING, 0, JobState::Processing, "");
        row("printing", JOB_STATUS_PRINTING, PRINTER_STATUS_PRINTING, JobState::Processing, "");
        row("printed", JOB_STATUS_PRINTED, PRINTER_STATUS_OFFLINE, JobState::Completed, "");
        row("kept after printing", JOB_STATUS_COMPLETE | Retained, 0, JobState::Completed, "");
        row("held", JOB_STATUS_PAUSED, 0, JobState::Held, "job-hold-until-specified");
        row("deleted", JOB_STATUS_DELETING, 0, JobState::Cancelled, "job-canceled-by-user");
        row("deleted while printing", JOB_STATUS_DELETING | JOB_STATUS_PRINTING, 0, JobState::Cancelled,
            "job-canceled-by-user");
        row("printed, on its way out", JOB_STATUS_PRINTED | JOB_STATUS_DELETING | JOB_STATUS_DELETED, 0,
            JobState::Completed, "");
        row("paper out", JOB_STATUS_PAPEROUT, 0, JobState::Stopped, "media-empty");
        row("error: the printer knows why", JOB_STATUS_ERROR | JOB_STATUS_PRINTING, PRINTER_STATUS_PAPER_JAM,
            JobState::Stopped, "media-jam");
        row("error: nobody knows why", JOB_STATUS_ERROR, 0, JobState::Stopped, "printer-stopped");
        row("printer off line", JOB_STATUS_OFFLINE, PRINTER_STATUS_OFFLINE, JobState::Stopped, "offline");
        row("waits for a paused printer", 0, PRINTER_STATUS_PAUSED, JobState::Pending, "paused");
        row("door open", JOB_STATUS_PRINTING, PRINTER_STATUS_DOOR_OPEN, JobState::Processing, "door-open");
    }

    void aJobFares()
    {
        QFETCH(quint32, job);
        QFETCH(quint32, printer);
        QFETCH(JobState, state);
        QFETCH(QString, reason);
        PrintJob known;
        known.printer = QStringLiteral("审批室");
        known.id = 7;
        const PrintJob now = spooler::stateOf(known, job, printer);
        QCOMPARE(now.state, state);
        QCOMPARE(now.reason, reason);
        QCOMPARE(now.id, 7);
        QVERIFY(reason.isEmpty() || printReasonLabel(reason) != reason);
    }

    /// Printed and deleted jobs leave the queue alike.
    void aJobVanishes_data()
    {
        QTest::addColumn<JobState>("last");
        QTest::addColumn<JobState>("state");
        QTest::newRow("while printing") << JobState::Processing << JobState::Completed;
        QTest::newRow("before it was seen") << JobState::Pending << JobState::Completed;
        QTest::newRow("while stuck") << JobState::Stopped << JobState::Cancelled;
        QTest::newRow("while held") << JobState::Held << JobState::Cancelled;
        QTest::newRow("while being deleted") << JobState::Cancelled << JobState::Cancelled;
    }

    void aJobVanishes()
    {
        QFETCH(JobState, last);
        QFETCH(JobState, state);
        PrintJob known;
        known.state = last;
        QCOMPARE(spooler::stateOf(known, std::nullopt, 0).state, state);
    }

    void aPrinterThatIsNotThere()
    {
        const std::unique_ptr<PrinterPort> printer = makeSystemPrinter();
        PrintRequest request;
        request.printer = QStringLiteral("没有这台");
        const Result<PrintJob> job = printer->send(request);
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::PrinterGone);
        QVERIFY(!job.error().detail.isEmpty());
    }
};

COUNTER_TEST(TestWindowsSpooler, QGuiApplication)
#include "tst_windowsspooler.moc"
