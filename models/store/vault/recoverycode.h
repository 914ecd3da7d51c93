#pragma once
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <QString>

namespace counter {

/// What stands on a recovery card: 128 random bits and a check, as eight groups of four letters and digits
/// (Crockford's 32, without I, L, O and U).
class RecoveryCode
{
public:
    explicit RecoveryCode(const Secret &bits) : m_bits(bits) { }
    /// As a person types it: small letters, missing or other dashes and blanks, O for 0, I and L for 1.
    /// Refused: BadInput (too short, too long, or the check says that it was mistyped).
    static Result<RecoveryCode> parse(QStringView typed);

    /// "7K3M-9Q0X-…", eight groups.
    QString text() const;
    const Secret &bits() const { return m_bits; }
    bool operator==(const RecoveryCode &other) const { return m_bits == other.m_bits; }

private:
    Secret m_bits;
};

} // namespace counter
