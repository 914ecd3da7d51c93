#pragma once
#include "app/commands/applicationsource.h"
#include "models/desk/officedesk.h"
#include "models/store/store.h"

#include <memory>

namespace counter {

/// What the commands on stored cases need: the store, the packs and the door to both.
class CaseDesk
{
public:
    /// Refused: StoreMissing with the way to make one, and all that opening a store refuses.
    static Result<std::unique_ptr<CaseDesk>> open(const CommandContext &context, OpenFor purpose);

    CaseDesk(std::unique_ptr<Store> opened, const PolicyLibrary &packs);

    OfficeDesk &office() { return m_office; }
    const PolicyLibrary &policies() const { return m_policies; }

private:
    std::unique_ptr<Store> m_store;
    PolicyLibrary m_policies;
    OfficeDesk m_office;
};

} // namespace counter
