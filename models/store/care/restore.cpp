#include "models/store/care/backup.h"

#include "models/store/care/numbering.h"
#include "models/store/care/replacing.h"
#include "models/store/care/storecopy.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storefiles.h"
#include "models/values/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

/// What a copy says of itself, and its outside ends where the backup had lost them.
struct Opened
{
    RestoreNote note;
    QStringList headsMade;
    Epoch epoch;
};

/// As far as it can be read.
bool isSealed(const QString &folder, const Environment &environment)
{
    const Result<StoreHeader> header = Store::headerIn(folder, environment);
    return header && header->seal != QLatin1StringView(StoreHeader::Plain);
}

Result<bool> mendHead(ChainEnd &end, const QString &path, const FileHook &hook)
{
    if (end.outside())
        return false;
    const Result<HeadFile::Head> kept = end.kept();
    if (!kept)
        return kept.error();
    if (const Result<void> made = HeadFile(path).make(*kept, hook); !made)
        return made.error();
    return true;
}

/// Of the store that goes aside, and of those that went before it.
GivenNumbers givenBeside(const QString &target, const BackupEnd &backup, const QString &scratch,
                         const Unlock &unlock)
{
    GivenNumbers given = givenNumbers(target, backup, scratch, unlock);
    const QFileInfo info(target);
    for (const QString &name : info.dir().entryList({QString(info.fileName() + QStringLiteral(".before-*"))},
                                                    QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const GivenNumbers earlier = givenNumbers(info.dir().filePath(name), backup, scratch, unlock);
        raise(given.last, earlier.last);
        given.epoch = std::max(given.epoch, earlier.epoch);
    }
    return given;
}

/// The last backup of a restored store is the one it was made from; of an older program, which did not note
/// that in it, the last that is recorded.
Result<void> noteBackup(Store &store)
{
    const Result<QString> noted = store.settings().value(lastBackupSetting());
    const Result<QString> recorded =
        store.database().text(QStringLiteral("SELECT at FROM version ORDER BY at DESC LIMIT 1"));
    if (!noted)
        return noted.error();
    if (!recorded)
        return recorded.error();
    return *recorded > *noted ? store.settings().put(store.actor(), lastBackupSetting(), *recorded)
                              : Result<void>();
}

Result<Epoch> openEpoch(Store &store, const QString &source, const GivenNumbers &aside,
                        const std::optional<ReceiptNumber> &lastGiven)
{
    Transaction transaction(store.database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    if (const Result<void> noted = noteBackup(store); !noted)
        return noted.error();
    const Result<Epoch> epoch =
        beginEpoch(store.database(), store.settings(), aside, lastGiven, store.now().toUTC());
    if (!epoch)
        return epoch;
    if (const Result<Event> told = store.events().append(
            store.actor(),
            {EventKind::Restored, EventVerb::Done, QString::number(epoch->number), {}, source.toUtf8()});
        !told)
        return told.error();
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return epoch;
}

/// Opens the copy as the program will: an older schema is brought up, the log written back, a new epoch
/// begun. Closed when it returns.
Result<Opened> settleCopy(const QString &part, const QString &source, const QString &target,
                          const Environment &environment, const std::optional<ReceiptNumber> &lastGiven)
{
    const Result<std::unique_ptr<Store>> opened = Store::open(part, environment);
    if (!opened)
        return opened.error();
    Store &store = **opened;
    if (store.damage())
        return *store.damage();
    if (store.account() && !store.account()->has(Role::Keeper))
        return Error{ErrorCode::NotPermitted,
                     QCoreApplication::translate("Restore", "从备份恢复由系统管理员办理"),
                     store.account()->name};
    const Result<QString> id = store.settings().value(QStringLiteral("store.id"));
    const Result<HeadFile::Head> head = store.ledger().end().kept();
    if (!id)
        return id.error();
    if (!head)
        return head.error();
    Opened said{{{}, {}, *id, head->sequence, head->hash}, {}, {}};
    const Result<bool> chain = mendHead(store.ledger().end(), storefiles::head(part), environment.fileHook);
    const Result<bool> events =
        mendHead(store.events().end(), storefiles::eventHead(part), environment.fileHook);
    for (const Result<bool> &mended : {chain, events})
        if (!mended)
            return mended.error();
    if (*chain)
        said.headsMade.append(QStringLiteral("store.head"));
    if (*events)
        said.headsMade.append(QStringLiteral("event.head"));
    const Result<Epoch> epoch =
        openEpoch(store, source, givenBeside(target, {*id, *head}, part, *environment.unlock), lastGiven);
    if (!epoch)
        return epoch.error();
    said.epoch = *epoch;
    // Moved along in place by what the epoch told, which waits for no disk.
    const Result<HeadFile::Head> told = store.events().end().kept();
    if (!told)
        return told.error();
    if (const Result<void> made = HeadFile(storefiles::eventHead(part)).make(*told, environment.fileHook);
        !made)
        return made.error();
    if (const Result<void> settled = store.database().settle(); !settled)
        return settled.error();
    return said;
}

} // namespace

Result<BackupReport> restore(const QString &in, const QString &folder, const Environment &environment,
                             const Progress &progress, const std::optional<ReceiptNumber> &lastGiven)
{
    const QString source = realFolder(in);
    const QString target = realFolder(folder);
    if (!Store::existsIn(source))
        return Error{ErrorCode::StoreMissing, QCoreApplication::translate("Backup", "这里没有备份"), source};
    if (isSealed(target, environment) && !isSealed(source, environment))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Restore",
                         "现在的案件库已加密，这份备份没有加密，不能替换；确实要用它，请先把现在的案件库"
                         "整个文件夹移到别处"),
                     source};
    if (source == target)
        return Error{ErrorCode::BadUsage, QStringLiteral("the store itself"), source};
    const Result<RestoreEnd> ended = endUnfinishedRestore(target);
    if (!ended)
        return ended.error();
    if (ended->what == RestoreEnd::What::Running)
        return Error{ErrorCode::StoreLocked, QStringLiteral("restoring"), target};
    if (!storefiles::anyPiece(target) && !storefiles::strangers(target).isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Restore", "文件夹里是别的内容，不是案件库，请另选位置"),
                     target};
    const Result<FileLock> backupHeld = holdStore(source, false, environment);
    if (!backupHeld)
        return backupHeld.error();
    Result<FileLock> held = holdStore(target, storefiles::anyPiece(target), environment);
    if (!held)
        return held.error();

    Result<StagingFolder> staging = StagingFolder::make(target, environment.randomBytes);
    if (!staging)
        return staging.error();
    const QString part = staging->path();
    const auto all = [](const QString &) { return true; };
    const auto none = [](const QString &) { return false; };
    if (const Result<void> copied = copyStoreFiles(source, part, all, none, environment.fileHook, progress);
        !copied)
        return copied.error();
    Result<Opened> opened = settleCopy(part, source, target, environment, lastGiven);
    if (!opened)
        return opened.error();
    Result<VerifyReport> proved = proveCopy(part, environment, progress);
    if (!proved)
        return proved.error();
    if (const Result<void> flushed = staging->flush(); !flushed)
        return flushed.error();
    // Held from before it has its name, so that nobody comes in between the last renaming and the end.
    Result<FileLock> fresh = holdStore(part, true, environment);
    if (!fresh)
        return fresh.error();
    fresh->allowRenaming();
    opened->note.backup = source;
    const Result<Exchanged> done = exchangeStores(*staging, *held, target, opened->note, environment);
    if (!done)
        return done.error();
    return BackupReport{target,          std::move(*proved), done->aside, opened->headsMade,
                        done->confirmed, opened->epoch};
}

} // namespace counter
