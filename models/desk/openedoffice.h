#pragma once
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/store/store.h"
#include "models/store/vault/environment.h"

#include <memory>

namespace counter {

/// An office at work: its store, its rules and its desk, built in one way for window, command line and tests.
class OpenedOffice
{
public:
    /// Opens the store that lies there and reads the rules. Refused: what Store::open() refuses.
    static Result<std::unique_ptr<OpenedOffice>> open(const OfficePlace &place,
                                                      OpenFor purpose = OpenFor::Work,
                                                      const Environment &environment = Environment::real());

    /// rules: read, or being read.
    OpenedOffice(std::unique_ptr<Store> store, std::unique_ptr<RulesAtHand> rules);

    OfficeDesk &desk() { return m_desk; }
    RulesAtHand &rules() { return *m_rules; }
    /// For what looks at the store itself: how it was opened, whether it holds together.
    Store &store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RulesAtHand> m_rules;
    OfficeDesk m_desk;
};

} // namespace counter
