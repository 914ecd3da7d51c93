#include "models/store/vault/cipher.h"

#include "models/store/vault/sealedbytes.h"

#include <botan/aead.h>

namespace counter {

namespace {

constexpr char Form = 1;

const quint8 *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const quint8 *>(bytes.constData());
}

std::unique_ptr<Botan::AEAD_Mode> mode(const Secret &key, Botan::Cipher_Dir direction)
{
    auto made = Botan::AEAD_Mode::create_or_throw("SM4/GCM", direction);
    made->set_key(key);
    return made;
}

} // namespace

Cipher::Cipher(const Secret &key) : m_seal(mode(key, Botan::ENCRYPTION)), m_open(mode(key, Botan::DECRYPTION))
{
}

Cipher::~Cipher() = default;
Cipher::Cipher(Cipher &&) noexcept = default;

Result<QByteArray> Cipher::seal(Secret work, const QByteArray &bound, const QByteArray &nonce)
{
    if (nonce.size() != NonceSize)
        return Error{ErrorCode::Internal, QStringLiteral("no randomness"), {}};
    m_seal->set_associated_data(raw(bound), size_t(bound.size()));
    m_seal->start(raw(nonce), NonceSize);
    m_seal->finish(work);
    QByteArray sealedBytes;
    sealedBytes.reserve(1 + NonceSize + qsizetype(work.size()));
    sealedBytes.append(Form).append(nonce);
    sealedBytes.append(reinterpret_cast<const char *>(work.data()), qsizetype(work.size()));
    return sealedBytes;
}

Result<Secret> Cipher::open(const QByteArray &sealedBytes, const QByteArray &bound)
{
    const auto refused = [](const char *why) {
        return Error{ErrorCode::StoreDamaged, QString::fromLatin1(why), {}};
    };
    if (sealedBytes.size() < SealedOverhead || sealedBytes.at(0) != Form)
        return refused("not sealed");
    const QByteArrayView view(sealedBytes);
    Secret work = secretOf(view.sliced(1 + NonceSize));
    m_open->set_associated_data(raw(bound), size_t(bound.size()));
    m_open->start(raw(sealedBytes) + 1, NonceSize);
    try {
        m_open->finish(work);
    } catch (const Botan::Invalid_Authentication_Tag &) {
        m_open->reset();
        return refused("sealed otherwise or elsewhere");
    }
    return work;
}

} // namespace counter
