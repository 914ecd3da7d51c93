#pragma once
#include "models/store/vault/seal.h"
#include "models/store/vault/storeheader.h"

#include <memory>

namespace counter {

/// The way into a store: asked once at opening, with the header alone, before anything sealed is read. A
/// password, a card or a test stands behind it.
class Unlock
{
public:
    virtual ~Unlock() = default;
    /// The seal of this store. Refused: StoreFromFuture (sealed in a way this program does not know).
    virtual Result<std::unique_ptr<Seal>> sealOf(const StoreHeader &header) const = 0;
};

/// Opens stores that are not sealed.
class PlainUnlock final : public Unlock
{
public:
    Result<std::unique_ptr<Seal>> sealOf(const StoreHeader &header) const override;
};

} // namespace counter
