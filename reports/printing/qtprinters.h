#pragma once
#include "reports/printing/printerport.h"

#include <QPrintEngine>
#include <QPrinter>
#include <functional>

/// What the ports that print through Qt have in common.
namespace counter::qtprinters {

/// Where Qt's printer keeps the options that go to CUPS with a job, as a list of names and choices in turn.
/// Qt has had this key since Qt 4, but in no public header (PPK_CupsOptions).
inline constexpr auto SpoolerOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

/// Printers of this machine as QPrinterInfo lists them; it cannot say which of them take no jobs.
QList<PrinterQueue> queues();
/// What QPrinterInfo knows of a printer; an empty name is the default one.
PrinterFacts facts(const QString &printer);

/// Refused: PrinterGone, when the system has no such printer or cannot speak to it. An empty name is the
/// default one.
Result<std::unique_ptr<QPrinter>> open(const QString &printer);
/// Sides and the driver's options, as far as the printer has them.
void setProperties(QPrinter &printer, const PrinterProperties &properties);

/// What the caller does with a job on its way.
struct JobHooks
{
    std::function<void()> begun = {}; ///< the spooler has been told of the job, nothing is on it yet
    std::function<void()> broken = {}; ///< it will not be whole: take it back
};

/// Paints the sheets of a request at their true size, the page's corner on the paper's, and all of them again
/// for each copy: whole sets whatever the printer can. Refused: PrintFailed.
Result<void> paint(QPrinter &printer, const PrintRequest &request, const JobHooks &hooks = {});

} // namespace counter::qtprinters
