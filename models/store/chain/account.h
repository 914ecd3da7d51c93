#pragma once
#include "models/casework/role.h"
#include "models/store/vault/passwordkey.h"

#include <QDate>
#include <QList>

namespace counter {

/// What is known of a password that was used before, so that it is not used again: as dear to try as it was.
struct UsedPassword
{
    PasswordCost cost;
    QByteArray salt;
    QByteArray tag; ///< 32 bytes
    bool operator==(const UsedPassword &) const = default;
};

/// One acts in another's place for a time, on paper that says so (代理).
struct Deputyship
{
    QString of; ///< the account in whose roles
    QDate from;
    QDate to; ///< the last day
    QString document; ///< number of the paper
    bool operator==(const Deputyship &) const = default;
};

/// Somebody who works in this store. Nothing of it is ever deleted: every change is an event.
struct Account
{
    enum class State {
        Active, ///< active
        Locked, ///< locked: until the keeper unlocks it
        Retired, ///< retired: for good; its way to the store's key is closed
    };

    QString name; ///< as he signs in and as it is printed
    QString staffNumber; ///< 工号
    QList<Role> roles;
    State state = State::Active;
    QByteArray publicKey; ///< SM2, 65 bytes
    QString madeAt; ///< as instantText()
    QString passwordAt;
    bool passwordGiven = false; ///< somebody else chose it: to be changed at the next sign-in
    QList<UsedPassword> used; ///< the last five, the newest first
    QList<Deputyship> deputyships;
    bool operator==(const Account &) const = default;

    bool has(Role role) const { return roles.contains(role); }
    /// In whose places it may act on that day.
    QList<Deputyship> deputyshipsOn(QDate day) const;
};

QString accountStateName(Account::State state);

/// What was done to an account. The stored spelling never changes.
enum class AccountAct {
    Made, ///< made
    Roles, ///< roles
    Locked, ///< locked
    Unlocked, ///< unlocked
    Retired, ///< retired
    Password, ///< password: by its own person
    Reset, ///< reset: by the keeper and one more account
    Recovered, ///< recovered: with the recovery card
    Deputised, ///< deputised
    CardMade, ///< card-made: a recovery card, of no account
    CardClosed, ///< card-closed
};
inline constexpr std::array AllAccountActs{AccountAct::Made,     AccountAct::Roles,     AccountAct::Locked,
                                           AccountAct::Unlocked, AccountAct::Retired,   AccountAct::Password,
                                           AccountAct::Reset,    AccountAct::Recovered, AccountAct::Deputised,
                                           AccountAct::CardMade, AccountAct::CardClosed};
QString accountActName(AccountAct act);
QString accountActLabel(AccountAct act);

/// The body of an account's event: what was done, with whom, and the account as it is from then on.
struct AccountEvent
{
    AccountAct act = AccountAct::Made;
    Account account; ///< of a card: its name alone
    QString with; ///< the second account that agreed; empty: none
    QByteArray withSignature; ///< of that account over cosignedBytes()
    QString reason;
};

QByteArray writeAccountEvent(const AccountEvent &event);
/// Refused: StoreDamaged.
Result<AccountEvent> readAccountEvent(const QByteArray &body);
/// What the second account signs: everything the event says but this signature, and what it vouches for.
QByteArray cosignedBytes(AccountEvent event, const QByteArray &slotHash);

} // namespace counter
