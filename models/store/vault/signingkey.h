#pragma once
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <QByteArray>
#include <memory>

namespace Botan {
class SM2_PrivateKey;
}

namespace counter {

/// An SM2 key pair (GB/T 32918-2016, curve sm2p256v1) that signs with SM3 and the standard's usual user id
/// 1234567812345678.
class SigningKey
{
public:
    static SigningKey generate();
    /// From privateBytes(). Refused: StoreDamaged.
    static Result<SigningKey> read(const Secret &bytes);
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;

    /// The secret number, 32 bytes.
    Secret privateBytes() const;
    /// The point, uncompressed, 65 bytes.
    QByteArray publicKey() const;
    /// r and s, 64 bytes.
    Result<QByteArray> sign(const QByteArray &bytes) const;

private:
    explicit SigningKey(std::unique_ptr<Botan::SM2_PrivateKey> key);
    std::unique_ptr<Botan::SM2_PrivateKey> m_key;
};

/// Whether this is that key's signature over these bytes. False of anything that is no key.
bool isSignatureOf(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature);

/// What people compare a public key by: the first 20 hex digits of its SM3 in groups of four.
QString fingerprintOf(const QByteArray &publicKey);

} // namespace counter
