#include "models/store/index/evidencesweep.h"

namespace counter {

Result<int> EvidenceSweep::run(bool everywhere)
{
    EvidenceVault::Named named;
    const Result<QList<KeptTyping>> kept = m_typing.all();
    if (!kept)
        return kept.error();
    const Result<qint64> rows = m_database.integer(QStringLiteral("SELECT count(*) FROM typing"));
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

Result<QSet<QString>> EvidenceSweep::evidenceOfAllVersions()
{
    QSet<QString> found;
    const Result<void> read = m_ledger.walk([this, &found](const StoredVersion &stored) -> Result<void> {
        const Result<VersionBody> body = m_ledger.opened(stored);
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
