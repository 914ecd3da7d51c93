#pragma once
#include "models/store/chain/database.h"

namespace counter {

/// All or nothing, alone or inside a transaction of the caller: alone it is a transaction of its own. Rolled
/// back unless committed.
class Savepoint
{
public:
    explicit Savepoint(Database &database) : m_database(database) { }
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<void> begin();
    Result<void> commit();

private:
    bool leave();

    Database &m_database;
    bool m_open = false;
};

} // namespace counter
