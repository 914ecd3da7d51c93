#include "reports/printing/qtprinters.h"
#include "reports/printing/windowsspooler.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QUuid>
#include <private/qprintengine_win_p.h>

namespace counter {

namespace {

QString chosenPrinter(const QString &asked)
{
    return asked.isEmpty() ? QPrinterInfo::defaultPrinterName() : asked;
}

struct GlobalFreer
{
    using pointer = HGLOBAL;
    void operator()(HGLOBAL memory) const { GlobalFree(memory); }
};

/// The driver's settings in memory that Qt's printer reads from: they must outlive it.
class GivenSettings
{
public:
    explicit GivenSettings(const QByteArray &settings) : m_memory(GlobalAlloc(GHND, SIZE_T(settings.size())))
    {
        if (void *place = m_memory ? GlobalLock(m_memory.get()) : nullptr) {
            memcpy(place, settings.constData(), std::size_t(settings.size()));
            GlobalUnlock(m_memory.get());
        }
    }
    /// Everything that the driver knows of, its own pages too, which QPrinter has no names for.
    bool giveTo(QPrinter &printer) const
    {
        if (m_memory)
            static_cast<QWin32PrintEngine *>(printer.printEngine())
                ->setGlobalDevMode(nullptr, m_memory.get());
        return m_memory && printer.isValid();
    }

private:
    std::unique_ptr<HGLOBAL, GlobalFreer> m_memory;
};

class WindowsPrinter final : public PrinterPort
{
public:
    Result<QList<PrinterQueue>> queues() override;
    Result<QList<PrinterTray>> trays(const QString &printer) override;
    Result<PrinterFacts> facts(const QString &printer) override { return qtprinters::facts(printer); }
    Result<PrintJob> send(const PrintRequest &request) override;
    Result<PrintJob> follow(const PrintJob &job) override;
};

Result<QList<PrinterQueue>> WindowsPrinter::queues()
{
    // QPrinterInfo calls a spooler that does not answer a machine without printers.
    if (const Result<void> answers = spooler::answers(); !answers)
        return answers.error();
    return qtprinters::queues();
}

/// Of the driver: QPrinter knows the kinds of its trays, not the words on them.
Result<QList<PrinterTray>> WindowsPrinter::trays(const QString &asked)
{
    const QString name = chosenPrinter(asked);
    const spooler::Printer printer(name);
    if (!printer)
        return spooler::lastError(ErrorCode::PrinterGone, name);
    return spooler::bins(name);
}

Result<PrintJob> WindowsPrinter::send(const PrintRequest &request)
{
    const QString name = chosenPrinter(request.printer);
    const spooler::Printer spooled(name);
    if (!spooled)
        return spooler::lastError(ErrorCode::PrinterGone, name);
    if (spooled.status() & PRINTER_STATUS_PENDING_DELETION)
        return Error{ErrorCode::PrinterGone,
                     QCoreApplication::translate("WindowsPrinter", "打印队列不接收任务"), name};
    const QByteArray settings = spooled.settings(request.tray, request.properties.driver);
    if (settings.isEmpty())
        return spooler::lastError(ErrorCode::PrinterGone, name);
    const GivenSettings given(settings);
    const Result<std::unique_ptr<QPrinter>> printer = qtprinters::open(name);
    if (!printer)
        return printer.error();
    if (!given.giveTo(**printer))
        return spooler::lastError(ErrorCode::PrinterGone, name);

    // Qt tells no number: the job is known in the spooler by a title that no other job has.
    const QString title =
        request.title + QStringLiteral(" #") + QUuid::createUuid().toString(QUuid::Id128).first(8);
    (*printer)->setDocName(title);
    PrintJob job;
    job.printer = name;
    const qtprinters::JobHooks hooks{[&] { job.id = spooled.jobTitled(title).value_or(0); },
                                     [&] { spooled.removeJob(job.id); }};
    if (const Result<void> painted = qtprinters::paint(**printer, request, hooks); !painted)
        return painted.error();
    if (job.id == 0)
        return Error{ErrorCode::PrintFailed, {}, name};
    // Nothing counts before the spooler has answered for the whole job. One that is gone already was quick.
    const Result<std::optional<DWORD>> status = spooled.jobStatus(job);
    if (!status)
        return Error{ErrorCode::PrintFailed, status.error().detail, name};
    return spooler::stateOf(job, *status, spooled.status());
}

Result<PrintJob> WindowsPrinter::follow(const PrintJob &job)
{
    const spooler::Printer printer(job.printer);
    if (!printer)
        return spooler::lastError(ErrorCode::PrinterGone, job.printer);
    const Result<std::optional<DWORD>> status = printer.jobStatus(job);
    if (!status)
        return status.error();
    return spooler::stateOf(job, *status, printer.status());
}

} // namespace

std::unique_ptr<PrinterPort> makeSystemPrinter()
{
    return std::make_unique<WindowsPrinter>();
}

} // namespace counter
