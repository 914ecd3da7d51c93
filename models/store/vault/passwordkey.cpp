#include "models/store/vault/passwordkey.h"

#include "models/store/vault/sealedbytes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <botan/pwdhash.h>
#include <new>

namespace counter {

namespace {

constexpr int MostMemoryKiB = 1024 * 1024;
constexpr int MostArgonPasses = 64;
constexpr int MostRounds = 10'000'000;

std::unique_ptr<Botan::PasswordHash> hashOf(const PasswordCost &cost)
{
    if (cost.algorithm == QLatin1StringView(PasswordCost::Argon2id)) {
        if (cost.memoryKiB < 8 || cost.memoryKiB > MostMemoryKiB || cost.passes < 1
            || cost.passes > MostArgonPasses)
            return nullptr;
        return Botan::PasswordHashFamily::create_or_throw("Argon2id")
            ->from_params(size_t(cost.memoryKiB), size_t(cost.passes), 1);
    }
    if (cost.algorithm == QLatin1StringView(PasswordCost::Pbkdf2Sm3) && cost.passes >= 1
        && cost.passes <= MostRounds)
        return Botan::PasswordHashFamily::create_or_throw("PBKDF2(SM3)")->from_params(size_t(cost.passes));
    return nullptr;
}

} // namespace

PasswordCost PasswordCost::calibrated()
{
    constexpr qint64 Wanted = 500; // ms
    constexpr int MostPasses = 12;
    PasswordCost cost;
    QElapsedTimer clock;
    clock.start();
    const Secret nothing(8);
    if (!passwordKey(nothing, QByteArray(16, 'c'), cost))
        return cost;
    const qint64 took = std::max<qint64>(clock.elapsed(), 1);
    cost.passes = int(std::clamp<qint64>(cost.passes * Wanted / took, cost.passes, MostPasses));
    return cost;
}

Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, const PasswordCost &cost)
{
    if (cost.algorithm == QLatin1StringView(PasswordCost::Card))
        return derivedKey(password, "card" + salt, StoreKeySize);
    const std::unique_ptr<Botan::PasswordHash> hash = hashOf(cost);
    if (!hash)
        return Error{ErrorCode::StoreFromFuture, QStringLiteral("password by %1").arg(cost.algorithm), {}};
    Secret key(StoreKeySize);
    try {
        hash->derive_key(key.data(), key.size(), reinterpret_cast<const char *>(password.data()),
                         password.size(), reinterpret_cast<const quint8 *>(salt.constData()),
                         size_t(salt.size()));
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfResources, QStringLiteral("password"), {}};
    }
    return key;
}

} // namespace counter
