#include "models/desk/casefiles.h"

#include "models/casework/applicationfile.h"
#include "models/desk/desktext.h"
#include "models/desk/deskwork.h"
#include "models/desk/evidencedesk.h"
#include "models/desk/mayact.h"
#include "models/desk/traces.h"
#include "models/store/store.h"
#include "models/store/vault/shownname.h"
#include "models/store/vault/stagingfolder.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

Error placed(const Error &error, const QString &place)
{
    return {error.code, error.detail, error.place.isEmpty() ? place : QString(place + u' ' + error.place)};
}

/// Under which name each stored file leaves, in the order of the evidence; empty: nothing is stored.
QStringList exportNames(const Application &application, const EvidenceVault &vault,
                        QList<QByteArray> &contents, std::optional<Error> &failure)
{
    QStringList names;
    QSet<QString> taken;
    for (const Evidence &item : application.evidence) {
        contents.append(QByteArray());
        names.append(QString());
        if (item.sm3.isEmpty())
            continue;
        const Result<QByteArray> content = vault.content(item.sm3);
        if (!content) {
            failure = content.error();
            return names;
        }
        contents.last() = *content;
        const std::optional<EvidenceFormat> format = evidenceFormat(*content);
        names.last() = freshFileName(item.file, format ? evidenceSuffix(*format) : QString(), taken);
    }
    return names;
}

QString exported()
{
    return DeskText::tr("申请文件和材料");
}

} // namespace

/// Takes in every file that the application names; what fails is named by its place in the application.
Result<void> CaseFiles::takeFiles(Application &application, const QString &folder, QStringList &fresh)
{
    for (qsizetype i = 0; i < application.evidence.size(); ++i) {
        Evidence &item = application.evidence[i];
        const QString place = QStringLiteral("/evidence/%1").arg(i);
        if (item.file.isEmpty()) {
            if (!item.sm3.isEmpty() && !m_store.evidence().has(item.sm3))
                return Error{ErrorCode::BadInput, DeskText::tr("材料只有校验值，没有文件"), place};
            continue;
        }
        const Result<QString> path = fileInside(folder, item.file);
        if (!path)
            return placed(path.error(), place);
        const Result<QByteArray> content = readFile(*path, LargestEvidence);
        if (!content)
            return content.error().code == ErrorCode::TooLarge
                ? evidenceTooLarge(QString(place + u' ' + item.file))
                : Error{content.error().code, {}, QString(place + u' ' + item.file)};
        const Result<Evidence> taken = m_evidence.take(*content, item.file, fresh);
        if (!taken)
            return placed(taken.error(), QString(place + u' ' + item.file));
        if (!item.sm3.isEmpty() && item.sm3 != taken->sm3)
            return Error{ErrorCode::BadInput, DeskText::tr("材料文件与所写的校验值不符"),
                         QString(place + u' ' + item.file)};
        item.sm3 = taken->sm3;
    }
    return {};
}

Result<SavedCase> CaseFiles::importFile(const Actor &actor, const QString &path)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no regular file"), path};
    const Result<ReadApplication> read = readApplicationFile(path);
    if (!read)
        return read.error();
    Application application = keepUnread(*read);
    QString reason = QFileInfo(path).fileName();
    if (!application.number.isEmpty()) // another store's; this one gives its own at 受理
        reason = DeskText::tr("%1，原受理编号 %2").arg(reason, application.number.left(40));
    application.number.clear();

    QStringList fresh;
    const Result<void> taken = takeFiles(application, QFileInfo(path).absolutePath(), fresh);
    const Result<Stage> stage = nextStage({}, Verb::Import);
    Result<SavedCase> saved = !taken ? Result<SavedCase>(taken.error())
        : !stage                     ? Result<SavedCase>(stage.error())
                                     : m_work.append(actor, {}, application, {Verb::Import, *stage, reason});
    if (!saved)
        m_evidence.forget(fresh, saved.error());
    return saved;
}

void CaseFiles::importFile(const Actor &actor, const QString &path, QObject *context,
                           const std::function<void(const Result<SavedCase> &)> &then)
{
    QStringList named;
    const bool regular = QFileInfo(path).isFile();
    if (const Result<ReadApplication> read = regular ? readApplicationFile(path) : Error(); read)
        for (const Evidence &item : read->application.evidence)
            if (const Result<QString> file = fileInside(QFileInfo(path).absolutePath(), item.file); file)
                named.append(*file);
    QMetaObject::invokeMethod(
        context,
        [this, actor, path, context, then, named] {
            m_evidence.lookAhead(named, context, [this, actor, path, then] {
                const Result<SavedCase> saved = importFile(actor, path);
                m_evidence.forgetSeen();
                then(saved);
            });
        },
        Qt::QueuedConnection);
}

Result<void> CaseFiles::exportCase(const Actor &actor, const QString &idOrNumber, const QString &folder)
{
    if (const auto may = mayDo(m_store, Deed::Export); !may)
        return may.error();
    const Result<CaseVersion> found = m_store.version(idOrNumber, 0);
    if (!found)
        return found.error();
    Result<void> done = writeCase(actor, *found, folder);
    if (!done) // what refused it is the answer, whether or not that it was tried can be kept
        static_cast<void>(m_traces.tookOut(actor, {found->caseId}, exported(), folder, done.error()));
    return done;
}

/// It is on record before it has its name.
Result<void> CaseFiles::writeCase(const Actor &actor, const CaseVersion &version, const QString &folder)
{
    const QString target = realFolder(folder);
    if (QFileInfo::exists(folder)
        && (!QFileInfo(folder).isDir()
            || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return Error{ErrorCode::BadInput, DeskText::tr("导出要放进新的或空的文件夹"), folder};

    Application application = version.application;
    QList<QByteArray> contents;
    std::optional<Error> failure;
    const QStringList names = exportNames(application, m_store.evidence(), contents, failure);
    if (failure)
        return *failure;
    StagingFolder::sweep(QFileInfo(target).path());
    Result<StagingFolder> staging = StagingFolder::make(target, m_store.environment().randomBytes);
    if (!staging)
        return staging.error();
    for (qsizetype i = 0; i < names.size(); ++i) {
        Evidence &item = application.evidence[i];
        item.file = names.at(i).isEmpty() ? QString() : QString(u"evidence/" + names.at(i));
        if (item.file.isEmpty())
            continue;
        const QString path = staging->path() + u'/' + item.file;
        if (const Result<void> made = makeFolder(QFileInfo(path).path(), FoundFolder::MadePrivate); !made)
            return made;
        if (const Result<void> written = writeFile(path, contents.at(i)); !written)
            return written;
    }
    const Result<void> written = writeFile(staging->path() + QStringLiteral("/application.json"),
                                           writeApplication(application, JsonLayout::Indented));
    if (!written)
        return written;
    if (const Result<void> flushed = staging->flush(); !flushed)
        return flushed;
    if (const Result<void> kept = m_traces.tookOut(actor, {version.caseId}, exported(), folder); !kept)
        return kept;
    if (const Result<void> moved = staging->rename(target); !moved)
        return moved;
    return staging->settle();
}

} // namespace counter
