#include "models/store/opening/storedatabase.h"

#include "models/store/index/indexrebuild.h"
#include "models/store/index/indextables.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/signinguard.h"
#include "models/store/opening/takeover.h"
#include "models/store/vault/finding.h"
#include "models/store/vault/storefiles.h"
#include "models/store/vault/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace counter {

namespace {

bool isReadOnlyMedium(const QString &folder)
{
    return !QFileInfo(folder).isWritable();
}

/// Whether only to read it is what this purpose and this medium ask for.
Result<bool> onlyReads(const QString &folder, OpenFor purpose)
{
    if (purpose == OpenFor::Work || (purpose != OpenFor::Proof && !isReadOnlyMedium(folder)))
        return false;
    const bool unclean = QFileInfo(storefiles::databaseLog(folder)).size() > 0;
    if (unclean && purpose == OpenFor::Proof) // we closed it ourselves, a moment ago
        return Error{ErrorCode::WriteFailed, QStringLiteral("its log was not written back"), folder};
    if (unclean)
        return Error{
            ErrorCode::ReadOnly,
            StoreText::tr("案件库上次没有正常关闭，只能读的盘上补不上最后的改动，请先把整个文件夹复制到硬盘"),
            folder};
    return true;
}

Result<std::unique_ptr<Database>> openDatabase(const QString &folder, const Environment &environment,
                                               bool reads)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(storefiles::database(folder), reads ? Database::Access::Read : Database::Access::Write,
                       environment.busyMilliseconds);
    if (!database && isReadOnlyMedium(folder) && database.error().code != ErrorCode::StoreLocked)
        return Error{ErrorCode::ReadOnly, database.error().detail, folder};
    return database;
}

/// Whether an older program wrote it.
bool isOlder(Database &database)
{
    const Result<qint64> schema = schemaVersion(database);
    return schema && *schema > 0 && *schema < storeMigrations().size();
}

/// Whether its index is of another form than this program reads.
bool hasOtherIndex(Database &database)
{
    const Result<qint64> form = indexForm(database);
    return form && *form != IndexForm;
}

/// A try counts before it is made: whoever ends the program in the middle has used it up.
Result<std::unique_ptr<Seal>> trySeal(OpenedDatabase &opened, const StoreHeader &header,
                                      const Environment &environment)
{
    const QString tried = environment.unlock->tried();
    if (tried.isEmpty() || header.seal == QLatin1StringView(StoreHeader::Plain))
        return environment.unlock->sealOf(header);
    SignInGuard guard(*opened.database, environment.now().toUTC());
    if (const Result<void> free = guard.check(tried, opened.onlyRead); !free)
        return free.error();
    if (opened.onlyRead)
        return environment.unlock->sealOf(header);
    if (const Result<void> counted = guard.count(tried); !counted)
        return counted.error();
    Result<std::unique_ptr<Seal>> seal = environment.unlock->sealOf(header);
    if (seal || seal.error().code != ErrorCode::WrongPassword)
        if (const Result<void> done = seal ? guard.succeeded(tried) : guard.takeBack(tried); !done)
            return done.error();
    return seal;
}

Result<void> unlock(OpenedDatabase &opened, const Environment &environment)
{
    const Result<StoreHeader> header = readHeader(*opened.database);
    if (!header)
        return header.error();
    Result<std::unique_ptr<Seal>> seal = trySeal(opened, *header, environment);
    if (!seal)
        return seal.error();
    opened.header = *header;
    opened.seal = std::move(*seal);
    return {};
}

/// The header too is what the schema has then.
Result<Upgrade> bringUp(OpenedDatabase &opened, const QString &folder, const Environment &environment)
{
    Database &database = *opened.database;
    if (opened.onlyRead && !opened.scratch && isOlder(database))
        return Error{ErrorCode::ReadOnly,
                     StoreText::tr("案件库由旧版程序写成，要先升级，请把整个文件夹复制到硬盘再打开"),
                     database.path()};
    Result<Upgrade> done = migrate(database, storeMigrations(), environment.now(),
                                   takeOverIn(database, folder, environment.now()),
                                   opened.scratch ? UpgradeCopy::NotNeeded : UpgradeCopy::Kept);
    if (!done || done->from == done->to)
        return done;
    const Result<StoreHeader> header = readHeader(database);
    if (!header)
        return header.error();
    opened.header = *header;
    return done;
}

/// Damage in what it is made from leaves the index as it was.
Result<void> makeIndexCurrent(OpenedDatabase &opened, const Environment &environment)
{
    if (opened.onlyRead && !opened.scratch)
        return {};
    const Result<qint64> form = indexForm(*opened.database);
    if (form && *form == IndexForm)
        return {};
    const auto stopped = [&environment]() -> std::optional<Error> {
        const std::optional<ErrorCode> code =
            environment.storeHook ? environment.storeHook(StoreStep::Rebuild) : std::nullopt;
        return code ? std::optional(Error{*code, QStringLiteral("injected"), {}}) : std::nullopt;
    };
    const Result<qint64> made = form ? rebuildIndex(*opened.database, *opened.seal, stopped) : form;
    if (!made && !isFinding(made.error()))
        return made.error();
    if (!made)
        opened.damage = made.error();
    return {};
}

Result<std::unique_ptr<Database>> copyOf(const QString &folder, const QString &scratch,
                                         const Environment &environment)
{
    const QString copy = scratch + QStringLiteral("/store.sqlite");
    for (const auto &[from, to] : {std::pair(storefiles::database(folder), copy),
                                   std::pair(storefiles::databaseLog(folder), QString(copy + u"-wal"))})
        if (QFileInfo::exists(from) && !QFile::copy(from, to))
            return Error{ErrorCode::WriteFailed, QStringLiteral("cannot copy"), scratch};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner); // as on a medium that is only read
    return Database::open(copy, Database::Access::Write, environment.busyMilliseconds);
}

/// What is to be judged stays as it is, and damage that would refuse an upgrade is found and told instead.
/// What is only to be read, and differs in nothing but its index, can be read.
bool wantsCopy(Database &database, OpenFor purpose, bool reads)
{
    if (purpose == OpenFor::Check && isOlder(database))
        return true;
    const bool looks = purpose == OpenFor::Check || (reads && purpose != OpenFor::Proof);
    const Result<qint64> schema = schemaVersion(database);
    return looks && schema && *schema == storeMigrations().size() && hasOtherIndex(database);
}

/// The store's own, or a copy of it in its place.
Result<void> openFile(OpenedDatabase &opened, const QString &folder, const Environment &environment,
                      OpenFor purpose)
{
    const Result<bool> reads = onlyReads(folder, purpose);
    if (!reads)
        return reads.error();
    const FileDigest digest(storefiles::database(folder));
    if (purpose == OpenFor::Check) {
        const Result<FileDigest::State> state = digest.compare();
        if (!state)
            return state.error();
        opened.fileState = *state;
    }
    Result<std::unique_ptr<Database>> database = openDatabase(folder, environment, *reads);
    if (!database)
        return database.error();
    if (wantsCopy(**database, purpose, *reads)) {
        opened.scratch = std::make_unique<QTemporaryDir>();
        database->reset();
        database = copyOf(folder, opened.scratch->path(), environment);
        if (!database)
            return database.error();
    } else {
        (*database)->beforeFirstChange([digest] { return digest.drop(); });
    }
    opened.database = std::move(*database);
    opened.onlyRead = *reads || opened.scratch;
    return {};
}

/// The copy is as this program writes a store: from here on it is only read.
Result<void> readAgain(OpenedDatabase &opened, const Environment &environment)
{
    const QString copy = opened.database->path();
    if (const Result<void> settled = opened.database->settle(); !settled)
        return settled;
    opened.database.reset();
    Result<std::unique_ptr<Database>> database =
        Database::open(copy, Database::Access::Read, environment.busyMilliseconds);
    if (!database)
        return database.error();
    opened.database = std::move(*database);
    return {};
}

} // namespace

OpenedDatabase::OpenedDatabase() = default;
OpenedDatabase::~OpenedDatabase() = default;
OpenedDatabase::OpenedDatabase(OpenedDatabase &&) noexcept = default;
OpenedDatabase &OpenedDatabase::operator=(OpenedDatabase &&) noexcept = default;

Result<OpenedDatabase> openStoreDatabase(const QString &folder, const Environment &environment,
                                         OpenFor purpose)
{
    OpenedDatabase opened;
    if (const Result<void> done = openFile(opened, folder, environment, purpose); !done)
        return done.error();
    if (const Result<void> done = unlock(opened, environment); !done)
        return done.error();
    const Result<Upgrade> done = bringUp(opened, folder, environment);
    if (!done)
        return done.error();
    opened.upgrade = *done;
    if (const Result<void> made = makeIndexCurrent(opened, environment); !made)
        return made.error();
    if (opened.scratch)
        if (const Result<void> read = readAgain(opened, environment); !read)
            return read.error();
    return opened;
}

} // namespace counter
