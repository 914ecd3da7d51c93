#pragma once
#include "models/store/vault/seal.h"
#include "models/store/vault/sealedseal.h"
#include "models/store/vault/storeheader.h"

#include <memory>

namespace counter {

/// The way into a store: asked once at opening, with the header alone, before anything sealed is read. A
/// password, a card, the keys of whoever works here already or a test stands behind it. A store that is not
/// sealed opens to every one.
class Unlock
{
public:
    virtual ~Unlock() = default;
    /// The seal of this store. Refused: StoreFromFuture (sealed in a way this program does not know),
    /// SignInNeeded, WrongPassword, Locked.
    virtual Result<std::unique_ptr<Seal>> sealOf(const StoreHeader &header) const;
    /// Whose name is tried, for the count of failures; empty: nothing is tried.
    virtual QString tried() const { return {}; }
    /// The keys it leads to; null: of stores that are not sealed alone.
    virtual std::shared_ptr<HeldKeys> keys() const { return nullptr; }

protected:
    /// Of a store that is sealed as this program seals.
    virtual Result<std::unique_ptr<Seal>> sealedOf(const StoreHeader &header) const;
};

/// Nobody: opens stores that are not sealed, and of others says SignInNeeded.
class PlainUnlock final : public Unlock
{
};

/// Somebody signs in: by name and password, or with a recovery card, whose name is empty. The keys it leads
/// to are kept in `keys`, from which HeldUnlock opens copies and backups of the same store.
class PasswordUnlock final : public Unlock
{
public:
    PasswordUnlock(const QString &account, Secret password, std::shared_ptr<HeldKeys> keys)
        : m_account(account), m_password(std::move(password)), m_keys(std::move(keys))
    {
    }
    QString tried() const override;
    std::shared_ptr<HeldKeys> keys() const override { return m_keys; }

protected:
    Result<std::unique_ptr<Seal>> sealedOf(const StoreHeader &header) const override;

private:
    QString m_account;
    Secret m_password;
    std::shared_ptr<HeldKeys> m_keys;
};

/// The same once the dear part is done, on a thread of its own say.
class TriedUnlock final : public Unlock
{
public:
    TriedUnlock(const QString &account, Result<OpenedSlot> opened, std::shared_ptr<HeldKeys> keys)
        : m_account(account), m_opened(std::make_unique<Result<OpenedSlot>>(std::move(opened))),
          m_keys(std::move(keys))
    {
    }
    QString tried() const override;
    std::shared_ptr<HeldKeys> keys() const override { return m_keys; }

protected:
    Result<std::unique_ptr<Seal>> sealedOf(const StoreHeader &header) const override;

private:
    QString m_account;
    std::unique_ptr<Result<OpenedSlot>> m_opened; ///< given away by the first opening
    std::shared_ptr<HeldKeys> m_keys;
};

/// Whoever has signed in already. Refused: SignInNeeded (nobody has).
class HeldUnlock final : public Unlock
{
public:
    explicit HeldUnlock(std::shared_ptr<HeldKeys> keys) : m_keys(std::move(keys)) { }
    std::shared_ptr<HeldKeys> keys() const override { return m_keys; }

protected:
    Result<std::unique_ptr<Seal>> sealedOf(const StoreHeader &header) const override;

private:
    std::shared_ptr<HeldKeys> m_keys;
};

/// By name and password, or with the card when the name is empty. A name that nobody has, a closed way and a
/// wrong password take the same time and say the same: WrongPassword.
Result<OpenedSlot> openWay(const StoreHeader &header, const QString &account, const Secret &password);

/// How a card's tries are counted.
inline QString cardName()
{
    return QStringLiteral("card");
}

} // namespace counter
