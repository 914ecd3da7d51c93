#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"
#include "reports/page/paintpage.h"
#include "reports/page/printedpaper.h"
#include "reports/printing/printerfacts.h"
#include "reports/printing/printerproperties.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTransform>
#include <memory>

namespace counter {

/// A queue of the print spooler.
struct PrinterQueue
{
    QString name; ///< as given to --printer
    QString description; ///< what its owner called it; may be empty
    bool isDefault = false;
    bool accepting = true; ///< takes jobs now
    bool operator==(const PrinterQueue &) const = default;
};

/// Where a printer takes its paper from.
struct PrinterTray
{
    QString name; ///< as given to --tray: the queue's own word (tray-1, manual)
    QString label; ///< for the clerk: 纸盒1, 手动进纸
    bool operator==(const PrinterTray &) const = default;
};

enum class JobState { Pending, Held, Processing, Stopped, Cancelled, Aborted, Completed };

/// 排队中, 已挂起, 打印中, 已停止, 已取消, 已中止, 已完成.
QString jobStateLabel(JobState state);

/// 卡纸（media-jam): the words for what a printer gives as its reason; its own word where there are none.
QString printReasonLabel(const QString &reason);

/// A job that the spooler has taken.
struct PrintJob
{
    QString printer;
    int id = 0;
    JobState state = JobState::Pending;
    QString reason; ///< the spooler's own word when it is stuck ("printer-stopped"); else empty
    QString unlogged = {}; ///< why the print could not be written into the log, as a sentence; else empty
    bool operator==(const PrintJob &) const = default;
};

/// A page on its way to a printer, and where its ink is moved (Calibration::transform).
struct PrintSheet
{
    Page page;
    QTransform placed = {};
};

/// The same pages twice: as PDF for a spooler that takes it (CUPS), and as they are for one that is painted
/// to.
struct PrintRequest
{
    QString printer; ///< empty: the default queue
    QString title; ///< as shown in the queue to everyone: no names
    QByteArray pdf;
    int copies = 1;
    QString tray = {}; ///< of trays(); empty: the printer chooses, or its properties say
    PrinterProperties properties = {};
    QList<PrintedPaper> papers = {}; ///< empty: nothing of a case (a ruler sheet)
    QList<PrintSheet> sheets = {};
    PaintMode mode = PaintMode::Full;
};

/// The way to a printer. Nothing counts as printed before send() has answered with a job.
class PrinterPort
{
public:
    virtual ~PrinterPort() = default;
    /// Refused: PrinterGone when there is no spooler.
    virtual Result<QList<PrinterQueue>> queues() = 0;
    /// Empty where the queue offers no choice. Refused: PrinterGone.
    virtual Result<QList<PrinterTray>> trays([[maybe_unused]] const QString &printer)
    {
        return QList<PrinterTray>{};
    }
    /// What the system says of the printer; all unknown where it says nothing. Refused: PrinterGone.
    virtual Result<PrinterFacts> facts([[maybe_unused]] const QString &printer) { return PrinterFacts{}; }
    /// Refused: PrinterGone (no such queue, it takes no jobs, no spooler), PrintFailed (the transfer broke
    /// off).
    virtual Result<PrintJob> send(const PrintRequest &request) = 0;
    /// How the job fares now. Refused: PrinterGone.
    virtual Result<PrintJob> follow(const PrintJob &job) = 0;
};

/// The printers of this machine: CUPS, on Windows its spooler, and Qt's printer where neither is to be had.
/// Pages are sent at their true size: A4, no scaling.
std::unique_ptr<PrinterPort> makeSystemPrinter();
/// The printers as Qt prints to them by itself: no trays, and nobody says how a job fares.
std::unique_ptr<PrinterPort> makeQtPrinter();

} // namespace counter
