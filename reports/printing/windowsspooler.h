#pragma once
#include "reports/printing/printerport.h"

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
    /// The number of the job with that title, which only one has; std::nullopt: the spooler has none.
    std::optional<int> jobTitled(const QString &title) const;
    /// A job that is not to be printed after all.
    void removeJob(int job) const;
    /// The driver's settings (DEVMODE) with ours in them, as the driver understands them: what was kept of
    /// its own pages, A4 at its true size, one copy, the tray. Empty: the driver does not answer.
    QByteArray settings(const QString &tray, const QByteArray &kept) const;
    /// The driver's own pages, before that window, beginning with what was kept; std::nullopt: the clerk went
    /// back. Refused: PrinterGone.
    Result<std::optional<QByteArray>> askSettings(HWND window, const QByteArray &kept) const;

private:
    QString m_name;
    HANDLE m_handle = nullptr;
};

/// Refused: PrinterGone, when there is no spooler to ask.
Result<void> answers();
/// Bins of the driver, named bin-<number> with the driver's own words.
QList<PrinterTray> bins(const QString &printer);

/// How the job fares, from its own and its printer's status; `job` is what was last known of it. Windows
/// drops a job that has been printed and one that was deleted alike: a job that vanishes while it was held or
/// stuck is taken for deleted, so that no print is believed in that nobody saw.
PrintJob stateOf(PrintJob job, std::optional<DWORD> jobStatus, DWORD printerStatus);

} // namespace counter::spooler
