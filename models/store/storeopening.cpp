#include "models/store/index/indextables.h"
#include "models/store/opening/firstsettings.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/opening/takeover.h"
#include "models/store/store.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storefiles.h"
#include "models/store/vault/storetext.h"
#include "models/values/ownfile.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 SmallStore = 5000; ///< versions; up to here opening looks through the whole evidence folder

Error running(const QString &folder)
{
    return {ErrorCode::StoreLocked, StoreText::tr("正在从备份恢复"), folder};
}

/// A folder that has evidence or a chain's end and no database has lost it: nobody is to begin anew there.
Error withoutDatabase(const QString &folder)
{
    return {ErrorCode::StoreDamaged,
            StoreText::tr("附列资料或记录的末尾还在，数据库文件 store.sqlite 不见了"), folder};
}

/// What keeps a new store from being made in a folder.
Result<void> checkEmpty(const QString &folder)
{
    if (Store::existsIn(folder))
        return Error{ErrorCode::StoreExists, {}, folder};
    if (storefiles::anyPiece(folder))
        return withoutDatabase(folder);
    if (const QStringList there = storefiles::strangers(folder); !there.isEmpty())
        return Error{ErrorCode::BadInput,
                     StoreText::tr("文件夹里已有 %1 等内容，案件库要建在新的或空的文件夹里")
                         .arg(there.join(QStringLiteral("、"))),
                     folder};
    return {};
}

/// Whatever made them: identity numbers are inside. Of someone else's it cannot be changed, which verify
/// says.
void closeToOthers(const QString &folder)
{
    if (!keepsRights(folder))
        return;
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    if ((QFileInfo(folder).permissions() & Others) != 0)
        return makePrivate(folder); // the whole of it, once
    static_cast<void>(makeFolder(folder, FoundFolder::MadePrivate));
    for (const QString &file : {storefiles::database(folder), storefiles::databaseLog(folder),
                                storefiles::head(folder), storefiles::printHead(folder)})
        if (QFileInfo::exists(file))
            QFile::setPermissions(file, OwnerOnly);
}

/// Of a file that SQLite calls damaged: whether the medium gives all of it. Never while it is open (see
/// FileDigest).
Result<void> isGiven(const QString &path)
{
    QFile file;
    if (const Result<void> opened = openOwnFile(file, path, QIODevice::ReadOnly); !opened)
        return opened;
    constexpr qint64 Piece = 1 << 20;
    while (true) {
        const Result<QByteArray> piece = readSome(file, Piece, path);
        if (!piece || piece->isEmpty())
            return piece ? Result<void>() : Result<void>(piece.error());
    }
}

} // namespace

bool Store::existsIn(const QString &folder)
{
    return QFileInfo(storefiles::database(folder)).isFile();
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const Workplace &desk,
                                             const Environment &environment)
{
    const QString target = realFolder(folder);
    const Result<RestoreEnd> ended = endUnfinishedRestore(target);
    if (!ended)
        return ended.error();
    if (ended->what == RestoreEnd::What::Running)
        return running(target);
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
    return openThere(target, environment, OpenFor::Work);
}

/// The whole of an empty store, closed when this returns.
Result<void> Store::build(const QString &folder, const Workplace &desk, const Environment &environment)
{
    for (const char *part : {"/evidence", "/evidence/new", "/policies", "/calendars"})
        if (const Result<void> made =
                makeFolder(folder + QString::fromLatin1(part), FoundFolder::MadePrivate);
            !made)
            return made;
    for (const QString &path : {storefiles::head(folder), storefiles::printHead(folder)})
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

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Environment &environment,
                                           OpenFor purpose)
{
    const QString real = realFolder(folder);
    RestoreEnd ended;
    if (purpose != OpenFor::Proof) {
        const Result<RestoreEnd> end = endUnfinishedRestore(real);
        if (!end)
            return end.error();
        ended = *end;
    }
    if (ended.what == RestoreEnd::What::Running)
        return running(real);
    if (!existsIn(real) && !QFileInfo(storefiles::database(real)).exists())
        return storefiles::anyPiece(real) ? withoutDatabase(real) : Error{ErrorCode::StoreMissing, {}, real};
    Result<std::unique_ptr<Store>> store = openThere(real, environment, purpose);
    if (store)
        (*store)->m_restoreEnd = ended;
    else if (store.error().code == ErrorCode::StoreDamaged && existsIn(real))
        if (const Result<void> given = isGiven(storefiles::database(real));
            !given && given.error().code != ErrorCode::UnsafePath)
            return given.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::openThere(const QString &folder, const Environment &environment,
                                                OpenFor purpose)
{
    if (const Result<void> regular = storefiles::check(folder); !regular)
        return Error{ErrorCode::StoreDamaged, regular.error().detail, regular.error().place};
    FileLock lock;
    if (purpose != OpenFor::Proof) {
        Result<FileLock> taken = FileLock::take(storefiles::lock(folder), environment.busyMilliseconds);
        if (!taken && taken.error().code == ErrorCode::StoreLocked)
            return Error{ErrorCode::StoreLocked, taken.error().detail, folder};
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
        // A restoring may have begun since the caller looked; it waits for this lock, or we see what it
        // noted.
        const Result<RestoreEnd> end = endUnfinishedRestore(folder);
        if (!end)
            return end.error();
        if (end->what == RestoreEnd::What::Running)
            return running(folder);
    }
    Result<OpenedDatabase> opened = openStoreDatabase(folder, environment, purpose);
    if (!opened)
        return opened.error();
    if (opened->upgrade.from < ActSchema && purpose != OpenFor::Check)
        makePrivate(folder); // older programs left it to the system's usual rights
    else if (!opened->onlyRead && purpose != OpenFor::Check)
        closeToOthers(folder);
    std::unique_ptr<Store> store(new Store(folder, environment, std::move(lock), std::move(*opened)));
    if (const Result<void> loaded = store->load(purpose); !loaded)
        return loaded.error();
    return store;
}

Result<void> Store::checkEnds()
{
    for (const Result<void> &checked : {m_ledger.end().check(), m_prints.end().check(), m_acts.end().check()})
        if (!checked)
            return checked;
    return {};
}

Result<void> Store::load(OpenFor purpose)
{
    m_damage = m_opened.damage;
    for (const auto check : {&checkSchema, &checkHeader}) {
        if (m_damage)
            break;
        if (const Result<void> ours = check(database()); !ours) {
            if (ours.error().code != ErrorCode::StoreDamaged)
                return ours;
            m_damage = ours.error();
        }
    }
    const Result<Workplace> desk = m_settings.workplace();
    if (!desk && !m_damage)
        return desk.error();
    m_desk = desk ? *desk : Workplace();
    const Result<QString> epoch = m_settings.value(epochSetting());
    m_epoch = epoch ? std::max(epoch->toInt(), 1) : 1;
    if (m_damage)
        return {}; // nothing is removed from a store that cannot be trusted
    if (const Result<void> checked = checkEnds(); !checked) {
        if (checked.error().code != ErrorCode::StoreDamaged)
            return checked;
        m_damage = checked.error();
        return {};
    }
    if (m_opened.onlyRead || purpose == OpenFor::Check)
        return {};
    storefiles::removeUnfinished(m_folder);
    // What cannot be told now, on a full disk say, is told at the next start.
    static_cast<void>(settleBegun());
    const Result<HeadFile::Head> head = m_ledger.end().kept();
    if (!head)
        return head.error();
    const Result<int> swept = sweepEvidence(head->sequence <= SmallStore);
    if (!swept && swept.error().code != ErrorCode::StoreDamaged)
        return swept.error();
    return {};
}

} // namespace counter
