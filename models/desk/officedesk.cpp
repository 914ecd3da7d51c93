#include "models/desk/officedesk.h"

#include "models/desk/rulesathand.h"
#include "models/store/store.h"

namespace counter {

OfficeDesk::OfficeDesk(Store &store, RulesAtHand &rules)
    : m_store(store), m_rulesAtHand(rules), m_work(store, rules.policies()), m_cases(store),
      m_drafts(store, m_work), m_reception(m_work), m_evidence(store, m_work),
      m_files(store, m_work, m_evidence), m_papers(store, rules.policies(), m_work), m_rules(store, rules),
      m_care(store)
{
}

Workplace OfficeDesk::workplace() const
{
    return m_store.workplace();
}

Result<void> OfficeDesk::setWorkplace(const Workplace &desk)
{
    return m_store.setWorkplace(desk);
}

Actor OfficeDesk::actor() const
{
    const Workplace desk = m_store.workplace();
    Actor actor;
    actor.name = desk.clerk;
    actor.window = desk.window;
    actor.office = desk.officeCode;
    return actor;
}

} // namespace counter
