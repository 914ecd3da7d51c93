#include "models/store/vault/seal.h"

namespace counter {

Result<QByteArray> Seal::sign(const QByteArray &) const
{
    return QByteArray();
}

Result<QByteArray> PlainSeal::seal(const QByteArray &plain, const char *, const QString &) const
{
    return plain;
}

Result<QByteArray> PlainSeal::open(const QByteArray &sealedBytes, const char *, const QString &) const
{
    return sealedBytes;
}

QByteArray PlainSeal::indexKey() const
{
    return QByteArrayLiteral("refund-counter index, unsealed store");
}

} // namespace counter
