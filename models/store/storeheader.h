#pragma once
#include "models/store/database.h"

namespace counter {

/// The schema that brought the header.
inline constexpr qint64 HeaderSchema = 5;

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

/// A store of before there was a header is plain, and one that has lost it is taken for plain
/// (checkHeader() tells). Refused: StoreFromFuture (a header of another format), StoreDamaged, every failure
/// of reading.
Result<StoreHeader> readHeader(Database &database);
/// Inside the caller's transaction.
Result<void> putHeader(Database &database, const StoreHeader &header);
/// Whether there is one and it agrees with the setting store.id, which the act log vouches for. Refused:
/// StoreDamaged.
Result<void> checkHeader(Database &database);

} // namespace counter
