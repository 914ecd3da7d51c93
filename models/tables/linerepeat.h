#pragma once
#include "models/casework/application.h"

namespace counter::lineediting {

/// The next in the list after this member who has no line yet, from the beginning again after the last; -1:
/// nobody.
int nextWithoutLines(const Application &application, const QString &memberId);

/// Adds at the end, for another member, the lines of this one: voucher, month, 险种 and what was paid and put
/// into the account; neither what is claimed nor facts. Nothing (0) where they would be more than
/// LargestExpansion.
int repeatLines(Application &application, const QString &memberId, const QString &forMember);

} // namespace counter::lineediting
