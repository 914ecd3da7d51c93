#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <QString>

namespace counter {

/// The one pair every personal byte passes on its way to and from the disk: version bodies, kept typing, the
/// shown rows of the index, events, evidence files. Everything else in the store handles either only plain or
/// only sealed bytes. It is also the hand that signs what is appended.
class Seal
{
public:
    virtual ~Seal() = default;
    /// `purpose` ("body", "typing", "row", "event", "evidence") and `place` (which case and number, which
    /// slot, which file) bind sealed bytes to where they lie: moved, they do not open. Refused: Locked (no
    /// key any more), Internal (no randomness); nothing may be written then.
    virtual Result<QByteArray> seal(const QByteArray &plain, const char *purpose,
                                    const QString &place) const = 0;
    /// Refused also: StoreDamaged (not sealed so, not for this place, or changed).
    virtual Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose,
                                    const QString &place) const = 0;
    /// The key of the index's hashes.
    virtual QByteArray indexKey() const = 0;

    /// Whether what it seals cannot be read without a key.
    virtual bool seals() const { return false; }
    /// The account that signs; empty: nobody does, in a store without accounts.
    virtual QString signer() const { return {}; }
    /// Over a link's hash, 64 bytes; empty without a signer. Refused: as seal().
    virtual Result<QByteArray> sign(const QByteArray &hash) const;
};

/// Bytes as they are and a fixed key: a store without accounts.
class PlainSeal final : public Seal
{
public:
    Result<QByteArray> seal(const QByteArray &plain, const char *purpose,
                            const QString &place) const override;
    Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose,
                            const QString &place) const override;
    QByteArray indexKey() const override;
};

} // namespace counter
