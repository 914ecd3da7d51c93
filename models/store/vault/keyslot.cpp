#include "models/store/vault/keyslot.h"

#include "models/store/vault/sealedbytes.h"
#include "models/store/vault/sm3.h"

#include <botan/system_rng.h>

namespace counter {

namespace {

constexpr qsizetype SaltSize = 16;

/// Bound to its slot: a key copied to another name does not open.
QByteArray boundTo(const KeySlot &slot, const char *what)
{
    return QByteArray(what) + '/' + slot.name.toUtf8() + '/' + slot.salt;
}

Error wrong()
{
    return {ErrorCode::WrongPassword, {}, {}};
}

Result<KeySlot> withStoreKey(KeySlot slot, const Secret &key, const Secret &storeKey)
{
    Result<QByteArray> wrapped =
        sealBytes(derivedKey(key, "store-key"), storeKey, boundTo(slot, "store-key"), freshBytes(NonceSize));
    if (!wrapped)
        return wrapped.error();
    slot.storeKey = *wrapped;
    return slot;
}

QByteArray tagOf(const Secret &key)
{
    const Secret tag = derivedKey(key, "was", StoreKeySize);
    return {reinterpret_cast<const char *>(tag.data()), qsizetype(tag.size())};
}

} // namespace

Result<QByteArray> passwordTag(const Secret &password, const QByteArray &salt, const PasswordCost &cost)
{
    const Result<Secret> key = passwordKey(password, salt, cost);
    if (!key)
        return key.error();
    return tagOf(*key);
}

QByteArray freshBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    Botan::system_rng().randomize(reinterpret_cast<quint8 *>(bytes.data()), size_t(count));
    return bytes;
}

Secret freshSecret(qsizetype count)
{
    Secret bytes(static_cast<size_t>(count));
    Botan::system_rng().randomize(bytes.data(), bytes.size());
    return bytes;
}

QByteArray KeySlot::hash() const
{
    Sm3Parts parts;
    parts.add(QByteArray("refund-key-slot/1")).add(qint64(kind)).add(name).add(cost.algorithm);
    parts.add(qint64(cost.memoryKiB)).add(qint64(cost.passes)).add(salt).add(storeKey);
    return parts.add(publicKey).add(signingKey).finish();
}

Result<NewSlot> makeAccountSlot(const QString &name, const Secret &password, const Secret &storeKey,
                                std::optional<SigningKey> hand, const PasswordCost &cost)
{
    KeySlot slot;
    slot.name = name;
    slot.cost = cost;
    slot.salt = freshBytes(SaltSize);
    const Result<Secret> key = passwordKey(password, slot.salt, cost);
    if (!key)
        return key.error();
    if (!hand)
        hand = SigningKey::generate();
    slot.publicKey = hand->publicKey();
    const Result<QByteArray> wrapped = sealBytes(derivedKey(*key, "signing-key"), hand->privateBytes(),
                                                 boundTo(slot, "signing-key"), freshBytes(NonceSize));
    if (!wrapped)
        return wrapped.error();
    slot.signingKey = *wrapped;
    Result<KeySlot> made = withStoreKey(slot, *key, storeKey);
    if (!made)
        return made.error();
    return NewSlot{*made, std::move(hand), tagOf(*key)};
}

Result<KeySlot> makeCardSlot(const QString &name, const Secret &bits, const Secret &storeKey)
{
    KeySlot slot;
    slot.kind = KeySlot::Kind::Card;
    slot.name = name;
    slot.cost = PasswordCost::card();
    slot.salt = freshBytes(SaltSize);
    const Result<Secret> key = passwordKey(bits, slot.salt, slot.cost);
    if (!key)
        return key.error();
    return withStoreKey(slot, *key, storeKey);
}

Result<OpenedSlot> openSlot(const KeySlot &slot, const Secret &password)
{
    const Result<Secret> key = passwordKey(password, slot.salt, slot.cost);
    if (!key)
        return key.error();
    Result<Secret> storeKey =
        openBytes(derivedKey(*key, "store-key"), slot.storeKey, boundTo(slot, "store-key"));
    if (!storeKey || storeKey->size() != size_t(StoreKeySize))
        return wrong();
    if (slot.kind == KeySlot::Kind::Card)
        return OpenedSlot{std::move(*storeKey), std::nullopt};
    const Result<Secret> secret =
        openBytes(derivedKey(*key, "signing-key"), slot.signingKey, boundTo(slot, "signing-key"));
    if (!secret)
        return wrong();
    Result<SigningKey> hand = SigningKey::read(*secret);
    if (!hand)
        return hand.error();
    if (hand->publicKey() != slot.publicKey)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("another's key"), slot.name};
    return OpenedSlot{std::move(*storeKey), std::move(*hand)};
}

void openNoSlot(const Secret &password, const PasswordCost &cost)
{
    static_cast<void>(passwordKey(password, QByteArray(SaltSize, '\0'), cost));
}

} // namespace counter
