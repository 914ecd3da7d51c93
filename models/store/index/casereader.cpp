#include "models/store/index/casereader.h"

namespace counter {

Result<CaseVersion> CaseReader::version(const QString &idOrNumber, int number)
{
    const Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    if (caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    const Result<StoredVersion> stored = m_ledger.version(*caseId, number);
    if (!stored)
        return stored.error();
    return opened(*stored);
}

Result<QList<CaseVersion>> CaseReader::next(CasePass &pass, int most)
{
    if (pass.end < 0) {
        const Result<HeadFile::Head> head = m_ledger.end().kept();
        if (!head)
            return head.error();
        pass.end = head->sequence;
    }
    const Result<QList<StoredVersion>> stored = m_ledger.latest(pass.after, pass.end, most);
    if (!stored)
        return stored.error();
    QList<CaseVersion> versions;
    versions.reserve(stored->size());
    for (const StoredVersion &each : *stored) {
        const qint64 sequence = each.version.sequence;
        if (sequence <= pass.after || sequence > pass.end) // a damaged table could lead in circles
            return Error{ErrorCode::StoreDamaged, QStringLiteral("out of order"),
                         QStringLiteral("version %1").arg(sequence)};
        Result<CaseVersion> version = opened(each);
        if (!version)
            return version.error();
        versions.append(std::move(*version));
        pass.after = each.version.sequence;
    }
    return versions;
}

Result<QList<VersionInfo>> CaseReader::history(const QString &idOrNumber)
{
    const Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    if (caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    QList<VersionInfo> infos;
    const Result<void> read = m_ledger.history(*caseId, [this, &infos](const StoredVersion &stored) {
        const Result<QString> reason = m_ledger.reason(stored);
        VersionInfo info = infoOf(stored.version);
        info.reason = reason ? *reason : QString();
        info.reasonRead = reason.ok();
        infos.append(info);
    });
    if (!read)
        return read.error();
    return infos;
}

/// All but the reason, which may lie in the body.
VersionInfo CaseReader::infoOf(const Version &version) const
{
    VersionInfo info;
    info.version = version.number;
    info.sequence = version.sequence;
    info.at = instantOf(version.at);
    info.by = version.actor.name;
    info.window = version.actor.window;
    info.verb = version.verb;
    const Result<Stage> stage = parseStage(version.stage);
    if (stage)
        info.stage = *stage;
    info.reason = version.reason; // of the first format; see above
    info.hash = QString::fromLatin1(version.hash.toHex());
    info.bodyHash = QString::fromLatin1(version.bodyHash.toHex());
    info.epoch = version.epoch;
    info.account = version.actor.account;
    info.staffNumber = version.actor.staffNumber;
    info.role = version.actor.role;
    info.origin = version.format == FirstVersionFormat
        ? Origin{m_header.store, version.epoch, version.sequence}
        : version.origin;
    return info;
}

Result<CaseVersion> CaseReader::opened(const StoredVersion &stored) const
{
    Result<VersionBody> body = m_ledger.opened(stored);
    if (!body)
        return body.error();
    VersionInfo info = infoOf(stored.version);
    if (stored.version.format != FirstVersionFormat)
        info.reason = body->reason;
    return CaseVersion{stored.version.caseId, std::move(info), std::move(body->application),
                       std::move(body->decision)};
}

} // namespace counter
