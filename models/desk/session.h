#pragma once
#include "models/store/chain/account.h"
#include "models/store/vault/keyslot.h"
#include "models/store/vault/storeheader.h"
#include "models/values/result.h"

#include <map>
#include <memory>

namespace counter {

class Store;

/// Whose turn it is at this window: who is signed in, who may come back with a PIN, and that nobody is. The
/// keys go when it is locked and come again with the next person.
class Session
{
public:
    explicit Session(Store &store);

    /// Whether anybody has to sign in at all.
    bool needed() const;
    /// Whose names stand on the sign-in page; those whose way is closed are left out.
    static QStringList names(const StoreHeader &header);
    QStringList names() const;
    bool locked() const;
    /// Who is signed in, or was before the lock; empty: nobody yet.
    const QString &name() const { return m_name; }

    /// The dear part of signing in, which touches no store and belongs on a thread of its own.
    struct Attempt
    {
        StoreHeader header;
        QString name; ///< empty: with the recovery card
        Secret password;
        Result<OpenedSlot> opened = Error{ErrorCode::SignInNeeded, {}, {}};
        void run();
    };
    /// Counts the try. Refused: Locked.
    Result<Attempt> begin(const QString &name, Secret password);
    /// Refused: WrongPassword, Locked (the account is), every failure of writing; it stays locked then.
    Result<void> end(Attempt &attempt);

    /// Six digits that let whoever is signed in come back before long; kept in memory alone. Refused:
    /// BadInput.
    Result<void> setPin(const QString &pin);
    bool hasPin(const QString &name) const { return m_pins.contains(name); }
    /// Refused: WrongPassword (five times, and the PIN is gone: hasPin()), as end().
    Result<void> comeBack(const QString &name, const QString &pin);

    /// The places of a practice store: one of each post, without passwords.
    static QList<Account> practicePlaces();
    void play(const Account &place);

    /// Drops the keys; on record before.
    void lock();

private:
    struct Pin
    {
        QByteArray salt;
        QByteArray storeKey;
        QByteArray hand;
        int tries = 0;
    };
    Result<void> takeIn(const QString &name, OpenedSlot opened);

    Store &m_store;
    QString m_name;
    std::map<QString, Pin> m_pins;
};

} // namespace counter
