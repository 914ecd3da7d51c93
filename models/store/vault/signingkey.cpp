#include "models/store/vault/signingkey.h"

#include "models/store/vault/sm3.h"

#include <QStringList>

#include <botan/ec_group.h>
#include <botan/pubkey.h>
#include <botan/sm2.h>
#include <botan/system_rng.h>

namespace counter {

namespace {

constexpr auto Scheme = "1234567812345678,SM3"; // user id and hash

Botan::EC_Group curve()
{
    return Botan::EC_Group("sm2p256v1");
}

const quint8 *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.constData());
}

} // namespace

SigningKey::SigningKey(std::unique_ptr<Botan::SM2_PrivateKey> key) : m_key(std::move(key)) { }
SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

SigningKey SigningKey::generate()
{
    return SigningKey(std::make_unique<Botan::SM2_PrivateKey>(Botan::system_rng(), curve()));
}

Result<SigningKey> SigningKey::read(const Secret &bytes)
{
    const Botan::BigInt number(bytes.data(), bytes.size());
    if (number < 1 || number >= curve().get_order() - 1)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("no SM2 key"), {}};
    return SigningKey(std::make_unique<Botan::SM2_PrivateKey>(Botan::system_rng(), curve(), number));
}

Secret SigningKey::privateBytes() const
{
    return Botan::BigInt::encode_1363(m_key->private_value(), 32);
}

QByteArray SigningKey::publicKey() const
{
    const std::vector<quint8> point = m_key->public_point().encode(Botan::PointGFp::UNCOMPRESSED);
    return {reinterpret_cast<const char *>(point.data()), qsizetype(point.size())};
}

Result<QByteArray> SigningKey::sign(const QByteArray &bytes) const
{
    Botan::PK_Signer signer(*m_key, Botan::system_rng(), Scheme);
    const std::vector<quint8> signature =
        signer.sign_message(raw(bytes), size_t(bytes.size()), Botan::system_rng());
    return QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size()));
}

bool isSignatureOf(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature)
{
    try {
        const Botan::PointGFp point = curve().OS2ECP(raw(publicKey), size_t(publicKey.size()));
        const Botan::SM2_PublicKey key(curve(), point);
        Botan::PK_Verifier verifier(key, Scheme);
        return verifier.verify_message(raw(bytes), size_t(bytes.size()), raw(signature),
                                       size_t(signature.size()));
    } catch (const Botan::Exception &) {
        return false; // no point of the curve
    }
}

QString fingerprintOf(const QByteArray &publicKey)
{
    const QString digits = sm3Hex(publicKey).left(20);
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups.append(digits.mid(i, 4));
    return groups.join(u' ');
}

} // namespace counter
