#include "models/desk/evidencedesk.h"

#include "models/casework/workflow.h"
#include "models/decoding/decoder.h"
#include "models/decoding/outsidefile.h"
#include "models/desk/deskwork.h"
#include "models/desk/traces.h"
#include "models/store/store.h"
#include "models/store/vault/shownname.h"
#include "models/store/vault/sm3.h"

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

Decoder &EvidenceDesk::decoder() const
{
    return *m_store.environment().decoder;
}

Result<Evidence> EvidenceDesk::take(const QString &path)
{
    QStringList fresh;
    return takePath(path, fresh);
}

Result<Evidence> EvidenceDesk::takePath(const QString &path, QStringList &fresh)
{
    const Result<QByteArray> content = readOutsideFile(path);
    if (!content)
        return content.error();
    const Result<Evidence> evidence = take(*content, QFileInfo(path).fileName(), fresh);
    if (!evidence)
        return at(evidence.error(), path);
    return evidence;
}

Result<Evidence> EvidenceDesk::take(const QByteArray &content, const QString &shownName)
{
    QStringList fresh;
    return take(content, shownName, fresh);
}

void EvidenceDesk::take(const QString &path, QObject *context, Taken then)
{
    readOutsideFile(path, context, [this, path, context, then](const Result<QByteArray> &content) {
        if (!content)
            return then(content.error());
        take(*content, QFileInfo(path).fileName(), context, [path, then](const Result<Evidence> &taken) {
            then(taken ? taken : Result<Evidence>(at(taken.error(), path)));
        });
    });
}

void EvidenceDesk::take(const QByteArray &content, const QString &shownName, QObject *context, Taken then)
{
    decoder().ask({DecodeTask::Look, content, 0, {}}, Decoder::Haste::Awaited, context,
                  [this, content, shownName, then](const Result<DecodeAnswer> &seen) {
                      QStringList fresh;
                      then(seen ? keep(content, shownName, seen->look, fresh)
                                : Result<Evidence>(seen.error()));
                  });
}

Result<Evidence> EvidenceDesk::take(const QByteArray &content, const QString &shownName, QStringList &fresh)
{
    if (const auto ahead = m_seen.constFind(sm3Hex(content)); ahead != m_seen.cend())
        return *ahead ? keep(content, shownName, **ahead, fresh) : ahead->error();
    const Result<DecodeAnswer> seen = decoder().answer({DecodeTask::Look, content, 0, {}});
    if (!seen)
        return seen.error();
    return keep(content, shownName, seen->look, fresh);
}

void EvidenceDesk::lookAhead(QStringList paths, QObject *context, const std::function<void()> &then)
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

Result<Evidence> EvidenceDesk::keep(const QByteArray &content, const QString &shownName,
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

Result<QByteArray> EvidenceDesk::content(const QString &sm3) const
{
    return m_store.evidence().content(sm3);
}

Result<QByteArray> EvidenceDesk::show(const Actor &actor, const QString &caseId, const Evidence &item)
{
    Result<QByteArray> found = content(item.sm3);
    if (!found)
        return found;
    if (const Result<void> kept = m_traces.shown(actor, caseId, item.title); !kept)
        return kept.error();
    return found;
}

void EvidenceDesk::forget(const QStringList &fresh, const Error &why)
{
    constexpr std::array Machine{ErrorCode::DiskFull,   ErrorCode::ReadOnly,       ErrorCode::WriteFailed,
                                 ErrorCode::ReadFailed, ErrorCode::OutOfResources, ErrorCode::StoreLocked,
                                 ErrorCode::Internal};
    if (std::find(Machine.begin(), Machine.end(), why.code) != Machine.end())
        return;
    for (const QString &sm3 : fresh)
        m_store.evidence().remove(sm3);
}

Result<EvidenceDesk::Attaching> EvidenceDesk::attaching(const QString &caseId, const QString &reason) const
{
    if (caseId.isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, caseId};
    const Result<DeskWork::Step> step = m_work.step(caseId, Verb::Attach);
    if (!step)
        return step.error();
    const Result<QString> given = m_work.reasonFor(step->from, Verb::Attach, reason);
    if (!given)
        return given.error();
    return Attaching{*step->from.latest, step->stage, *given};
}

Result<void> EvidenceDesk::mayAttach(const QString &caseId, const QString &reason) const
{
    const Result<Attaching> may = attaching(caseId, reason);
    return may ? Result<void>() : may.error();
}

Result<SavedCase> EvidenceDesk::attach(const Actor &actor, const QString &caseId,
                                       const QList<Evidence> &taken, const QString &reason)
{
    const Result<Attaching> to = attaching(caseId, reason);
    if (!to)
        return to.error();
    Application application = to->latest.application;
    application.evidence += taken;
    return m_work.append(actor, to->latest.caseId, application, {Verb::Attach, to->stage, to->reason});
}

Result<SavedCase> EvidenceDesk::attach(const Actor &actor, const QString &caseId, const QStringList &paths,
                                       const QString &kind, const QString &reason)
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
    Result<SavedCase> saved = attach(actor, caseId, all, reason);
    if (!saved)
        forget(fresh, saved.error());
    return saved;
}

} // namespace counter
