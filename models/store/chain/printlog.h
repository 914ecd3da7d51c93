#pragma once
#include "models/store/chain/eventlog.h"

#include <QDateTime>
#include <array>

namespace counter {

/// What became of a print, as far as anyone saw. Sent: the spooler took it; the rest is what it said later.
/// Failed: it never took it, so nothing was printed. The stored spelling never changes.
enum class PrintOutcome {
    Sent, ///< sent 已送打印
    Completed, ///< completed 已打完
    Cancelled, ///< cancelled 已取消
    Aborted, ///< aborted 打印中断
    Failed, ///< failed 未打印
};
inline constexpr std::array AllPrintOutcomes{PrintOutcome::Sent, PrintOutcome::Completed,
                                             PrintOutcome::Cancelled, PrintOutcome::Aborted,
                                             PrintOutcome::Failed};

QString printOutcomeName(PrintOutcome outcome);
QString printOutcomeLabel(PrintOutcome outcome);
Result<PrintOutcome> parsePrintOutcome(QStringView stored);

/// One document of a case on its way to paper.
struct PrintEntry
{
    qint64 sequence = 0; ///< place among the prints, from 1
    qint64 about = 0; ///< 0: a print; else the entry whose outcome this one tells
    QDateTime at;
    QString by;
    QString window;
    QString office;
    QString caseId; ///< empty: printed before it was first saved
    int version = 0; ///< 0: printed with changes that were not saved
    QString contentHash; ///< SM3 of that version's body, hex; empty with version 0
    QString sheet; ///< the document
    bool draft = false; ///< it said 草稿
    int reprint = 0; ///< 补打 n on the page; 0: the first print
    QString printer;
    int job = 0; ///< the spooler's number; 0: it took none
    int copies = 1;
    int pages = 0; ///< of one copy
    PrintOutcome outcome = PrintOutcome::Sent;
    QString detail; ///< why it failed, in the words of whoever said so
    QString hash; ///< SM3 of the link, hex
    bool operator==(const PrintEntry &) const = default;
};

/// The prints in the event log: apart from the versions because printing changes no case. Not part of the
/// index: `reindex` leaves them alone.
class PrintLog
{
public:
    PrintLog(Database &database, EventLog &events) : m_database(database), m_events(events) { }

    /// Appends it as an event; fills in sequence, time, who and hash. Inside the caller's transaction.
    Result<PrintEntry> append(const Actor &actor, PrintEntry entry);

    /// The prints of a case, the newest first, each with its last known outcome.
    Result<QList<PrintEntry>> ofCase(const QString &caseId);
    /// How often the document came out of a printer before, as far as anyone knows: what the spooler took and
    /// was neither cancelled nor broken off. Drafts and valid papers are counted apart.
    Result<int> printedBefore(const QString &caseId, const QString &sheet, bool draft);

    /// Whether the log of an older program was whole, by the end it kept outside the database, when it was
    /// taken over. Refused: StoreDamaged with "print <sequence>" as its place.
    Result<void> checkTakenOver();

private:
    Database &m_database;
    EventLog &m_events;
};

/// The print that an event of the kind Printed tells. Refused: StoreDamaged.
Result<PrintEntry> readPrint(const Event &event);

/// SM3 of the link as the print log of programs before schema 6 reckoned it; an event that was taken over
/// from there keeps it as its contentHash.
QByteArray firstPrintHash(const PrintEntry &entry, const QByteArray &previousHash);

} // namespace counter
