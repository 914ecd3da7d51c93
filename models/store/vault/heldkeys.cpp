#include "models/store/vault/heldkeys.h"

#include "models/store/vault/cipher.h"
#include "models/store/vault/sealedbytes.h"

#include <QMutexLocker>

#include <botan/mac.h>

namespace counter {

namespace {

constexpr qsizetype Large =
    64 * 1024; ///< bytes; from here on sealed outside the lock, so that no other waits

Error locked()
{
    return {ErrorCode::Locked, {}, {}};
}

QByteArray boundTo(const QByteArray &purpose, const QString &place)
{
    return purpose + '/' + place.toUtf8();
}

/// The same bytes in the same place are sealed to the same bytes, so that an index made anew can be compared
/// with the one that stands; nothing else is told by it, and no nonce serves two texts.
QByteArray nonceOf(const Secret &key, const QByteArray &plain, const QByteArray &bound)
{
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SM3)");
    mac->set_key(key);
    mac->update_be(static_cast<std::uint64_t>(bound.size()));
    mac->update(reinterpret_cast<const quint8 *>(bound.constData()), size_t(bound.size()));
    mac->update(reinterpret_cast<const quint8 *>(plain.constData()), size_t(plain.size()));
    const Secret digest = mac->final();
    return {reinterpret_cast<const char *>(digest.data()), NonceSize};
}

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

} // namespace

struct HeldKeys::PurposeKeys
{
    PurposeKeys(const Secret &storeKey, const QByteArray &purpose)
        : key(derivedKey(storeKey, purpose)),
          nonceKey(derivedKey(storeKey, purpose + "/nonce", StoreKeySize)), cipher(key)
    {
    }
    Secret key;
    Secret nonceKey; ///< of "row"
    Cipher cipher;
};

HeldKeys::HeldKeys() = default;
HeldKeys::~HeldKeys() = default;

void HeldKeys::take(const QString &account, OpenedSlot opened)
{
    const QMutexLocker lock(&m_mutex);
    m_purposes.clear();
    m_account = opened.hand ? account : QString();
    m_storeKey = std::move(opened.storeKey);
    m_hand = std::move(opened.hand);
}

void HeldKeys::drop()
{
    const QMutexLocker lock(&m_mutex);
    m_purposes.clear();
    m_storeKey.reset();
    m_hand.reset();
    m_account.clear();
}

bool HeldKeys::held() const
{
    const QMutexLocker lock(&m_mutex);
    return m_storeKey.has_value();
}

QString HeldKeys::account() const
{
    const QMutexLocker lock(&m_mutex);
    return m_account;
}

QByteArray HeldKeys::publicKey() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hand ? m_hand->publicKey() : QByteArray();
}

Result<Secret> HeldKeys::storeKey() const
{
    const QMutexLocker lock(&m_mutex);
    return m_storeKey ? Result<Secret>(*m_storeKey) : locked();
}

Result<Secret> HeldKeys::signingSecret() const
{
    const QMutexLocker lock(&m_mutex);
    return m_hand ? Result<Secret>(m_hand->privateBytes()) : locked();
}

Result<HeldKeys::PurposeKeys *> HeldKeys::keysOf(const QByteArray &purpose) const
{
    if (!m_storeKey)
        return locked();
    std::unique_ptr<PurposeKeys> &keys = m_purposes[purpose];
    if (!keys)
        keys = std::make_unique<PurposeKeys>(*m_storeKey, purpose);
    return keys.get();
}

Result<QByteArray> HeldKeys::seal(const QByteArray &plain, const QByteArray &purpose,
                                  const QString &place) const
{
    const QByteArray bound = boundTo(purpose, place);
    QMutexLocker lock(&m_mutex);
    const Result<PurposeKeys *> keys = keysOf(purpose);
    if (!keys)
        return keys.error();
    const QByteArray nonce =
        purpose == "row" ? nonceOf((*keys)->nonceKey, plain, bound) : freshBytes(NonceSize);
    if (plain.size() < Large)
        return (*keys)->cipher.seal(secretOf(plain), bound, nonce);
    const Secret key = (*keys)->key;
    lock.unlock();
    return sealBytes(key, secretOf(plain), bound, nonce);
}

Result<QByteArray> HeldKeys::open(const QByteArray &sealedBytes, const QByteArray &purpose,
                                  const QString &place) const
{
    const QByteArray bound = boundTo(purpose, place);
    QMutexLocker lock(&m_mutex);
    const Result<PurposeKeys *> keys = keysOf(purpose);
    if (!keys)
        return keys.error();
    if (sealedBytes.size() >= Large) {
        const Secret key = (*keys)->key;
        lock.unlock();
        const Result<Secret> opened = openBytes(key, sealedBytes, bound);
        return opened ? Result<QByteArray>(bytesOf(*opened)) : opened.error();
    }
    const Result<Secret> opened = (*keys)->cipher.open(sealedBytes, bound);
    return opened ? Result<QByteArray>(bytesOf(*opened)) : opened.error();
}

QByteArray HeldKeys::indexKey() const
{
    const QMutexLocker lock(&m_mutex);
    return m_storeKey ? bytesOf(derivedKey(*m_storeKey, "index", StoreKeySize)) : QByteArray();
}

Result<QByteArray> HeldKeys::sign(const QByteArray &hash) const
{
    const QMutexLocker lock(&m_mutex);
    return m_hand ? m_hand->sign(hash) : locked();
}

} // namespace counter
