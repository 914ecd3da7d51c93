#pragma once
#include "models/casework/permission.h"

namespace counter {

class Store;

/// Whether whoever is signed in may do it, himself or for somebody whose deputy he is today; in a store
/// without accounts everybody may. Answers the role he acts in; none: a store without accounts. Refused:
/// NotPermitted, which is on record.
Result<std::optional<Role>> mayDo(Store &store, Verb verb, std::optional<Stage> from, const QString &caseId);
Result<std::optional<Role>> mayDo(Store &store, Deed deed);

} // namespace counter
