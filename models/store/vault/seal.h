#pragma once
#include "models/values/result.h"

#include <QByteArray>

namespace counter {

/// The one pair every personal byte passes on its way to and from the disk: version bodies, kept typing, the
/// shown rows of the index, evidence files. Everything else in the store handles either only plain or only
/// sealed bytes.
class Seal
{
public:
    virtual ~Seal() = default;
    /// `purpose` binds sealed bytes to their place ("body", "typing", "row", "act", "evidence"): moved, they
    /// do not open. Refused: Internal (no key any more, no randomness); nothing may be written then.
    virtual Result<QByteArray> seal(const QByteArray &plain, const char *purpose) const = 0;
    virtual Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose) const = 0;
    /// The key of the index's hashes.
    virtual QByteArray indexKey() const = 0;
};

/// Bytes as they are and a fixed key: what stands here until accounts bring keys.
class PlainSeal final : public Seal
{
public:
    Result<QByteArray> seal(const QByteArray &plain, const char *purpose) const override;
    Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose) const override;
    QByteArray indexKey() const override;
};

} // namespace counter
