#pragma once
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <QByteArray>
#include <memory>

namespace Botan {
class AEAD_Mode;
}

namespace counter {

/// SM4-GCM with one key, made ready once: the form is that of sealedbytes.h. Not for two threads at a time.
class Cipher
{
public:
    explicit Cipher(const Secret &key);
    ~Cipher();
    Cipher(Cipher &&) noexcept;

    /// Refused: Internal (a nonce of another size: no randomness).
    Result<QByteArray> seal(Secret plain, const QByteArray &bound, const QByteArray &nonce);
    /// Refused: StoreDamaged.
    Result<Secret> open(const QByteArray &sealedBytes, const QByteArray &bound);

private:
    std::unique_ptr<Botan::AEAD_Mode> m_seal;
    std::unique_ptr<Botan::AEAD_Mode> m_open;
};

} // namespace counter
