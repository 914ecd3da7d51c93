#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/chain/eventlog.h"

namespace counter {

/// The settings that a restored store goes on by.
inline QString epochSetting()
{
    return QStringLiteral("store.epoch");
}
inline QString restoredSetting()
{
    return QStringLiteral("store.restored");
}
/// The last serial that may have been given outside this store's own versions: 受理 goes on after it.
inline QString floorSetting(const QString &office, int year)
{
    return QStringLiteral("number.floor.%1.%2").arg(office).arg(year);
}

/// The store's own settings, each with its hash: who works here, which store this is, since when. Every
/// change is also an event, so that a row deleted or planted shows.
class SettingTable
{
public:
    SettingTable(Database &database, EventLog &events) : m_database(database), m_events(events) { }

    /// One transaction; the same value again writes nothing.
    Result<void> put(const Actor &actor, const QString &name, const QString &value);
    /// Empty when it was never set.
    Result<QString> value(const QString &name);

    /// The names that begin so, in their order.
    Result<QStringList> names(const QString &beginning);

    Result<void> putDesk(const Actor &actor, const Workplace &desk);
    Result<Workplace> workplace();
    /// The names whose value does not match its hash.
    Result<QStringList> damaged();
    /// By name, the hash that each row's value gives.
    Result<QHash<QString, QByteArray>> hashes();

private:
    Database &m_database;
    EventLog &m_events;
};

} // namespace counter
