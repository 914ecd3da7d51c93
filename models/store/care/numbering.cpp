#include "models/store/care/numbering.h"

#include "models/store/chain/printlog.h"
#include "models/store/chain/version.h"
#include "models/store/opening/headertable.h"
#include "models/store/vault/storefiles.h"
#include "models/values/chinatime.h"

#include <QFile>
#include <QFileInfo>

namespace counter {

namespace {

constexpr int LastSerial = 999'999;
constexpr int Leap = 10'000; ///< more than a window gives between two backups

/// A closed store's database, opened without changing a byte of it: what its log still holds is read in a
/// copy.
class ClosedDatabase
{
public:
    ClosedDatabase(const QString &store, const QString &scratch) : m_copy(scratch + u"/given.sqlite")
    {
        const QString path = storefiles::database(store);
        const QString log = storefiles::databaseLog(store);
        if (!storefiles::check(store) || !QFileInfo(path).isFile())
            return;
        const bool whole = QFileInfo(log).size() == 0;
        if (!whole && !(QFile::copy(path, m_copy) && QFile::copy(log, m_copy + u"-wal")))
            return;
        constexpr int AtOnce = 0;
        Result<std::unique_ptr<Database>> opened = whole
            ? Database::open(path, Database::Access::Read, AtOnce)
            : Database::open(m_copy, Database::Access::Write, AtOnce);
        if (opened)
            m_database = std::move(*opened);
    }
    ~ClosedDatabase()
    {
        m_database.reset();
        for (const char *part : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_copy + QLatin1StringView(part));
    }
    ClosedDatabase(const ClosedDatabase &) = delete;
    ClosedDatabase &operator=(const ClosedDatabase &) = delete;
    Database *get() const { return m_database.get(); }

private:
    QString m_copy;
    std::unique_ptr<Database> m_database;
};

void raiseTo(LastSerials &serials, const QString &office, int year, qint64 serial)
{
    if (!isOfficeCode(office) || serial < 1 || serial > LastSerial)
        return; // nothing that this program gives
    int &last = serials[{office, year}];
    last = std::max(last, int(serial));
}

bool readReceipts(Database &database, LastSerials &serials)
{
    return bool(database.each(QStringLiteral("SELECT office, year, last FROM receipt"), {},
                              [&serials](const Row &row) {
                                  raiseTo(serials, row.text(0), int(row.integer(1)), row.integer(2));
                                  return true;
                              }));
}

bool readRows(Database &database, LastSerials &serials)
{
    return bool(database.each(QStringLiteral("SELECT number FROM case_row WHERE number <> ''"), {},
                              [&serials](const Row &row) {
                                  if (const Result<ReceiptNumber> number = ReceiptNumber::parse(row.text(0)))
                                      raise(serials, *number);
                                  return true;
                              }));
}

bool readFloors(Database &database, LastSerials &serials)
{
    return bool(
        database.each(QStringLiteral("SELECT name, value FROM setting"), {}, [&serials](const Row &row) {
            const QStringList parts = row.text(0).split(u'.');
            if (parts.size() == 4 && parts.at(1) == u"floor")
                raiseTo(serials, parts.at(2), parts.at(3).toInt(), row.text(1).toLongLong());
            return true;
        }));
}

/// Every version since the backup, opened: an index may be damaged where they are whole.
bool readVersions(Database &database, const Seal &seal, qint64 after, LastSerials &serials)
{
    qint64 expected = after + 1;
    bool whole = true;
    const Result<void> read = database.each(
        QStringLiteral(
            "SELECT sequence, body, case_id, number FROM version WHERE sequence > ? ORDER BY sequence"),
        {after}, [&](const Row &row) {
            whole = whole && row.integer(0) == expected++;
            const Result<QByteArray> bytes =
                seal.open(row.bytes(1), "body", bodyPlace(row.text(2), row.number(3)));
            const Result<VersionBody> body = bytes ? readBody(*bytes) : Result<VersionBody>(bytes.error());
            whole = whole && body;
            if (!body)
                return true;
            if (const Result<ReceiptNumber> number = ReceiptNumber::parse(body->application.number))
                raise(serials, *number);
            return true;
        });
    return read && whole;
}

/// Of the log of an older program.
bool everyOldPrintHasItsVersion(Database &database, const QString &store)
{
    const Result<qint64> log = database.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'print'"));
    if (!log || *log == 0)
        return bool(log);
    if (!ChainEnd(database, QStringLiteral("print"), QStringLiteral("print_head"),
                  storefiles::printHead(store))
             .check())
        return false;
    const Result<qint64> lost = database.integer(
        QStringLiteral("SELECT count(*) FROM print WHERE version > 0 AND NOT EXISTS (SELECT 1 FROM version"
                       " WHERE version.case_id = print.case_id AND version.number = print.version)"));
    return lost && *lost == 0;
}

/// A paper that was printed of a version that is gone bears a number that nobody can read any more.
bool everyPrintHasItsVersion(Database &database, const Seal &seal, const QString &store)
{
    const Result<qint64> log = database.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'event'"));
    if (!log || *log == 0)
        return log && everyOldPrintHasItsVersion(database, store);
    ChainEnd versions(database, QStringLiteral("version"), QStringLiteral("head"), {});
    EventLog events(database, seal, versions, {}, storefiles::eventHead(store));
    return events.end().check() && events.walk([&database](const Event &event) -> Result<void> {
        if (event.kind != EventKind::Printed)
            return {};
        const Result<PrintEntry> print = readPrint(event);
        if (!print)
            return print.error();
        const Result<qint64> there =
            database.integer(QStringLiteral("SELECT count(*) FROM version WHERE case_id = ? AND number = ?"),
                             {print->caseId, print->version});
        if (!there)
            return there.error();
        return print->version == 0 || *there > 0 ? Result<void>() : Error{ErrorCode::NoSuchCase, {}, {}};
    });
}

bool growsFrom(Database &database, const QString &store, const BackupEnd &backup)
{
    const Result<QString> id =
        database.text(QStringLiteral("SELECT value FROM setting WHERE name = 'store.id'"));
    if (!id || *id != backup.store)
        return false;
    QByteArray hash;
    const Result<void> read = database.each(QStringLiteral("SELECT hash FROM version WHERE sequence = ?"),
                                            {backup.head.sequence}, [&hash](const Row &row) {
                                                hash = row.bytes(0);
                                                return false;
                                            });
    return read && hash == backup.head.hash
        && ChainEnd(database, QStringLiteral("version"), QStringLiteral("head"), storefiles::head(store))
               .check();
}

int epochIn(Database &database)
{
    const Result<QString> stored =
        database.text(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {epochSetting()});
    return stored ? std::max(stored->toInt(), 1) : 0;
}

/// Nobody knows what was given: on to where it cannot have been, from the last year of which there is
/// anything.
void leap(LastSerials &serials, const QString &office, int thisYear)
{
    int first = 0;
    for (auto one = serials.cbegin(); one != serials.cend(); ++one)
        if (one.key().first == office)
            first = std::max(first, one.key().second);
    if (first == 0 || first > thisYear)
        first = thisYear;
    for (int year = first; year <= thisYear; ++year) {
        int &last = serials[{office, year}];
        last = std::min((last / Leap + 1) * Leap, LastSerial);
    }
}

} // namespace

void raise(LastSerials &serials, const ReceiptNumber &number)
{
    raiseTo(serials, number.office, number.year, number.serial);
}

void raise(LastSerials &serials, const LastSerials &others)
{
    for (auto one = others.cbegin(); one != others.cend(); ++one)
        raiseTo(serials, one.key().first, one.key().second, one.value());
}

GivenNumbers givenNumbers(const QString &store, const BackupEnd &backup, const QString &scratch,
                          const Unlock &unlock)
{
    GivenNumbers given;
    const ClosedDatabase opened(store, scratch);
    if (!opened.get())
        return given;
    Database &database = *opened.get();
    given.epoch = epochIn(database);
    readReceipts(database, given.last); // an index, which may be damaged: what the versions say is enough
    readRows(database, given.last);
    const bool floors = readFloors(database, given.last);
    const Result<StoreHeader> header = readHeader(database);
    const Result<std::unique_ptr<Seal>> seal =
        header ? unlock.sealOf(*header) : Result<std::unique_ptr<Seal>>(header.error());
    if (!seal)
        return given;
    const bool versions = readVersions(database, **seal, backup.head.sequence, given.last);
    given.complete = floors && versions && growsFrom(database, store, backup)
        && everyPrintHasItsVersion(database, **seal, store);
    return given;
}

Result<Epoch> beginEpoch(Database &database, SettingTable &settings, const GivenNumbers &aside,
                         const std::optional<ReceiptNumber> &lastGiven, const QDateTime &now)
{
    const Result<Workplace> desk = settings.workplace();
    if (!desk)
        return desk.error();
    const Actor actor = actorOf(*desk);
    LastSerials own;
    if (!readReceipts(database, own))
        return Error{ErrorCode::StoreDamaged, QStringLiteral("receipt"), database.path()};
    LastSerials all = own;
    if (!readFloors(database, all))
        return Error{ErrorCode::StoreDamaged, QStringLiteral("setting"), database.path()};
    raise(all, aside.last);
    if (lastGiven)
        raise(all, *lastGiven);

    Epoch epoch;
    epoch.number = std::max(epochIn(database), aside.epoch) + 1;
    epoch.numbersKnown = aside.complete || lastGiven.has_value();
    const int year = chinaDate(now).year();
    if (!epoch.numbersKnown && isOfficeCode(desk->officeCode))
        leap(all, desk->officeCode, year);
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const auto &[office, ofYear] = one.key();
        if (ofYear >= year && one.value() < LastSerial)
            epoch.next.append({office, ofYear, one.value() + 1});
        if (one.value() <= own.value(one.key()))
            continue;
        if (const Result<void> put =
                settings.put(actor, floorSetting(office, ofYear), QString::number(one.value()));
            !put)
            return put.error();
    }
    for (const Result<void> &put : {settings.put(actor, epochSetting(), QString::number(epoch.number)),
                                    settings.put(actor, restoredSetting(), instantText(now))})
        if (!put)
            return put.error();
    return epoch;
}

} // namespace counter
