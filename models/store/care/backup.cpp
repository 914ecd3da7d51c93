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

Result<void> copyHeads(Store &store, const QString &to, const FileHook &hook)
{
    const Result<HeadFile::Head> head = store.ledger().end().kept();
    if (!head)
        return head.error();
    if (const Result<void> made = HeadFile(storefiles::head(to)).make(*head, hook); !made)
        return made;
    const Result<HeadFile::Head> prints = store.printLog().end().kept();
    if (!prints)
        return prints.error();
    return HeadFile(storefiles::printHead(to)).make(*prints, hook);
}

/// In the copy too, so that a store restored from it knows its last backup.
Result<void> noteTime(Store &store, const QString &to, const Environment &environment)
{
    const QString now = instantText(environment.now());
    const Result<std::unique_ptr<Database>> copy =
        Database::open(storefiles::database(to), Database::Access::Write, environment.busyMilliseconds);
    if (!copy)
        return copy.error();
    ChainEnd versions(**copy, QStringLiteral("version"), QStringLiteral("head"), {});
    const Workplace desk = store.workplace();
    ActLog acts(**copy, store.seal(), versions, [&] {
        return ActStamp{now, desk.clerk, desk.window, desk.officeCode};
    });
    if (const Result<void> put = SettingTable(**copy, acts).put(lastBackupSetting(), now); !put)
        return put;
    return (*copy)->settle();
}

/// What the store's own connection has to give.
Result<void> copyOpenFiles(Store &store, const QString &part, const Environment &environment)
{
    if (const Result<void> copied = copyDatabase(store, storefiles::database(part)); !copied)
        return copied;
    if (const Result<void> noted = noteTime(store, part, environment); !noted)
        return noted;
    if (const Result<void> synced = syncFile(storefiles::database(part)); !synced)
        return synced;
    return copyHeads(store, part, environment.fileHook);
}

} // namespace

BackupRun::BackupRun(Store &store, const QString &target, const Environment &environment,
                     StagingFolder staging)
    : m_store(store), m_from(store.folder()), m_target(target), m_environment(environment),
      m_staging(std::make_unique<StagingFolder>(std::move(staging)))
{
}

BackupRun::~BackupRun() = default;

Result<std::unique_ptr<BackupRun>> BackupRun::begin(Store &store, const QString &out,
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
    if (const Result<void> copied = copyOpenFiles(store, staging->path(), environment); !copied)
        return copied.error();
    return std::unique_ptr<BackupRun>(new BackupRun(store, target, environment, std::move(*staging)));
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
    // The backup is good whether or not its time can be noted.
    static_cast<void>(m_store.settings().put(lastBackupSetting(), instantText(m_environment.now())));
}

Result<BackupReport> backup(Store &store, const QString &out, const Environment &environment,
                            const Progress &progress)
{
    const Result<std::unique_ptr<BackupRun>> run = BackupRun::begin(store, out, environment);
    if (!run)
        return run.error();
    Result<BackupReport> report = (*run)->copy(progress);
    if (report)
        (*run)->note();
    return report;
}

} // namespace counter
