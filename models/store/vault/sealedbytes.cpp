#include "models/store/vault/sealedbytes.h"

#include "models/store/vault/cipher.h"

#include <botan/kdf.h>

namespace counter {

Secret derivedKey(const Secret &key, const QByteArray &label, size_t bytes)
{
    const QByteArray info = QByteArray("refund-counter/") + label;
    return Botan::KDF::create_or_throw("HKDF(SM3)")
        ->derive_key(bytes, key.data(), key.size(), nullptr, 0,
                     reinterpret_cast<const quint8 *>(info.constData()), size_t(info.size()));
}

Result<QByteArray> sealBytes(const Secret &key, const Secret &plain, const QByteArray &bound,
                             const QByteArray &nonce)
{
    return Cipher(key).seal(plain, bound, nonce);
}

Result<Secret> openBytes(const Secret &key, const QByteArray &sealedBytes, const QByteArray &bound)
{
    return Cipher(key).open(sealedBytes, bound);
}

} // namespace counter
