// Printing through Qt alone, where the program has no spooler that it knows how to ask.
#include "reports/printing/printingtext.h"
#include "reports/printing/qtprinters.h"

#include <QPrinterInfo>

namespace counter {

namespace {

/// Qt hands a job over and hears no more of it: neither a number nor an end. The number is this program's
/// own and stands in the job's title, where the clerk finds it in the queue; the reason says that nobody
/// answers for the job, and no job is ever called completed.
class QtPrinter final : public PrinterPort
{
public:
    Result<QList<PrinterQueue>> queues() override { return qtprinters::queues(); }
    Result<PrinterFacts> facts(const QString &printer) override { return qtprinters::facts(printer); }
    Result<PrintJob> send(const PrintRequest &request) override;
    Result<PrintJob> follow(const PrintJob &job) override;

private:
    int m_last = 0;
};

Result<PrintJob> QtPrinter::send(const PrintRequest &request)
{
    // Qt names the trays of a printer on Windows only; a job for one of them is not printed from another.
    if (!request.tray.isEmpty())
        return Error{ErrorCode::PrintFailed, PrintingText::tr("这里不能指定纸盒，请在打印机属性里选"),
                     request.printer};
    const Result<std::unique_ptr<QPrinter>> printer = qtprinters::open(request.printer);
    if (!printer)
        return printer.error();
    PrintJob job;
    job.printer = (*printer)->printerName();
    job.id = ++m_last;
    (*printer)->setDocName(request.title + QStringLiteral(" #") + QString::number(job.id));
    qtprinters::setProperties(**printer, request.properties);
    if (const Result<void> painted = qtprinters::paint(**printer, request, {}); !painted)
        return painted.error();
    return follow(job);
}

Result<PrintJob> QtPrinter::follow(const PrintJob &job)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(job.printer);
    if (info.isNull())
        return Error{ErrorCode::PrinterGone, {}, job.printer};
    PrintJob now = job;
    now.reason = info.state() == QPrinter::Error ? QStringLiteral("printer-stopped")
                                                 : QStringLiteral("spooler-silent");
    return now;
}

} // namespace

std::unique_ptr<PrinterPort> makeQtPrinter()
{
    return std::make_unique<QtPrinter>();
}

} // namespace counter
