#include "models/store/chain/savepoint.h"

namespace counter {

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    // An error here means SQLite rolled the whole transaction back already.
    static_cast<void>(m_database.run(QStringLiteral("ROLLBACK TO step")));
    static_cast<void>(m_database.run(QStringLiteral("RELEASE step")));
    if (leave())
        m_database.m_afterCommit.clear();
}

Result<void> Savepoint::begin()
{
    const Result<void> begun = m_database.run(QStringLiteral("SAVEPOINT step"));
    m_open = begun.ok();
    m_database.m_savepoints += m_open ? 1 : 0;
    return begun;
}

Result<void> Savepoint::commit()
{
    const Result<void> released = m_database.run(QStringLiteral("RELEASE step"));
    if (released) {
        m_open = false;
        if (leave())
            m_database.committed();
    }
    return released;
}

/// Whether nothing is open around it any more.
bool Savepoint::leave()
{
    return --m_database.m_savepoints == 0 && !m_database.m_inTransaction;
}

} // namespace counter
