// What CaseActions does with evidence: taking it in, giving it out, attaching it to a case.
#include "models/decoding/outsidefile.h"
#include "models/desk/caseactions.h"
#include "models/store/shownname.h"
#include "models/store/sm3.h"
#include "models/store/store.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace counter {

namespace {

Error at(const Error &error, const QString &path)
{
    return {error.code, error.detail, error.place.isEmpty() ? path : error.place};
}

} // namespace

Decoder &CaseActions::decoder() const
{
    return *m_store.environment().decoder;
}

Result<Evidence> CaseActions::takeEvidence(const QString &path)
{
    QStringList fresh;
    return takePath(path, fresh);
}

Result<Evidence> CaseActions::takePath(const QString &path, QStringList &fresh)
{
    const Result<QByteArray> content = readOutsideFile(path);
    if (!content)
        return content.error();
    const Result<Evidence> evidence = take(*content, QFileInfo(path).fileName(), fresh);
    if (!evidence)
        return at(evidence.error(), path);
    return evidence;
}

Result<Evidence> CaseActions::takeEvidence(const QByteArray &content, const QString &shownName)
{
    QStringList fresh;
    return take(content, shownName, fresh);
}

void CaseActions::takeEvidence(const QString &path, QObject *context, TakenEvidence then)
{
    readOutsideFile(path, context, [this, path, context, then](const Result<QByteArray> &content) {
        if (!content)
            return then(content.error());
        takeEvidence(*content, QFileInfo(path).fileName(), context,
                     [path, then](const Result<Evidence> &taken) {
                         then(taken ? taken : Result<Evidence>(at(taken.error(), path)));
                     });
    });
}

void CaseActions::takeEvidence(const QByteArray &content, const QString &shownName, QObject *context,
                               TakenEvidence then)
{
    decoder().ask({DecodeTask::Look, content, 0, {}}, Decoder::Haste::Awaited, context,
                  [this, content, shownName, then](const Result<DecodeAnswer> &seen) {
                      QStringList fresh;
                      then(seen ? keep(content, shownName, seen->look, fresh)
                                : Result<Evidence>(seen.error()));
                  });
}

Result<Evidence> CaseActions::take(const QByteArray &content, const QString &shownName, QStringList &fresh)
{
    if (const auto ahead = m_seen.constFind(sm3Hex(content)); ahead != m_seen.cend())
        return *ahead ? keep(content, shownName, **ahead, fresh) : ahead->error();
    const Result<DecodeAnswer> seen = decoder().answer({DecodeTask::Look, content, 0, {}});
    if (!seen)
        return seen.error();
    return keep(content, shownName, seen->look, fresh);
}

/// So that taking these files in does not wait for the decoder; one that is another by then is looked at
/// anew.
void CaseActions::lookAhead(QStringList paths, QObject *context, const std::function<void()> &then)
{
    if (paths.isEmpty())
        return then();
    const QString path = paths.takeFirst();
    readOutsideFile(path, context, [this, paths, context, then](const Result<QByteArray> &content) {
        if (!content) // whoever takes it in says why
            return lookAhead(paths, context, then);
        decoder().ask({DecodeTask::Look, *content, 0, {}}, Decoder::Haste::Awaited, context,
                      [this, paths, context, then, sm3 = sm3Hex(*content)](const Result<DecodeAnswer> &seen) {
                          m_seen.insert(sm3, seen ? Result<EvidenceLook>(seen->look) : seen.error());
                          lookAhead(paths, context, then);
                      });
    });
}

Result<Evidence> CaseActions::keep(const QByteArray &content, const QString &shownName,
                                   const EvidenceLook &look, QStringList &fresh)
{
    const Result<EvidenceVault::Taken> taken = m_store.evidence().take(content);
    if (!taken)
        return taken.error();
    if (taken->fresh)
        fresh.append(taken->sm3);
    Evidence evidence;
    const QString name = safeFileName(shownName, evidenceSuffix(look.format));
    evidence.title = QFileInfo(name).completeBaseName();
    evidence.file = QStringLiteral("evidence/") + name;
    evidence.sm3 = taken->sm3;
    evidence.pages = look.pages;
    return evidence;
}

Result<QByteArray> CaseActions::evidenceContent(const QString &sm3) const
{
    return m_store.evidence().content(sm3);
}

/// Files that came in with something that was refused. Not when the machine failed: a commit that the disk
/// refused may stand there all the same at the next start, which knows the truth and sweeps what nothing
/// names.
void CaseActions::forget(const QStringList &fresh, const Error &why)
{
    constexpr std::array Machine{ErrorCode::DiskFull,   ErrorCode::ReadOnly,       ErrorCode::WriteFailed,
                                 ErrorCode::ReadFailed, ErrorCode::OutOfResources, ErrorCode::StoreLocked,
                                 ErrorCode::Internal};
    if (std::find(Machine.begin(), Machine.end(), why.code) != Machine.end())
        return;
    for (const QString &sm3 : fresh)
        m_store.evidence().remove(sm3);
}

Result<SavedCase> CaseActions::attach(const QString &caseId, const QStringList &paths, const QString &kind,
                                      const QString &reason)
{
    if (const Result<void> may = mayAttach(caseId, reason); !may)
        return may.error(); // before files are read for nothing
    QList<Evidence> all;
    QStringList fresh;
    for (const QString &path : paths) {
        Result<Evidence> evidence = takePath(path, fresh);
        if (!evidence) {
            forget(fresh, evidence.error());
            return evidence.error();
        }
        evidence->kind = kind;
        all.append(*evidence);
    }
    Result<SavedCase> saved = attach(caseId, all, reason);
    if (!saved)
        forget(fresh, saved.error());
    return saved;
}

} // namespace counter
