#include "models/store/opening/newstore.h"

#include "models/store/chain/headfile.h"
#include "models/store/index/indextables.h"
#include "models/store/opening/firstsettings.h"
#include "models/store/opening/migrations.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storefiles.h"
#include "models/store/vault/storetext.h"
#include "models/store/vault/unfinishedrestore.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

/// What keeps a new store from being made in a folder.
Result<void> checkEmpty(const QString &folder)
{
    if (storefiles::hasDatabase(folder))
        return Error{ErrorCode::StoreExists, {}, folder};
    if (storefiles::anyPiece(folder))
        return databaseIsLost(folder);
    if (const QStringList there = storefiles::strangers(folder); !there.isEmpty())
        return Error{ErrorCode::BadInput,
                     StoreText::tr("文件夹里已有 %1 等内容，案件库要建在新的或空的文件夹里")
                         .arg(there.join(QStringLiteral("、"))),
                     folder};
    return {};
}

/// The whole of an empty store, closed when this returns.
Result<void> build(const QString &folder, const Workplace &desk, const Environment &environment)
{
    for (const char *part : {"/evidence", "/evidence/new", "/policies", "/calendars"})
        if (const Result<void> made =
                makeFolder(folder + QString::fromLatin1(part), FoundFolder::MadePrivate);
            !made)
            return made;
    for (const QString &path : {storefiles::head(folder), storefiles::eventHead(folder)})
        if (const Result<void> made = HeadFile(path).make({}, environment.fileHook); !made)
            return made;
    Result<std::unique_ptr<Database>> database =
        Database::open(storefiles::database(folder), Database::Access::Make, environment.busyMilliseconds);
    if (!database)
        return database.error();
    if (const Result<Upgrade> done = migrate(**database, storeMigrations(), environment.now()); !done)
        return done.error();
    const Result<std::unique_ptr<Seal>> seal = environment.unlock->sealOf({});
    if (!seal)
        return seal.error();
    Transaction transaction(**database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    const QString id = QString::fromLatin1(environment.randomBytes(16).toHex());
    if (const Result<void> put = putFirstSettings(**database, **seal, desk, id, environment.now()); !put)
        return put;
    for (const QString &statement : indexStatements(QStringLiteral("main")))
        if (const Result<void> made = (*database)->run(statement); !made)
            return made;
    if (const Result<void> done = transaction.commit(); !done)
        return done;
    if (const Result<void> settled = (*database)->settle(); !settled)
        return settled;
    database->reset();
    closeToOthers(folder);
    return syncFile(storefiles::database(folder));
}

} // namespace

Error databaseIsLost(const QString &folder)
{
    return {ErrorCode::StoreDamaged,
            StoreText::tr("附列资料或记录的末尾还在，数据库文件 store.sqlite 不见了"), folder};
}

Result<QString> makeStore(const QString &folder, const Workplace &desk, const Environment &environment)
{
    const QString target = realFolder(folder);
    const Result<RestoreEnd> ended = endUnfinishedRestore(target);
    if (!ended)
        return ended.error();
    if (ended->what == RestoreEnd::What::Running)
        return restoreIsRunning(target);
    if (const Result<void> empty = checkEmpty(target); !empty)
        return empty.error();
    Result<StagingFolder> staging = StagingFolder::make(target, environment.randomBytes);
    if (!staging)
        return staging.error();
    if (const Result<void> built = build(staging->path(), desk, environment); !built)
        return built.error();
    if (const Result<void> flushed = staging->flush(); !flushed)
        return flushed.error();
    if (const Result<void> empty = checkEmpty(target); !empty) // another may have been made meanwhile
        return empty.error();
    // How the window was last placed may be there already; a lock that is left over is made anew.
    for (const QString &name : QDir(target).entryList(QDir::Files | QDir::Hidden))
        if (name == u"window.ini")
            QFile::rename(target + u'/' + name, staging->path() + u'/' + name);
        else if (name == u"store.lock")
            QFile::remove(storefiles::lock(target));
    if (const Result<void> moved = staging->rename(target); !moved)
        return moved.error();
    if (const Result<void> settled = staging->settle(); !settled)
        return settled.error();
    return target;
}

} // namespace counter
