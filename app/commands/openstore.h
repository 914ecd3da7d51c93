#pragma once
#include "app/commands/command.h"
#include "models/store/store.h"

namespace counter {

/// Opens the store of this invocation. A store of an older program is upgraded by that, which standard error
/// says with the place of the copy. Refused: what Store::open() refuses; where there is none, with a hint.
Result<std::unique_ptr<Store>> openStore(const CommandContext &context);

} // namespace counter
