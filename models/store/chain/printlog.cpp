#include "models/store/chain/printlog.h"

#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"
#include "models/store/vault/storetext.h"

#include <QHash>

namespace counter {

namespace {

constexpr auto PrintLogFormat = "refund-print/1";

Error damagedLog(const QString &detail, qint64 sequence)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("print %1").arg(sequence)};
}

} // namespace

QString printOutcomeName(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Sent:
        return QStringLiteral("sent");
    case PrintOutcome::Completed:
        return QStringLiteral("completed");
    case PrintOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case PrintOutcome::Aborted:
        return QStringLiteral("aborted");
    case PrintOutcome::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString printOutcomeLabel(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Sent:
        return StoreText::tr("已送打印");
    case PrintOutcome::Completed:
        return StoreText::tr("已打完");
    case PrintOutcome::Cancelled:
        return StoreText::tr("已取消");
    case PrintOutcome::Aborted:
        return StoreText::tr("打印中断");
    case PrintOutcome::Failed:
        return StoreText::tr("未打印");
    }
    return {};
}

Result<PrintOutcome> parsePrintOutcome(QStringView stored)
{
    for (const PrintOutcome outcome : AllPrintOutcomes)
        if (printOutcomeName(outcome) == stored)
            return outcome;
    return Error{ErrorCode::BadInput, QStringLiteral("outcome"), stored.toString()};
}

QByteArray printHash(const PrintEntry &entry, const QByteArray &previousHash)
{
    Sm3Parts parts;
    parts.add(QByteArray(PrintLogFormat)).add(previousHash).add(entry.sequence).add(entry.about);
    parts.add(instantText(entry.at)).add(entry.by).add(entry.window).add(entry.office);
    parts.add(entry.caseId).add(qint64(entry.version)).add(entry.contentHash).add(entry.sheet);
    parts.add(qint64(entry.draft)).add(qint64(entry.reprint)).add(entry.printer).add(qint64(entry.job));
    parts.add(qint64(entry.copies)).add(qint64(entry.pages)).add(printOutcomeName(entry.outcome));
    parts.add(entry.detail);
    return parts.finish();
}

PrintLog::PrintLog(Database &database, const QString &headPath)
    : m_database(database), m_end(database, QStringLiteral("print"), QStringLiteral("print_head"), headPath)
{
}

Result<PrintEntry> PrintLog::append(PrintEntry entry)
{
    const Result<HeadFile::Head> head = m_end.kept();
    if (!head)
        return head.error();
    entry.sequence = head->sequence + 1;
    const QByteArray hash = printHash(entry, head->hash);
    entry.hash = QString::fromLatin1(hash.toHex());
    const Result<void> inserted = m_database.run(
        QStringLiteral("INSERT INTO print (sequence, about, at, clerk, window, office, case_id, version,"
                       " content_hash, sheet, draft, reprint, printer, job, copies, pages, outcome, detail,"
                       " hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.sequence, entry.about, instantText(entry.at), entry.by, entry.window, entry.office,
         entry.caseId, entry.version, entry.contentHash, entry.sheet, int(entry.draft), entry.reprint,
         entry.printer, entry.job, entry.copies, entry.pages, printOutcomeName(entry.outcome), entry.detail,
         hash});
    if (!inserted)
        return inserted.error();
    if (const Result<void> moved = m_end.move({entry.sequence, hash}); !moved)
        return moved.error();
    return entry;
}

Result<void> PrintLog::each(const QString &condition, const QVariantList &values,
                            const std::function<Result<void>(const PrintEntry &)> &use)
{
    Result<void> used;
    const Result<void> read = m_database.each(
        QString(QStringLiteral("SELECT sequence, about, at, clerk, window, office, case_id, version,"
                               " content_hash, sheet, draft, reprint, printer, job, copies, pages, outcome,"
                               " detail, hash FROM print ")
                + condition),
        values, [&](const Row &row) {
            PrintEntry entry;
            entry.sequence = row.integer(0);
            entry.about = row.integer(1);
            entry.at = instantOf(row.text(2));
            entry.by = row.text(3);
            entry.window = row.text(4);
            entry.office = row.text(5);
            entry.caseId = row.text(6);
            entry.version = int(row.integer(7));
            entry.contentHash = row.text(8);
            entry.sheet = row.text(9);
            entry.draft = row.integer(10) != 0;
            entry.reprint = int(row.integer(11));
            entry.printer = row.text(12);
            entry.job = int(row.integer(13));
            entry.copies = int(row.integer(14));
            entry.pages = int(row.integer(15));
            const Result<PrintOutcome> outcome = parsePrintOutcome(row.text(16));
            if (!outcome) {
                used = damagedLog(QStringLiteral("outcome"), entry.sequence);
                return false;
            }
            entry.outcome = *outcome;
            entry.detail = row.text(17);
            entry.hash = QString::fromLatin1(row.bytes(18).toHex());
            used = use(entry);
            return used.ok();
        });
    return used ? read : used;
}

Result<void> PrintLog::walk(const std::function<Result<void>(const PrintEntry &)> &use)
{
    qint64 last = 0;
    return each(QStringLiteral("ORDER BY sequence"), {}, [&](const PrintEntry &entry) -> Result<void> {
        if (entry.sequence <= last)
            return damagedLog(QStringLiteral("out of order"), entry.sequence);
        last = entry.sequence;
        return use(entry);
    });
}

Result<QList<PrintEntry>> PrintLog::ofCase(const QString &caseId)
{
    QList<PrintEntry> prints;
    QHash<qint64, PrintEntry> told; // the newest word comes first
    const Result<void> read =
        each(QStringLiteral("WHERE case_id = ? ORDER BY sequence DESC"), {caseId},
             [&prints, &told](const PrintEntry &entry) -> Result<void> {
                 if (entry.about != 0) {
                     if (!told.contains(entry.about))
                         told.insert(entry.about, entry);
                     return {};
                 }
                 prints.append(entry);
                 if (const auto word = told.constFind(entry.sequence); word != told.constEnd()) {
                     prints.last().outcome = word->outcome;
                     prints.last().detail = word->detail;
                 }
                 return {};
             });
    if (!read)
        return read.error();
    return prints;
}

Result<int> PrintLog::printedBefore(const QString &caseId, const QString &sheet, bool draft)
{
    if (caseId.isEmpty())
        return 0;
    const Result<qint64> times = m_database.integer(
        QStringLiteral("SELECT count(*) FROM print AS one WHERE case_id = ? AND sheet = ? AND draft = ?"
                       " AND about = 0 AND outcome = 'sent' AND NOT EXISTS (SELECT 1 FROM print AS word"
                       " WHERE word.case_id = one.case_id AND word.about = one.sequence"
                       " AND word.outcome IN ('cancelled', 'aborted'))"),
        {caseId, sheet, int(draft)});
    if (!times)
        return times.error();
    return int(*times);
}

} // namespace counter
