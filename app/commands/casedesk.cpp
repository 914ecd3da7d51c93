#include "app/commands/casedesk.h"

#include <QCoreApplication>

namespace counter {

Result<std::unique_ptr<CaseDesk>> CaseDesk::open(const CommandContext &context)
{
    Result<std::unique_ptr<Store>> store = Store::open(context.store);
    if (!store && store.error().code == ErrorCode::StoreMissing)
        return Error{
            ErrorCode::StoreMissing,
            QCoreApplication::translate("counter::CaseCommand", "可用 store init --office 机构代码 新建"),
            store.error().place};
    if (!store)
        return store.error();
    return std::make_unique<CaseDesk>(std::move(*store), loadPolicies(context));
}

CaseDesk::CaseDesk(std::unique_ptr<Store> opened, const PolicyLibrary &packs)
    : m_store(std::move(opened)), m_policies(packs), m_actions(*m_store, m_policies)
{
}

} // namespace counter
