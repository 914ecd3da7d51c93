#include "models/desk/officedesk.h"

#include "models/desk/mayact.h"

#include "models/desk/rulesathand.h"
#include "models/store/store.h"

namespace counter {

OfficeDesk::OfficeDesk(Store &store, RulesAtHand &rules)
    : m_store(store), m_rulesAtHand(rules), m_work(store, rules.policies()), m_traces(store),
      m_cases(store, m_traces), m_drafts(store, m_work), m_reception(m_work),
      m_evidence(store, m_work, m_traces), m_files(store, m_work, m_evidence, m_traces),
      m_papers(store, rules.policies(), m_work, m_traces), m_rules(store, rules), m_care(store),
      m_accounts(store, rules.place().resources)
{
}

Workplace OfficeDesk::workplace() const
{
    return m_store.workplace();
}

Result<void> OfficeDesk::setWorkplace(const Actor &actor, const Workplace &desk)
{
    if (const auto may = mayDo(m_store, Deed::Workplace); !may)
        return may.error();
    return m_store.setWorkplace(actor, desk);
}

Actor OfficeDesk::actor() const
{
    return m_store.actor();
}

} // namespace counter
