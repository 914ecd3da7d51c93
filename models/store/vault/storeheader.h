#pragma once
#include <QString>

namespace counter {

/// What a store says of itself in the clear, read before anything is unsealed: which store it is, and how it
/// is sealed, so that an Unlock can answer the Seal that everything else is read with. It lies in the
/// database, so that a change of the sealing and what it seals are one transaction.
struct StoreHeader
{
    static constexpr auto Plain = "plain"; ///< `seal` of a store that is not sealed

    QString store; ///< its id, as the setting store.id
    QString seal = QString::fromLatin1(Plain); ///< stored spelling of the sealing
    bool operator==(const StoreHeader &) const = default;
};

} // namespace counter
