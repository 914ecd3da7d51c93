#pragma once
#include "models/store/vault/keyslot.h"

#include <QList>
#include <QString>

namespace counter {

/// What a store says of itself in the clear, read before anything is unsealed: which store it is, and how it
/// is sealed, so that an Unlock can answer the Seal that everything else is read with. It lies in the
/// database, so that a change of the sealing and what it seals are one transaction.
struct StoreHeader
{
    static constexpr auto Plain = "plain"; ///< `seal` of a store that is not sealed
    static constexpr auto Sm4Gcm = "sm4-gcm/1"; ///< of one with accounts

    QString store; ///< its id, as the setting store.id
    QString seal = QString::fromLatin1(Plain); ///< stored spelling of the sealing
    QList<KeySlot> ways = {}; ///< the ways to its key; none: a store without accounts
    bool operator==(const StoreHeader &) const = default;
};

} // namespace counter
