#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/account.h"
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <memory>

namespace counter {

class HeldKeys;
class RecoveryCode;
class Store;
struct KeySlot;

/// Who works here and what each may do. Every change is an act of the event log, signed by whoever made it;
/// nothing is deleted. Names of people stand in it, never a password.
class Accounts
{
public:
    /// resources: where the list of passwords that everybody uses lies.
    Accounts(Store &store, const QString &resources) : m_store(store), m_resources(resources) { }

    /// Whether this store has accounts at all.
    bool any() const;
    Result<QList<Account>> list() const;
    /// The posts of this office that nobody holds: 还差 ….
    Result<QList<Role>> vacancies() const;

    struct New
    {
        QString name;
        QString staffNumber;
        QList<Role> roles;
    };
    /// Refused: NotPermitted (not the keeper), BadInput (a name or staff number that is taken or none, roles,
    /// the password), every failure of writing.
    Result<Account> add(const Actor &actor, const New &account, const Secret &password);
    Result<Account> setRoles(const Actor &actor, const QString &name, const QList<Role> &roles);
    /// Stops it; unlock() lets it in again, also after too many wrong passwords. Nobody stops himself or the
    /// last keeper.
    Result<Account> lock(const Actor &actor, const QString &name);
    Result<Account> unlock(const Actor &actor, const QString &name);
    /// For good: its way to the store's key is closed.
    Result<Account> retire(const Actor &actor, const QString &name);
    /// `name` acts in another's place from day to day, on paper of that number.
    Result<Account> deputise(const Actor &actor, const QString &name, const Deputyship &deputyship);
    /// One's own. Refused also: BadInput (one of the last five).
    Result<Account> changePassword(const Actor &actor, const Secret &password);
    /// A forgotten one: the keeper and one more account together. It gets a new key pair: what it signed
    /// stays its own. Refused also: SameSigner (the second is the keeper or the one in question),
    /// WrongPassword (of the second).
    struct Second
    {
        QString name;
        Secret password;
    };
    Result<Account> reset(const Actor &actor, const QString &name, const Secret &password,
                          const Second &second);
    /// The last keeper's way, in a store that was opened with the recovery card; afterwards that keeper is
    /// signed in. `name` empty: the first keeper.
    Result<Account> recover(const QString &name, const Secret &password);

    /// A new recovery card; those of before are closed once it counts. By the keeper, after it was typed
    /// back.
    Result<void> makeCard(const Actor &actor, const RecoveryCode &code);

    /// Whether what is typed may be a password for that name.
    Result<void> checkNew(const QString &name, const Secret &password) const;

private:
    Result<void> mayManage(const Actor &actor) const;
    Result<Account> existing(const QString &name) const;
    Result<void> checkUnused(const Account &account, const Secret &password) const;
    Result<void> checkName(const New &account) const;
    Result<void> keepsAKeeper(const Account &without) const;
    Result<Account> tell(const Actor &actor, const AccountEvent &event, const KeySlot &slot);
    Result<Account> change(const Actor &actor, const QString &name, AccountAct act,
                           const std::function<void(Account &)> &how);
    Result<KeySlot> slotOf(const QString &name) const;

    Store &m_store;
    const QString m_resources;
};

} // namespace counter
