#include "models/store/vault/unlock.h"

namespace counter {

Result<std::unique_ptr<Seal>> PlainUnlock::sealOf(const StoreHeader &header) const
{
    if (header.seal != QLatin1StringView(StoreHeader::Plain))
        return Error{ErrorCode::StoreFromFuture, QStringLiteral("sealed by %1").arg(header.seal), {}};
    return std::unique_ptr<Seal>(std::make_unique<PlainSeal>());
}

} // namespace counter
