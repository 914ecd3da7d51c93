#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
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

enum class JobState { Pending, Held, Processing, Stopped, Cancelled, Aborted, Completed };

/// 排队中, 已挂起, 打印中, 已停止, 已取消, 已中止, 已完成.
QString jobStateLabel(JobState state);

/// A job that the spooler has taken.
struct PrintJob
{
    QString printer;
    int id = 0;
    JobState state = JobState::Pending;
    QString reason; ///< the spooler's own word when it is stuck ("printer-stopped"); else empty
    bool operator==(const PrintJob &) const = default;
};

struct PrintRequest
{
    QString printer; ///< empty: the default queue
    QString title; ///< as shown in the queue
    QByteArray pdf;
    int copies = 1;
};

/// The way to a printer. Nothing counts as printed before send() has answered with a job.
class PrinterPort
{
public:
    virtual ~PrinterPort() = default;
    /// Refused: PrinterGone when there is no spooler.
    virtual Result<QList<PrinterQueue>> queues() = 0;
    /// Refused: PrinterGone (no such queue, it takes no jobs, no spooler), PrintFailed (the transfer broke
    /// off).
    virtual Result<PrintJob> send(const PrintRequest &request) = 0;
    /// How the job fares now. Refused: PrinterGone.
    virtual Result<PrintJob> follow(const PrintJob &job) = 0;
};

/// The printers of this machine (CUPS). Pages are sent at their true size: A4, no scaling.
std::unique_ptr<PrinterPort> makeSystemPrinter();

} // namespace counter
