#include "models/store/index/indexrebuild.h"

#include "models/store/chain/ledger.h"
#include "models/store/index/caseindex.h"
#include "models/store/index/indextables.h"

namespace counter {

namespace {

Result<qint64> applyAll(Database &database, const Seal &seal,
                        const std::function<std::optional<Error>()> &before)
{
    Ledger ledger(database, seal, {});
    const KeyedHash hash(seal.indexKey());
    CaseIndex index(database, seal, hash);
    qint64 done = 0;
    const Result<void> read = ledger.walk([&](const StoredVersion &stored) -> Result<void> {
        if (const std::optional<Error> stopped = before ? before() : std::nullopt)
            return *stopped;
        const Result<QByteArray> bytes = ledger.body(stored);
        if (!bytes)
            return bytes.error();
        const Result<VersionBody> body = readBody(*bytes);
        if (!body)
            return body.error();
        ++done;
        return index.apply(stored.version, *body);
    });
    if (!read)
        return read.error();
    if (const std::optional<Error> stopped = before ? before() : std::nullopt)
        return *stopped;
    return done;
}

Result<qint64> rebuild(Database &database, const Seal &seal,
                       const std::function<std::optional<Error>()> &before)
{
    Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    // Made anew and not only emptied: a table or an index of it may be missing, or not be as we make it.
    if (const Result<void> dropped = dropIndex(database); !dropped)
        return dropped.error();
    for (const QString &statement : indexStatements(QStringLiteral("main")))
        if (const Result<void> made = database.run(statement); !made)
            return made.error();
    const Result<qint64> done = applyAll(database, seal, before);
    if (!done)
        return done;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

} // namespace

Result<qint64> rebuildIndex(Database &database, const Seal &seal,
                            const std::function<std::optional<Error>()> &before)
{
    // Millions of tokens go in at random places; with the usual cache each would be a read and a write.
    if (const Result<void> sized = database.run(QStringLiteral("PRAGMA main.cache_size=-131072")); !sized)
        return sized.error();
    const Result<qint64> versions = rebuild(database, seal, before);
    static_cast<void>(database.run(QStringLiteral("PRAGMA main.cache_size=-8192")));
    return versions;
}

} // namespace counter
