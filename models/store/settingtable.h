#pragma once
#include "models/store/caseactions.h"
#include "models/store/database.h"

namespace counter {

/// The store's own settings, each with its hash: who works here, which store this is, since when.
class SettingTable
{
public:
    explicit SettingTable(Database &database) : m_database(database) { }

    Result<void> put(const QString &name, const QString &value);
    /// Empty when it was never set.
    Result<QString> value(const QString &name);

    /// The names that begin so, in their order.
    Result<QStringList> names(const QString &beginning);

    Result<void> putDesk(const Desk &desk);
    Result<Desk> desk();
    /// The names whose value does not match its hash.
    Result<QStringList> damaged();

private:
    Database &m_database;
};

} // namespace counter
