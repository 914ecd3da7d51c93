#pragma once
#include "models/store/chain/account.h"
#include "models/store/chain/eventlog.h"

#include <map>

namespace counter {

struct KeySlot;

/// Who works in this store, as the event log says: every change of an account is an event of it, signed by
/// whoever made it, and the last one says how it is. Which way to the store's key is in force is named there
/// by its hash.
class AccountLedger
{
public:
    explicit AccountLedger(EventLog &events) : m_events(events) { }

    /// Chained, signed. Inside the caller's transaction, which also puts the slot. Refused: what the seal
    /// refuses.
    Result<void> append(const Actor &actor, const AccountEvent &event, const QByteArray &slotHash);

    /// In the order in which they were made, those that are retired too. Refused: StoreDamaged.
    Result<QList<Account>> all();
    /// Refused: BadInput (no such account, with a Chinese sentence), StoreDamaged.
    Result<Account> find(const QString &name);

private:
    EventLog &m_events;
};

/// What the account events said by a place of the chains, told in their order: whose key signs what.
class AccountsThen
{
public:
    struct Known
    {
        qint64 version = 0; ///< the chain of versions ended here when it became so
        Account account;
    };

    /// Refused: StoreDamaged (unreadable).
    Result<AccountEvent> take(const Event &event);
    bool any() const { return !m_accounts.empty(); }
    /// As it was when this version was appended; null: there was none of that name.
    const Account *before(const QString &name, qint64 version) const;
    /// As the last event that was taken left it; null: none.
    const Account *now(const QString &name) const;
    /// Where the chain of versions ended when the first account was made.
    qint64 since() const { return m_since; }
    /// The hash of each way that is in force, by account and card.
    const std::map<QString, QByteArray> &ways() const { return m_ways; }

private:
    std::map<QString, QList<Known>> m_accounts;
    std::map<QString, QByteArray> m_ways;
    qint64 m_since = 0;
};

/// A recovery card's name in the event log; no account may be called so.
inline QString cardEventName(const QString &card)
{
    return u'#' + card;
}

} // namespace counter
