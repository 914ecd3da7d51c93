#pragma once
#include "models/casework/application.h"
#include "models/values/lookalike.h"

namespace counter {

/// The account is in another name than the claimant's; names that look alike are one.
inline bool accountNameDiffers(const Claimant &claimant)
{
    const QString holder = lookAlikeKey(claimant.bank.accountName);
    const QString name = lookAlikeKey(claimant.name);
    return !holder.isEmpty() && !name.isEmpty() && holder != name;
}

} // namespace counter
