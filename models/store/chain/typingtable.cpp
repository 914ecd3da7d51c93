#include "models/store/chain/typingtable.h"
#include "models/casework/applicationfile.h"
#include "models/store/chain/savepoint.h"
#include "models/store/chain/version.h"
#include "models/store/vault/sm3.h"

namespace counter {

namespace {

QByteArray rowHash(const QString &slot, const QString &caseId, const QString &at, const QByteArray &body)
{
    return Sm3Parts().add(slot).add(caseId).add(at).add(body).finish();
}

} // namespace

struct TypingTable::Tally
{
    qint64 rows = 0;
    QByteArray hash;
    bool operator==(const Tally &) const = default;
};

TypingTable::TypingTable(Database &database, const Seal &seal) : m_database(database), m_seal(seal) { }

Result<void> TypingTable::keep(const KeptTyping &typing)
{
    const QByteArray body = writeApplication(typing.application, JsonLayout::Compact);
    const Result<QByteArray> sealedBody = m_seal.seal(body, "typing", typing.slot);
    if (!sealedBody)
        return sealedBody.error();
    const QString at = instantText(typing.at);
    return change(
        QStringLiteral(
            "INSERT INTO typing (slot, case_id, at, content_hash, hash, body) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (slot) DO UPDATE SET case_id = excluded.case_id, at = excluded.at,"
            " content_hash = excluded.content_hash, hash = excluded.hash, body = excluded.body"),
        {typing.slot, typing.caseId, at, sm3(body), rowHash(typing.slot, typing.caseId, at, body),
         *sealedBody});
}

Result<void> TypingTable::drop(const QString &slot)
{
    return change(QStringLiteral("DELETE FROM typing WHERE slot = ?"), {slot});
}

Result<void> TypingTable::dropSaved(const QString &caseId, const Application &application)
{
    return change(
        QStringLiteral("DELETE FROM typing WHERE (case_id = ? OR (case_id = '' AND content_hash = ?))"
                       " AND (instr(slot, '/') = 0 OR substr(slot, 1, length(?) + 1) = ? || '/')"),
        {caseId, sm3(writeApplication(application, JsonLayout::Compact)), m_seal.signer(), m_seal.signer()});
}

Result<void> TypingTable::change(const QString &sql, const QVariantList &values)
{
    Savepoint both(m_database);
    if (const Result<void> begun = both.begin(); !begun)
        return begun;
    if (const Result<void> done = m_database.run(sql, values); !done)
        return done;
    if (m_database.changed() > 0)
        if (const Result<void> counted = count(); !counted)
            return counted;
    return both.commit();
}

Result<TypingTable::Tally> TypingTable::tally()
{
    Tally tally;
    Sm3Parts parts;
    const Result<void> read = m_database.each(QStringLiteral("SELECT slot, hash FROM typing ORDER BY slot"),
                                              {}, [&](const Row &row) {
                                                  ++tally.rows;
                                                  parts.add(row.text(0)).add(row.bytes(1));
                                                  return true;
                                              });
    if (!read)
        return read.error();
    if (tally.rows > 0)
        tally.hash = parts.finish();
    return tally;
}

Result<void> TypingTable::count()
{
    const Result<Tally> now = tally();
    if (!now)
        return now.error();
    return m_database.run(QStringLiteral("UPDATE typing_tally SET slots = ?, hash = ? WHERE one = 1"),
                          {now->rows, now->hash});
}

Result<bool> TypingTable::complete()
{
    const Result<Tally> now = tally();
    if (!now)
        return now.error();
    Tally kept{-1, {}};
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT slots, hash FROM typing_tally WHERE one = 1"), {}, [&kept](const Row &row) {
            kept = {row.integer(0), row.bytes(1)};
            return false;
        });
    if (!read)
        return read.error();
    return *now == kept;
}

Result<QList<KeptTyping>> TypingTable::all()
{
    QList<KeptTyping> kept;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT slot, case_id, at, body FROM typing ORDER BY at, slot"), {},
        [&](const Row &row) {
            const Result<QByteArray> body = m_seal.open(row.bytes(3), "typing", row.text(0));
            const Result<ReadApplication> application =
                body ? readApplication(*body) : Result<ReadApplication>(body.error());
            if (application)
                kept.append({row.text(0), row.text(1), instantOf(row.text(2)), application->application});
            return true;
        });
    if (!read)
        return read.error();
    return kept;
}

Result<QStringList> TypingTable::damaged()
{
    QStringList slots;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT slot, case_id, at, body, hash FROM typing ORDER BY slot"), {},
        [&](const Row &row) {
            const Result<QByteArray> body = m_seal.open(row.bytes(3), "typing", row.text(0));
            if (!body || rowHash(row.text(0), row.text(1), row.text(2), *body) != row.bytes(4))
                slots.append(row.text(0));
            return true;
        });
    if (!read)
        return read.error();
    return slots;
}

} // namespace counter
