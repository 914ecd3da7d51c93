#include "models/store/chain/savepoint.h"

namespace counter {

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    // An error here means SQLite rolled the whole transaction back already.
    static_cast<void>(m_database.run(QStringLiteral("ROLLBACK TO step")));
    static_cast<void>(m_database.run(QStringLiteral("RELEASE step")));
}

Result<void> Savepoint::begin()
{
    const Result<void> begun = m_database.run(QStringLiteral("SAVEPOINT step"));
    m_open = begun.ok();
    return begun;
}

Result<void> Savepoint::commit()
{
    const Result<void> released = m_database.run(QStringLiteral("RELEASE step"));
    if (released)
        m_open = false;
    return released;
}

} // namespace counter
