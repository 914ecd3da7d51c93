#include "models/store/migrations.h"
#include "models/store/schemacheck.h"
#include "models/store/store.h"

namespace counter {

Result<qint64> Store::reindex()
{
    // Millions of tokens go in at random places; with the usual cache each would be a read and a write.
    if (const Result<void> sized = m_database->run(QStringLiteral("PRAGMA main.cache_size=-131072")); !sized)
        return sized.error();
    Result<qint64> versions = rebuildIndex();
    static_cast<void>(m_database->run(QStringLiteral("PRAGMA main.cache_size=-8192")));
    if (!versions)
        return versions;
    if (m_damage && checkSchema(*m_database)) // nothing but the index was wrong, and it is whole again
        if (const Result<void> ends = checkEnds(); ends)
            m_damage.reset();
    if (const Result<int> swept = sweepEvidence(true); !swept)
        return swept.error();
    return versions;
}

Result<qint64> Store::rebuildIndex()
{
    Transaction transaction(*m_database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    // Made anew and not only emptied: a table or an index of it may be missing, or not be as we make it.
    for (const QString &table : indexTables())
        if (const Result<void> dropped = m_database->run(QString(u"DROP TABLE IF EXISTS main." + table));
            !dropped)
            return dropped.error();
    for (const QString &statement : indexStatements(QStringLiteral("main")))
        if (const Result<void> made = m_database->run(statement); !made)
            return made.error();
    qint64 done = 0;
    const Result<void> read = m_ledger.walk([this, &done](const StoredVersion &stored) -> Result<void> {
        const Result<VersionBody> body = bodyOf(stored);
        if (!body)
            return body.error();
        ++done;
        return m_index.apply(stored.version, *body);
    });
    if (!read)
        return read.error();
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

Result<int> Store::sweepEvidence(bool everywhere)
{
    if (m_damage)
        return 0; // what a lost version names may yet be wanted
    EvidenceVault::Named named;
    const Result<QList<KeptTyping>> kept = m_typing.all();
    if (!kept)
        return kept.error();
    const Result<qint64> rows = m_database->integer(QStringLiteral("SELECT count(*) FROM typing"));
    if (!rows)
        return rows.error();
    if (*rows != kept->size())
        return 0; // what an unreadable one names may yet be wanted
    for (const KeptTyping &typing : *kept)
        for (const Evidence &item : typing.application.evidence)
            named.byTyping.insert(item.sm3);
    std::optional<QSet<QString>> truth;
    named.byVersion = [this, everywhere, &truth](const QString &sm3) -> Result<bool> {
        const Result<bool> known = m_index.knowsEvidence(QByteArray::fromHex(sm3.toLatin1()));
        if (!known || *known || !everywhere)
            return known;
        // An index may be damaged: a settled file goes only when the versions themselves do not name it.
        if (!truth) {
            Result<QSet<QString>> read = evidenceOfAllVersions();
            if (!read)
                return read.error();
            truth = std::move(*read);
        }
        return truth->contains(sm3);
    };
    return m_vault.sweep(named, everywhere);
}

Result<QSet<QString>> Store::evidenceOfAllVersions()
{
    QSet<QString> found;
    const Result<void> read = m_ledger.walk([this, &found](const StoredVersion &stored) -> Result<void> {
        const Result<VersionBody> body = bodyOf(stored);
        if (!body)
            return body.error();
        for (const Evidence &item : body->application.evidence)
            found.insert(item.sm3);
        return {};
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace counter
