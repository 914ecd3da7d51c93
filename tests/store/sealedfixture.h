#pragma once
#include "models/store/care/sealing.h"
#include "models/store/vault/unlock.h"
#include "tests/store/storefixture.h"

namespace counter {

/// A store with accounts, at the least price a password can have.
struct SealedFixture : StoreFixture
{
    std::shared_ptr<HeldKeys> keys = std::make_shared<HeldKeys>();
    RecoveryCode card{secretOf(QByteArray(16, 'k'))};

    static PasswordCost cheap() { return {QString::fromLatin1(PasswordCost::Argon2id), 64, 1}; }
    static QString keeperName() { return QStringLiteral("王管理"); }
    static QByteArray keeperPassword() { return QByteArrayLiteral("Mei-zhou#2026"); }

    FirstKeeper keeper() const
    {
        return {keeperName(), QStringLiteral("001"), secretOf(keeperPassword()), cheap(), card};
    }
    /// Whoever has the keys already.
    Environment held() const
    {
        Environment made = environment();
        made.unlock = std::make_shared<HeldUnlock>(keys);
        return made;
    }
    Environment signingIn(const QString &name, const QByteArray &password) const
    {
        Environment made = environment();
        made.unlock = std::make_shared<PasswordUnlock>(name, secretOf(password), keys);
        return made;
    }
    Result<SealReport> seal() const { return sealStore(folder(), keeper(), keys, environment()); }
    Result<std::unique_ptr<Store>> openHeld(OpenFor purpose = OpenFor::Work) const
    {
        return Store::open(folder(), held(), purpose);
    }
};

} // namespace counter
