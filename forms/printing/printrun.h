#pragma once
#include "models/values/result.h"
#include "reports/printing/printerport.h"

#include <QList>
#include <QObject>
#include <QString>

class QTimer;

namespace counter {

/// Hands documents to the spooler, one job each, and follows the jobs until they are over, saying in plain
/// words how they fare. The first refusal stops the rest: what was taken and what was not is said.
class PrintRun : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString name; ///< 审批表 3 份
        PrintRequest request;
    };

    explicit PrintRun(PrinterPort *printer, QObject *parent = nullptr);

    /// False when a document was refused. The same once more waits until something is known of the first: two
    /// presses of a key are one print.
    bool send(const QList<Item> &items);

Q_SIGNALS:
    /// Taken by the queue; never for a refused job.
    void printed(QString queue);
    void said(QString sentence, bool wrong);

private:
    bool isJustSent(const QString &name) const;

    struct Following
    {
        QString name;
        PrintJob job;
        bool known = false; ///< the spooler was asked about it at least once
        bool lost = false; ///< the spooler no longer answers for it
        QString refusal;
        QString unlogged; ///< what could not be written into the event log, as sentences
    };

    void follow();
    void tell();

    PrinterPort *m_printer;
    QList<Following> m_jobs;
    QTimer *m_timer;
};

} // namespace counter
