#include "models/desk/openedoffice.h"

namespace counter {

Result<std::unique_ptr<OpenedOffice>> OpenedOffice::open(const OfficePlace &place, OpenFor purpose,
                                                         const Environment &environment)
{
    Result<std::unique_ptr<Store>> store = Store::open(place.store, environment, purpose);
    if (!store)
        return store.error();
    auto rules = std::make_unique<RulesAtHand>(place);
    rules->readAll();
    return std::make_unique<OpenedOffice>(std::move(*store), std::move(rules));
}

OpenedOffice::OpenedOffice(std::unique_ptr<Store> store, std::unique_ptr<RulesAtHand> rules)
    : m_store(std::move(store)), m_rules(std::move(rules)), m_desk(*m_store, *m_rules)
{
}

} // namespace counter
