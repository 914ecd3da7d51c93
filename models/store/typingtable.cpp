#include "models/store/typingtable.h"
#include "models/casework/applicationfile.h"
#include "models/store/sm3.h"
#include "models/store/version.h"

namespace counter {

namespace {

QByteArray rowHash(const QString &slot, const QString &caseId, const QString &at, const QByteArray &body)
{
    return Sm3Parts().add(slot).add(caseId).add(at).add(body).finish();
}

} // namespace

TypingTable::TypingTable(Database &database, const Seal &seal) : m_database(database), m_seal(seal) { }

Result<void> TypingTable::keep(const KeptTyping &typing)
{
    const QByteArray body = writeApplication(typing.application, JsonLayout::Compact);
    const QString at = instantText(typing.at);
    return m_database.run(
        QStringLiteral(
            "INSERT INTO typing (slot, case_id, at, content_hash, hash, body) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (slot) DO UPDATE SET case_id = excluded.case_id, at = excluded.at,"
            " content_hash = excluded.content_hash, hash = excluded.hash, body = excluded.body"),
        {typing.slot, typing.caseId, at, sm3(body), rowHash(typing.slot, typing.caseId, at, body),
         m_seal.seal(body, "typing")});
}

Result<void> TypingTable::drop(const QString &slot)
{
    return m_database.run(QStringLiteral("DELETE FROM typing WHERE slot = ?"), {slot});
}

Result<void> TypingTable::dropSaved(const QString &caseId, const Application &application)
{
    return m_database.run(
        QStringLiteral("DELETE FROM typing WHERE case_id = ? OR (case_id = '' AND content_hash = ?)"),
        {caseId, sm3(writeApplication(application, JsonLayout::Compact))});
}

Result<QList<KeptTyping>> TypingTable::all()
{
    QList<KeptTyping> kept;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT slot, case_id, at, body FROM typing ORDER BY at, slot"), {},
        [&](const Row &row) {
            const Result<QByteArray> body = m_seal.open(row.bytes(3), "typing");
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
            const Result<QByteArray> body = m_seal.open(row.bytes(3), "typing");
            if (!body || rowHash(row.text(0), row.text(1), row.text(2), *body) != row.bytes(4))
                slots.append(row.text(0));
            return true;
        });
    if (!read)
        return read.error();
    return slots;
}

} // namespace counter
