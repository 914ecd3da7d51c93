#pragma once
#include "app/commands/command.h"
#include "models/desk/openedoffice.h"

namespace counter {

/// The world as it is, with whoever --as names: his password is read by this. Refused: what readPassword()
/// refuses.
Result<Environment> signInEnvironment(const CommandContext &context);

/// Opens the store of this invocation. A store of an older program is upgraded by that, which standard error
/// says with the place of the copy, as it says how a restoring that had been cut short was ended. Refused:
/// what Store::open() refuses; where there is none, with a hint.
Result<std::unique_ptr<Store>> openStore(const CommandContext &context, OpenFor purpose);
/// The same with the rules and the desk, for whatever a clerk could do as well.
Result<std::unique_ptr<OpenedOffice>> openOffice(const CommandContext &context, OpenFor purpose);
/// The rules alone, read, for what needs no store.
std::unique_ptr<RulesAtHand> rulesOf(const CommandContext &context);

} // namespace counter
