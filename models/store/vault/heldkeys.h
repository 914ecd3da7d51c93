#pragma once
#include "models/store/vault/keyslot.h"

#include <QMutex>
#include <map>

namespace counter {

class Cipher;

/// The keys of whoever works here now, in memory alone: the store key with what comes of it, and the hand
/// that signs. They go when the window is locked and come again when somebody signs in; everything that was
/// sealed by them then says Locked. One for all threads.
class HeldKeys
{
public:
    HeldKeys();
    ~HeldKeys();
    HeldKeys(const HeldKeys &) = delete;
    HeldKeys &operator=(const HeldKeys &) = delete;

    /// `account` empty: somebody with the recovery card, who can read and sign nothing.
    void take(const QString &account, OpenedSlot opened);
    /// Wipes them.
    void drop();
    bool held() const;
    QString account() const;
    /// Of the hand that signs; empty: a card's, or none.
    QByteArray publicKey() const;
    /// The store key, for making another slot. Refused: Locked.
    Result<Secret> storeKey() const;
    /// The signing number, to wrap it anew for its owner. Refused: Locked (also of a card).
    Result<Secret> signingSecret() const;

    /// As Seal.
    Result<QByteArray> seal(const QByteArray &plain, const QByteArray &purpose, const QString &place) const;
    Result<QByteArray> open(const QByteArray &sealedBytes, const QByteArray &purpose,
                            const QString &place) const;
    QByteArray indexKey() const;
    Result<QByteArray> sign(const QByteArray &hash) const;

private:
    struct PurposeKeys;
    /// With the mutex held. Refused: Locked.
    Result<PurposeKeys *> keysOf(const QByteArray &purpose) const;

    mutable QMutex m_mutex;
    QString m_account;
    std::optional<Secret> m_storeKey;
    std::optional<SigningKey> m_hand;
    mutable std::map<QByteArray, std::unique_ptr<PurposeKeys>> m_purposes;
};

} // namespace counter
