#pragma once
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QString>

namespace counter {

/// How a key is made out of a password, stored beside what it opens, so that each account keeps opening when
/// the price is set anew. Argon2id (RFC 9106) or PBKDF2 with SM3; a recovery card's 128 random bits need no
/// price and are only derived.
struct PasswordCost
{
    static constexpr auto Argon2id = "argon2id";
    static constexpr auto Pbkdf2Sm3 = "pbkdf2-sm3";
    static constexpr auto Card = "hkdf-sm3";

    QString algorithm = QString::fromLatin1(Argon2id);
    int memoryKiB = 64 * 1024; ///< of Argon2id, one lane
    int passes = 3; ///< of Argon2id; the rounds of PBKDF2
    bool operator==(const PasswordCost &) const = default;

    /// The least that is made for a new password: 64 MiB and 3 passes, on a fast machine as many passes as
    /// take about half a second, at most 12.
    static PasswordCost calibrated();
    static PasswordCost card() { return {QString::fromLatin1(Card), 0, 0}; }
};

/// 32 bytes. Refused: StoreFromFuture (an algorithm this program does not know, or a price beyond 1 GiB or
/// ten million rounds: no file may stop the program for hours), OutOfResources (no memory for it).
Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, const PasswordCost &cost);

} // namespace counter
