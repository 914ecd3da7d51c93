#include "models/desk/officedesk.h"

#include "models/store/store.h"

namespace counter {

OfficeDesk::OfficeDesk(Store &store, const PolicyLibrary &policies)
    : m_store(store), m_work(store, policies), m_cases(store), m_drafts(store, m_work), m_reception(m_work),
      m_evidence(store, m_work), m_files(store, m_work, m_evidence), m_papers(store, policies, m_work),
      m_rules(store), m_care(store)
{
}

Desk OfficeDesk::desk() const
{
    return m_store.desk();
}

Result<void> OfficeDesk::setDesk(const Desk &desk)
{
    return m_store.setDesk(desk);
}

Actor OfficeDesk::actor() const
{
    const Desk desk = m_store.desk();
    Actor actor;
    actor.name = desk.clerk;
    actor.window = desk.window;
    actor.office = desk.officeCode;
    return actor;
}

} // namespace counter
