#pragma once
#include "models/store/vault/passwordkey.h"
#include "models/store/vault/signingkey.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace counter {

/// One way to the store key, readable before anything is unsealed: an account's password, or the recovery
/// card. What a person is otherwise, roles and staff number, lies sealed in the event log.
struct KeySlot
{
    enum class Kind { Account, Card };

    Kind kind = Kind::Account;
    QString name; ///< of the account; of a card its number
    PasswordCost cost;
    QByteArray salt; ///< 16 bytes
    QByteArray storeKey; ///< sealed by the password's key; empty: this way is closed for good
    QByteArray publicKey; ///< of an account
    QByteArray signingKey; ///< sealed likewise
    bool operator==(const KeySlot &) const = default;

    /// What the event log vouches for it by: SM3 over all of it.
    QByteArray hash() const;
};

/// The store key and the hand of whoever came in by a slot.
struct OpenedSlot
{
    Secret storeKey;
    std::optional<SigningKey> hand; ///< none: by a card
};

/// A slot for this password, and a hand of its own unless one is given. Refused: Internal (no randomness),
/// what passwordKey() refuses.
struct NewSlot
{
    KeySlot slot;
    std::optional<SigningKey> hand;
    QByteArray tag; ///< what tells later that a password was this one: passwordTag()
};
Result<NewSlot> makeAccountSlot(const QString &name, const Secret &password, const Secret &storeKey,
                                std::optional<SigningKey> hand, const PasswordCost &cost);
Result<KeySlot> makeCardSlot(const QString &name, const Secret &bits, const Secret &storeKey);

/// 32 bytes that only this password gives with this salt and price.
Result<QByteArray> passwordTag(const Secret &password, const QByteArray &salt, const PasswordCost &cost);

/// Refused: WrongPassword (also of a slot that is closed), what passwordKey() refuses.
Result<OpenedSlot> openSlot(const KeySlot &slot, const Secret &password);
/// Takes as long as a slot that is there would: for a name that nobody has.
void openNoSlot(const Secret &password, const PasswordCost &cost);

/// Random bytes of the system, for keys, salts and nonces. Throws nothing: Botan ends the program where the
/// system has none.
QByteArray freshBytes(qsizetype count);
Secret freshSecret(qsizetype count);

} // namespace counter
