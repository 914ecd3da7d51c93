#include "models/store/care/backup.h"

#include "models/store/care/storecopy.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

bool isEmptyFolder(const QString &folder)
{
    return !QFileInfo::exists(folder)
        || (QFileInfo(folder).isDir()
            && QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

/// Whatever links lead there.
bool isInside(const QString &folder, const QString &store)
{
    QString at = folder;
    while (!QFileInfo::exists(at) && at != QFileInfo(at).path())
        at = QFileInfo(at).path();
    const QString real = QFileInfo(at).canonicalFilePath() + u'/';
    return real.startsWith(QString(store + u'/'));
}

bool isEvidence(const QString &relative)
{
    return relative.startsWith(QStringLiteral("evidence/"));
}

/// The database as one consistent file.
Result<void> copyDatabase(Store &store, const QString &to)
{
    if (const Result<void> copied = store.database().run(QStringLiteral("VACUUM INTO ?"), {to}); !copied)
        return copied;
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> copyHeads(Store &store, const QString &to, const HeadFile::Head &events, const FileHook &hook)
{
    const Result<HeadFile::Head> head = store.ledger().end().kept();
    if (!head)
        return head.error();
    if (const Result<void> made = HeadFile(storefiles::head(to)).make(*head, hook); !made)
        return made;
    return HeadFile(storefiles::eventHead(to)).make(events, hook);
}

/// In the copy too, so that a store restored from it knows its last backup. Answers where the copy's events
/// end.
Result<HeadFile::Head> noteTime(Store &store, const Actor &actor, const QString &to,
                                const Environment &environment)
{
    const QDateTime now = environment.now();
    const Result<std::unique_ptr<Database>> copy =
        Database::open(storefiles::database(to), Database::Access::Write, environment.busyMilliseconds);
    if (!copy)
        return copy.error();
    ChainEnd versions(**copy, QStringLiteral("version"), QStringLiteral("head"), {});
    EventLog events(**copy, store.seal(), versions, [now] { return now; }, {});
    if (const Result<void> put =
            SettingTable(**copy, events).put(actor, lastBackupSetting(), instantText(now));
        !put)
        return put.error();
    const Result<HeadFile::Head> end = events.end().kept();
    if (!end)
        return end;
    if (const Result<void> settled = (*copy)->settle(); !settled)
        return settled.error();
    return end;
}

/// What the store's own connection has to give.
Result<void> copyOpenFiles(Store &store, const Actor &actor, const QString &part,
                           const Environment &environment)
{
    if (const Result<void> copied = copyDatabase(store, storefiles::database(part)); !copied)
        return copied;
    const Result<HeadFile::Head> events = noteTime(store, actor, part, environment);
    if (!events)
        return events.error();
    if (const Result<void> synced = syncFile(storefiles::database(part)); !synced)
        return synced;
    return copyHeads(store, part, *events, environment.fileHook);
}

} // namespace

BackupRun::BackupRun(Store &store, const Actor &actor, const QString &target, const Environment &environment,
                     StagingFolder staging)
    : m_store(store), m_actor(actor), m_from(store.folder()), m_target(target), m_environment(environment),
      m_staging(std::make_unique<StagingFolder>(std::move(staging)))
{
}

BackupRun::~BackupRun() = default;

Result<std::unique_ptr<BackupRun>> BackupRun::begin(Store &store, const Actor &actor, const QString &out,
                                                    const Environment &environment)
{
    const QString target = realFolder(out);
    if (isInside(target, store.folder()))
        return Error{ErrorCode::BadUsage, QStringLiteral("inside the store"), target};
    if (!isEmptyFolder(target))
        return Error{ErrorCode::StoreExists,
                     QCoreApplication::translate("Backup", "备份要放进新的或空的文件夹"), target};
    if (store.damage())
        return *store.damage();
    StagingFolder::sweep(QFileInfo(target).path());
    Result<StagingFolder> staging = StagingFolder::make(target, environment.randomBytes);
    if (!staging)
        return staging.error();
    if (const Result<void> copied = copyOpenFiles(store, actor, staging->path(), environment); !copied)
        return copied.error();
    return std::unique_ptr<BackupRun>(new BackupRun(store, actor, target, environment, std::move(*staging)));
}

Result<BackupReport> BackupRun::copy(const Progress &progress)
{
    const auto elsewhere = [](const QString &relative) { // the database and its heads are there already
        return relative.contains(u'/');
    };
    if (const Result<void> copied = copyStoreFiles(m_from, m_staging->path(), elsewhere, isEvidence,
                                                   m_environment.fileHook, progress);
        !copied)
        return copied.error();
    if (const Result<void> flushed = m_staging->flush(); !flushed)
        return flushed.error();
    Result<VerifyReport> proved = proveCopy(m_staging->path(), m_environment, progress);
    if (!proved)
        return proved.error();
    if (const Result<void> moved = m_staging->rename(m_target); !moved)
        return moved.error();
    if (const Result<void> settled = m_staging->settle(); !settled)
        return settled.error();
    return BackupReport{m_target, std::move(*proved), {}, {}};
}

void BackupRun::note()
{
    // The backup is good whether or not it can be noted.
    Transaction transaction(m_store.database());
    if (transaction.begin()
        && m_store.settings().put(m_actor, lastBackupSetting(), instantText(m_environment.now()))
        && m_store.events().append(m_actor,
                                   {EventKind::BackedUp, EventVerb::Done, {}, {}, m_target.toUtf8()}))
        static_cast<void>(transaction.commit());
}

Result<BackupReport> backup(Store &store, const Actor &actor, const QString &out,
                            const Environment &environment, const Progress &progress)
{
    const Result<std::unique_ptr<BackupRun>> run = BackupRun::begin(store, actor, out, environment);
    if (!run)
        return run.error();
    Result<BackupReport> report = (*run)->copy(progress);
    if (report)
        (*run)->note();
    return report;
}

} // namespace counter
