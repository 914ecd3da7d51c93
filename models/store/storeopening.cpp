#include "models/store/opening/headertable.h"
#include "models/store/opening/newstore.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/opening/takeover.h"
#include "models/store/store.h"
#include "models/store/vault/placecheck.h"
#include "models/store/vault/stagingfolder.h"
#include "models/store/vault/storefiles.h"
#include "models/values/ownfile.h"
#include "models/values/safefile.h"

#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 SmallStore = 5000; ///< versions; up to here opening looks through the whole evidence folder

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
    return storefiles::hasDatabase(folder);
}

Result<std::unique_ptr<Store>> Store::create(const QString &folder, const Workplace &desk,
                                             const Environment &environment)
{
    const Result<QString> made = makeStore(folder, desk, environment);
    if (!made)
        return made.error();
    return openThere(*made, environment, OpenFor::Work);
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
        return restoreIsRunning(real);
    if (!existsIn(real) && !QFileInfo(storefiles::database(real)).exists())
        return storefiles::anyPiece(real) ? databaseIsLost(real) : Error{ErrorCode::StoreMissing, {}, real};
    Result<std::unique_ptr<Store>> store = openThere(real, environment, purpose);
    if (store)
        (*store)->m_restoreEnd = ended;
    else if (store.error().code == ErrorCode::StoreDamaged && existsIn(real))
        if (const Result<void> given = isGiven(storefiles::database(real));
            !given && given.error().code != ErrorCode::UnsafePath)
            return given.error();
    return store;
}

Result<StoreHeader> Store::headerIn(const QString &folder, const Environment &environment)
{
    const QString real = realFolder(folder);
    if (!existsIn(real))
        return Error{ErrorCode::StoreMissing, {}, real};
    const Result<FileLock> lock = FileLock::take(storefiles::lock(real), environment.busyMilliseconds);
    if (!lock)
        return lock.error();
    const Result<std::unique_ptr<Database>> database =
        Database::open(storefiles::database(real),
                       QFileInfo(real).isWritable() ? Database::Access::Write : Database::Access::Read,
                       environment.busyMilliseconds);
    if (!database)
        return database.error();
    return readHeader(**database);
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
            return restoreIsRunning(folder);
    }
    Result<OpenedDatabase> opened = openStoreDatabase(folder, environment, purpose);
    if (!opened)
        return opened.error();
    if (opened->upgrade.from < ActSchema && purpose != OpenFor::Check)
        makePrivate(folder); // older programs left it to the system's usual rights
    else if (!opened->onlyRead && purpose != OpenFor::Check)
        closeToOthers(folder);
    std::unique_ptr<Store> store(new Store(folder, environment, std::move(lock), std::move(*opened)));
    store->keepKeysOnly();
    if (const Result<void> loaded = store->load(purpose); !loaded)
        return loaded.error();
    return store;
}

Result<void> Store::checkEnds()
{
    for (const Result<void> &checked :
         {m_ledger.end().check(), m_events.end().check(), m_prints.checkTakenOver()})
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
    if (const Result<void> found = findAccount(m_signsIn); !found)
        return found;
    if (m_opened.onlyRead || purpose == OpenFor::Check)
        return {};
    if (m_signsIn)
        if (const Result<void> told = tellSignIn(); !told)
            return told;
    storefiles::removeUnfinished(m_folder);
    QFile::remove(storefiles::printHead(m_folder)); // what it said was taken over
    // What cannot be told now, on a full disk say, is told at the next start.
    static_cast<void>(m_files.settleBegun(actorOf(m_desk)));
    const Result<HeadFile::Head> head = m_ledger.end().kept();
    if (!head)
        return head.error();
    const Result<int> swept = sweepEvidence(head->sequence <= SmallStore);
    if (!swept && swept.error().code != ErrorCode::StoreDamaged)
        return swept.error();
    return {};
}

} // namespace counter
