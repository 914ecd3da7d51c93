#include "models/store/chain/ledger.h"
#include "models/store/vault/sm3.h"

namespace counter {

namespace {

constexpr auto Purpose = "body";
constexpr auto ReasonPurpose = "reason";

Error damaged(const QString &detail, qint64 sequence)
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("version %1").arg(sequence)};
}

/// In the order of Ledger::each().
StoredVersion storedIn(const Row &row)
{
    StoredVersion stored;
    Version &version = stored.version;
    version.sequence = row.integer(0);
    version.caseId = row.text(1);
    version.number = row.number(2);
    version.casePrevious = row.integer(3);
    version.previousHash = row.bytes(4);
    version.bodyHash = row.bytes(5);
    version.at = row.text(6);
    version.actor.name = row.text(7);
    version.actor.window = row.text(8);
    version.actor.office = row.text(9);
    version.verb = row.text(10);
    version.stage = row.text(11);
    version.reason = row.text(12);
    version.hash = row.bytes(13);
    version.epoch = row.number(14);
    version.format = row.number(15);
    version.actor.account = row.text(16);
    version.actor.staffNumber = row.text(17);
    version.actor.role = row.text(18);
    version.origin = {row.text(19), row.number(20), row.integer(21)};
    stored.sealedBody = row.bytes(22);
    version.signature = row.bytes(23);
    return stored;
}

} // namespace

Ledger::Ledger(Database &database, const Seal &seal, const QString &headPath)
    : m_database(database), m_seal(seal),
      m_end(database, QStringLiteral("version"), QStringLiteral("head"), headPath)
{
}

Result<Version> Ledger::append(Version version, const QByteArray &body)
{
    if (m_seal.seals() && (version.actor.account.isEmpty() || version.actor.account != m_seal.signer()))
        return Error{ErrorCode::NotPermitted, QStringLiteral("nobody signs for another"),
                     version.actor.account};
    const Result<HeadFile::Head> head = m_end.kept();
    if (!head)
        return head.error();
    qint64 casePrevious = 0;
    int number = 0;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT sequence, number FROM version WHERE case_id = ? ORDER BY number DESC LIMIT 1"),
        {version.caseId}, [&](const Row &row) {
            casePrevious = row.integer(0);
            number = int(row.integer(1));
            return false;
        });
    if (!read)
        return read.error();

    version.sequence = head->sequence + 1;
    version.number = number + 1;
    version.casePrevious = casePrevious;
    version.previousHash = head->hash;
    version.bodyHash = sm3(body);
    if (version.origin.sequence == 0)
        version.origin.sequence = version.sequence;
    version.hash = chainHash(version);
    const Result<QByteArray> signature =
        version.actor.account.isEmpty() ? Result<QByteArray>(QByteArray()) : m_seal.sign(version.hash);
    if (!signature)
        return signature.error();
    version.signature = *signature;
    const Result<QByteArray> sealedBody =
        m_seal.seal(body, Purpose, bodyPlace(version.caseId, version.number));
    if (!sealedBody)
        return sealedBody.error();
    if (const Result<void> inserted = insert(version, *sealedBody); !inserted)
        return inserted.error();
    if (const Result<void> moved = m_end.move({version.sequence, version.hash}); !moved)
        return moved.error();
    return version;
}

Result<void> Ledger::insert(const Version &version, const QByteArray &sealedBody)
{
    const Actor &actor = version.actor;
    return m_database.run(
        QStringLiteral(
            "INSERT INTO version (sequence, case_id, number, case_previous, previous_hash, body_hash, at,"
            " clerk, window, office, verb, stage, reason, hash, epoch, format, account, staff_number, role,"
            " origin_store, origin_epoch, origin_sequence, body, signature)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {version.sequence,     version.caseId,
         version.number,       version.casePrevious,
         version.previousHash, version.bodyHash,
         version.at,           actor.name,
         actor.window,         actor.office,
         version.verb,         version.stage,
         version.reason,       version.hash,
         version.epoch,        version.format,
         actor.account,        actor.staffNumber,
         actor.role,           version.origin.store,
         version.origin.epoch, version.origin.sequence,
         sealedBody,           version.signature});
}

Result<void> Ledger::each(const QString &condition, const QVariantList &values,
                          const std::function<bool(const StoredVersion &)> &use)
{
    return m_database.each(
        QString(QStringLiteral(
                    "SELECT sequence, case_id, number, case_previous, previous_hash, body_hash, at, clerk,"
                    " window, office, verb, stage, reason, hash, epoch, format, account, staff_number, role,"
                    " origin_store, origin_epoch, origin_sequence, body, signature FROM version ")
                + condition),
        values, [this, &use](const Row &row) {
            StoredVersion stored = storedIn(row);
            openOldReason(stored.version);
            return use(stored);
        });
}

/// Of format 1 it stood in the clear beside the body; a store that was sealed since has it sealed there.
void Ledger::openOldReason(Version &version) const
{
    if (version.format != FirstVersionFormat || version.reason.isEmpty() || !m_seal.seals())
        return;
    const Result<QByteArray> opened = m_seal.open(QByteArray::fromBase64(version.reason.toLatin1()),
                                                  ReasonPurpose, bodyPlace(version.caseId, version.number));
    if (opened)
        version.reason = QString::fromUtf8(*opened);
}

Result<QString> Ledger::sealedOldReason(const Seal &seal, const QString &caseId, int number,
                                        const QString &reason)
{
    const Result<QByteArray> bytes = seal.seal(reason.toUtf8(), ReasonPurpose, bodyPlace(caseId, number));
    if (!bytes)
        return bytes.error();
    return QString::fromLatin1(bytes->toBase64());
}

Result<QList<StoredVersion>> Ledger::select(const QString &condition, const QVariantList &values)
{
    QList<StoredVersion> found;
    const Result<void> read = each(condition, values, [&found](const StoredVersion &stored) {
        found.append(stored);
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<void> Ledger::walk(const std::function<Result<void>(const StoredVersion &)> &use)
{
    qint64 last = 0;
    Result<void> used;
    const Result<void> read = each(QStringLiteral("ORDER BY sequence"), {}, [&](const StoredVersion &stored) {
        const qint64 sequence = stored.version.sequence;
        used = sequence > last ? use(stored) : damaged(QStringLiteral("out of order"), sequence);
        last = sequence;
        return used.ok();
    });
    return used ? read : used;
}

Result<QList<StoredVersion>> Ledger::read(qint64 from, int most)
{
    return select(QStringLiteral("WHERE sequence >= ? ORDER BY sequence LIMIT ?"), {from, most});
}

Result<QList<StoredVersion>> Ledger::latest(qint64 after, qint64 end, int most)
{
    return select(
        QStringLiteral("WHERE sequence > ? AND sequence <= ? AND NOT EXISTS (SELECT 1 FROM version n"
                       " WHERE n.case_id = version.case_id AND n.number > version.number"
                       " AND n.sequence <= ?) ORDER BY sequence LIMIT ?"),
        {after, end, end, most});
}

Result<StoredVersion> Ledger::version(const QString &caseId, int number)
{
    const Result<QList<StoredVersion>> found = number == 0
        ? select(QStringLiteral("WHERE case_id = ? ORDER BY number DESC LIMIT 1"), {caseId})
        : select(QStringLiteral("WHERE case_id = ? AND number = ?"), {caseId, number});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NoSuchCase, QStringLiteral("version %1").arg(number), caseId};
    return found->first();
}

Result<void> Ledger::history(const QString &caseId, const std::function<void(const StoredVersion &)> &use)
{
    return each(QStringLiteral("WHERE case_id = ? ORDER BY number DESC"), {caseId},
                [&use](const StoredVersion &stored) {
                    use(stored);
                    return true;
                });
}

Result<QByteArray> Ledger::body(const StoredVersion &stored) const
{
    Result<QByteArray> opened =
        m_seal.open(stored.sealedBody, Purpose, bodyPlace(stored.version.caseId, stored.version.number));
    if (!opened)
        return opened.error().code == ErrorCode::Locked
            ? opened.error()
            : damaged(opened.error().detail, stored.version.sequence);
    if (sm3(*opened) != stored.version.bodyHash)
        return damaged(QStringLiteral("the body does not match its hash"), stored.version.sequence);
    return opened;
}

Result<VersionBody> Ledger::opened(const StoredVersion &stored) const
{
    const Result<QByteArray> bytes = body(stored);
    if (!bytes)
        return bytes.error();
    return readBody(*bytes);
}

Result<QString> Ledger::reason(const StoredVersion &stored) const
{
    if (stored.version.format == FirstVersionFormat)
        return stored.version.reason;
    const Result<QByteArray> opened = body(stored);
    if (!opened)
        return opened.error();
    return readReason(*opened);
}

} // namespace counter
