#pragma once
#include "models/store/chain/inforce.h"
#include "models/store/vault/finding.h"

namespace counter {

/// Compares the packs, notices and calendars in the store's folder with what the event log names: planted,
/// changed, removed ones are findings of the code policy, notice or calendar. A file that was just being put
/// in force when the program stopped may be there or not.
void checkInForce(const QString &folder, const InForce &inForce, const Findings &find);

} // namespace counter
