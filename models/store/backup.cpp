#include "models/store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLockFile>
#include <QThread>
#include <chrono>

namespace counter {

namespace {

bool isEmptyFolder(const QString &folder)
{
    return !QFileInfo::exists(folder)
        || (QFileInfo(folder).isDir()
            && QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::ReadOnly, QStringLiteral("cannot make the folder"), folder};
    return {};
}

/// Identity numbers are inside: nobody but the owner reads it.
Result<void> makePrivateFolder(const QString &folder)
{
    const Result<void> made = makeFolder(folder);
    if (made)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made;
}

/// Piece by piece, so that memory stays flat.
Result<void> copyFile(const QString &from, const QString &to, const FileHook &hook)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, source.errorString(), from};
    return writeFile(
        to,
        [&source, &from](QIODevice &device) -> Result<void> {
            while (!source.atEnd()) {
                const QByteArray piece = source.read(1 << 20);
                if (piece.isEmpty())
                    return Error{ErrorCode::CannotOpen, source.errorString(), from};
                if (device.write(piece) != piece.size())
                    break; // the writer keeps why
            }
            return {};
        },
        hook);
}

/// Regular files only: a link in a store folder leads nowhere we go.
Result<void> copyFolder(const QString &from, const QString &to, const FileHook &hook,
                        const Progress &progress)
{
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}, to};
        const QString target = to + file.mid(from.size());
        if (const Result<void> made = makeFolder(QFileInfo(target).path()); !made)
            return made;
        if (const Result<void> copied = copyFile(file, target, hook); !copied)
            return copied;
    }
    return {};
}

Result<VerifyReport> verifyCopy(const QString &folder, const Environment &environment,
                                const Progress &progress)
{
    const Result<std::unique_ptr<Store>> copy = Store::open(folder, environment);
    if (!copy)
        return copy.error();
    const Result<VerifyReport> report = verify(**copy, progress);
    if (report && !report->good())
        return Error{ErrorCode::StoreDamaged, report->findings.first().message, folder};
    return report;
}

/// What a version or kept typing names; anything else in the folder is not copied.
Result<void> copyEvidence(Store &store, const QString &to, const FileHook &hook, const Progress &progress)
{
    const Result<int> swept = store.sweepEvidence(true);
    if (!swept)
        return swept.error();
    return copyFolder(store.folder() + QStringLiteral("/evidence"), to, hook, progress);
}

Result<void> fillBackup(Store &store, const QString &part, const FileHook &hook, const Progress &progress)
{
    if (const Result<void> made = makePrivateFolder(part); !made)
        return made;
    const QString database = part + QStringLiteral("/store.sqlite");
    if (const Result<void> copied = store.database().run(QStringLiteral("VACUUM INTO ?"), {database});
        !copied)
        return copied;
    if (const Result<void> synced = syncFile(database); !synced)
        return synced;
    for (const QString &folder :
         {QStringLiteral("/policies"), QStringLiteral("/calendars"), QStringLiteral("/notices")})
        if (const Result<void> copied = copyFolder(store.folder() + folder, part + folder, hook, progress);
            !copied)
            return copied;
    const Result<HeadFile::Head> head = store.ledger().end().kept();
    if (!head)
        return head.error();
    if (!HeadFile(part + QStringLiteral("/store.head")).write(*head))
        return Error{ErrorCode::WriteFailed, QStringLiteral("store.head"), part};
    const Result<HeadFile::Head> prints = store.printLog().end().kept();
    if (!prints)
        return prints.error();
    if (!HeadFile(part + QStringLiteral("/print.head")).write(*prints))
        return Error{ErrorCode::WriteFailed, QStringLiteral("print.head"), part};
    return copyEvidence(store, part + QStringLiteral("/evidence"), hook, progress);
}

Result<void> moveFolder(const QString &from, const QString &to)
{
    constexpr int Tries = 20;
    constexpr unsigned long Pause = 50; // ms
    QDir().rmdir(to); // an empty one; a full one stays and the renaming fails
    // Windows renames no folder while a virus scanner reads a file in it, and these were just written.
    for (int tries = 1; !QDir().rename(from, to); ++tries) {
        if (tries == Tries)
            return Error{ErrorCode::WriteFailed, QStringLiteral("cannot rename to ") + to, from};
        QThread::msleep(Pause);
    }
    return syncFolder(QFileInfo(to).path());
}

QString realPath(const QString &folder)
{
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? folder : real;
}

QString lockOf(const QString &target)
{
    return target + QStringLiteral(".restoring");
}

/// One restoring at a time: two would write into the same .part.
Result<void> lockRestoring(QLockFile &only, const QString &target)
{
    if (const Result<void> made = makeFolder(QFileInfo(target).path()); !made)
        return made;
    // A program that is gone is noticed at once; what a power cut left unreadable, after that.
    only.setStaleLockTime(std::chrono::hours(1));
    if (only.tryLock(0))
        return {};
    return Error{only.error() == QLockFile::LockFailedError ? ErrorCode::StoreLocked : ErrorCode::ReadOnly,
                 QStringLiteral("restoring"), target};
}

} // namespace

Result<BackupReport> backup(Store &store, const QString &out, const Environment &environment,
                            const Progress &progress)
{
    const QString target = QDir(out).absolutePath();
    if (!isEmptyFolder(target))
        return Error{ErrorCode::StoreExists,
                     QCoreApplication::translate("Backup", "备份要放进新的或空的文件夹"), target};
    if (store.damage())
        return *store.damage();
    const QString part = target + QStringLiteral(".part");
    QDir(part).removeRecursively(); // of a backup that was cut short
    const Result<void> filled = fillBackup(store, part, environment.fileHook, progress);
    Result<VerifyReport> verified =
        filled ? verifyCopy(part, environment, progress) : Result<VerifyReport>(filled.error());
    Result<void> moved = verified ? moveFolder(part, target) : Result<void>(verified.error());
    if (!moved) {
        QDir(part).removeRecursively();
        return moved.error();
    }
    // The backup is good whether or not its time can be noted.
    static_cast<void>(store.settings().put(lastBackupSetting(), instantText(environment.now())));
    return BackupReport{target, std::move(*verified), {}};
}

Result<BackupReport> restore(const QString &in, const QString &folder, const Environment &environment,
                             const Progress &progress)
{
    const QString source = QDir(in).absolutePath();
    const QString target = QDir(folder).absolutePath();
    if (!Store::existsIn(source))
        return Error{ErrorCode::StoreMissing, QCoreApplication::translate("Backup", "这里没有备份"), source};
    const QString part = target + QStringLiteral(".part");
    for (const QString &own : {target, part}) // .part is removed first: it would be gone, not restored
        if (realPath(source) == realPath(own))
            return Error{ErrorCode::BadUsage, QStringLiteral("the store itself"), source};
    putBackAfterPowerCut(target);
    QLockFile only(lockOf(target));
    if (const Result<void> alone = lockRestoring(only, target); !alone)
        return alone.error();
    std::unique_ptr<Database> held;
    if (Store::existsIn(target)) {
        // Nobody may have it open, nor open it while the backup is copied: what is saved into it then would
        // go aside with it. A damaged one may still be put aside.
        Result<std::unique_ptr<Database>> opened =
            Database::open(target + QStringLiteral("/store.sqlite"), false, environment.busyMilliseconds);
        if (!opened && opened.error().code == ErrorCode::StoreLocked)
            return opened.error();
        if (opened)
            held = std::move(*opened);
    }

    QDir(part).removeRecursively();
    Result<void> copied = makePrivateFolder(part);
    if (copied)
        copied = copyFolder(source, part, environment.fileHook, progress);
    Result<VerifyReport> verified =
        copied ? verifyCopy(part, environment, progress) : Result<VerifyReport>(copied.error());
    if (!verified) {
        QDir(part).removeRecursively();
        return verified.error();
    }

    held.reset(); // Windows renames no folder with an open file in it
    QString aside;
    if (!isEmptyFolder(target)) {
        aside = target + QStringLiteral(".before-")
            + environment.now().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        if (const Result<void> moved = moveFolder(target, aside); !moved) {
            QDir(part).removeRecursively();
            return moved.error();
        }
    }
    if (const Result<void> moved = moveFolder(part, target); !moved) {
        if (!aside.isEmpty())
            if (const Result<void> back = moveFolder(aside, target); !back)
                return back.error(); // its place says where the store is now
        QDir(part).removeRecursively();
        return moved.error();
    }
    return BackupReport{target, std::move(*verified), aside};
}

bool putBackAfterPowerCut(const QString &folder)
{
    const QFileInfo target(QDir(folder).absolutePath());
    const QFileInfo lock(lockOf(target.filePath()));
    if (target.exists() || !lock.exists())
        return false;
    if (lock.size() == 0) // not yet written when the power went
        QFile::remove(lock.filePath());
    QLockFile only(lock.filePath());
    if (!lockRestoring(only, target.filePath()))
        return false;
    const QStringList aside =
        target.dir().entryList({QString(target.fileName() + QStringLiteral(".before-*"))},
                               QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    return !aside.isEmpty() && moveFolder(target.dir().filePath(aside.last()), target.filePath());
}

} // namespace counter
