#pragma once
#include "reports/printerport.h"

#include <windows.h>

#include <vector>
#include <winspool.h>

namespace counter::spooler {

/// The failure of the last call, with Windows's own sentence.
Error lastError(ErrorCode code, const QString &printer);
Error error(ErrorCode code, DWORD failure, const QString &printer);

/// An open printer; closed with it.
class Printer
{
public:
    explicit Printer(const QString &name);
    ~Printer();
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;

    explicit operator bool() const { return m_handle != nullptr; }
    HANDLE handle() const { return m_handle; }

    /// PRINTER_STATUS_… and, where the owner has set it offline, PRINTER_STATUS_OFFLINE.
    DWORD status() const;
    /// JOB_STATUS_…; std::nullopt: the spooler has no such job any more. Refused: PrinterGone, when it does
    /// not answer: a job it cannot speak of is not one that was printed.
    Result<std::optional<DWORD>> jobStatus(const PrintJob &job) const;
    /// The driver's settings with ours in them, as the driver understands them; empty: it does not answer.
    std::vector<char> settings(const QString &name, const QString &tray, bool across) const;

private:
    HANDLE m_handle = nullptr;
};

/// Name of the default printer; empty: there is none.
QString defaultPrinter();
/// All printers of this machine and this user. Refused: PrinterGone, when the spooler does not answer.
Result<QList<PrinterQueue>> printers();
/// Bins of the driver, named bin-<number> with the driver's own words.
QList<PrinterTray> bins(const QString &printer);

/// How the job fares, from its own and its printer's status; `job` is what was last known of it. Windows
/// drops a job that has been printed and one that was deleted alike: a job that vanishes while it was held or
/// stuck is taken for deleted, so that no print is believed in that nobody saw.
PrintJob stateOf(PrintJob job, std::optional<DWORD> jobStatus, DWORD printerStatus);

} // namespace counter::spooler
