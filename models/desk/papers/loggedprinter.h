#pragma once
#include "models/desk/officedesk.h"
#include "reports/printing/printerport.h"

#include <QMap>

namespace counter {

/// A printer that writes into the event log what goes through it: after the spooler answered, never before.
/// What it refused is logged as not printed; how a job ended is logged when someone follows it that far.
/// A log that cannot be written takes nothing back: the job says so in PrintJob::unlogged.
class LoggedPrinter final : public PrinterPort
{
public:
    LoggedPrinter(PrinterPort &printer, OfficeDesk &office) : m_printer(printer), m_office(office) { }

    Result<QList<PrinterQueue>> queues() override { return m_printer.queues(); }
    Result<QList<PrinterTray>> trays(const QString &printer) override { return m_printer.trays(printer); }
    Result<PrinterFacts> facts(const QString &printer) override { return m_printer.facts(printer); }
    Result<PrintJob> send(const PrintRequest &request) override;
    Result<PrintJob> follow(const PrintJob &job) override;

    /// Asks about at most `most` jobs whose end is not yet in the log, in turn: a preview that was closed no
    /// longer does. Answers those that ended otherwise than printed.
    QList<PrintJob> followOpen(int most);

private:
    using JobName = std::pair<QString, int>;

    struct OpenJob
    {
        QList<PrintEntry> entries;
        JobState last = JobState::Pending; ///< as last heard: a spooler that forgets jobs is asked with it
    };

    PrinterPort &m_printer;
    OfficeDesk &m_office;
    QMap<JobName, OpenJob> m_open; ///< sent, their end not yet seen
    JobName m_asked; ///< the last one that followOpen() asked about
};

} // namespace counter
