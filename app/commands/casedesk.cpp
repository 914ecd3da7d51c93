#include "app/commands/casedesk.h"

#include "app/commands/openstore.h"

namespace counter {

Result<std::unique_ptr<CaseDesk>> CaseDesk::open(const CommandContext &context, OpenFor purpose)
{
    Result<std::unique_ptr<Store>> store = openStore(context, purpose);
    if (!store)
        return store.error();
    return std::make_unique<CaseDesk>(std::move(*store), loadPolicies(context));
}

CaseDesk::CaseDesk(std::unique_ptr<Store> opened, const PolicyLibrary &packs)
    : m_store(std::move(opened)), m_policies(packs), m_office(*m_store, m_policies)
{
}

} // namespace counter
