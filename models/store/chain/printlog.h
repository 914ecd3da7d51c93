#pragma once
#include "models/store/chain/chainend.h"

#include <QDateTime>
#include <array>
#include <functional>

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
    qint64 sequence = 0; ///< place in the log, from 1
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

/// The append-only list of prints, apart from the versions because printing changes no case, chained by SM3
/// and with its end kept twice, as the versions are. Not part of the index: `reindex` leaves it alone.
class PrintLog
{
public:
    PrintLog(Database &database, const QString &headPath);

    /// Chains and inserts; fills in sequence and hash. Inside the caller's transaction.
    Result<PrintEntry> append(PrintEntry entry);
    ChainEnd &end() { return m_end; }

    /// The prints of a case, the newest first, each with its last known outcome.
    Result<QList<PrintEntry>> ofCase(const QString &caseId);
    /// How often the document came out of a printer before, as far as anyone knows: what the spooler took and
    /// was neither cancelled nor broken off. Drafts and valid papers are counted apart.
    Result<int> printedBefore(const QString &caseId, const QString &sheet, bool draft);
    /// Every entry once, in order, as it was written. Refused: what `use` refuses; StoreDamaged at the first
    /// row that cannot be read or does not come after the one before it.
    Result<void> walk(const std::function<Result<void>(const PrintEntry &)> &use);

private:
    Result<void> each(const QString &condition, const QVariantList &values,
                      const std::function<Result<void>(const PrintEntry &)> &use);

    Database &m_database;
    ChainEnd m_end;
};

/// SM3 over the link before this one and everything the entry says.
QByteArray printHash(const PrintEntry &entry, const QByteArray &previousHash);

} // namespace counter
