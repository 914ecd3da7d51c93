#pragma once
#include "models/store/vault/secret.h"
#include "models/values/result.h"

#include <QByteArray>

namespace counter {

/// SM4-GCM (GB/T 32907-2016, NIST SP 800-38D) as it lies on the disk: one byte that names the form, 12 bytes
/// of nonce, the bytes, 16 of tag.
inline constexpr qsizetype NonceSize = 12;
inline constexpr qsizetype SealedOverhead = 1 + NonceSize + 16; ///< bytes that sealing adds

/// A key of SM4 out of the store key, or out of a password's; the label says what for. HKDF with SM3 (RFC
/// 5869).
Secret derivedKey(const Secret &key, const QByteArray &label, size_t bytes = 16);

/// `bound` is what the bytes belong to: without the same they do not open.
Result<QByteArray> sealBytes(const Secret &key, const Secret &plain, const QByteArray &bound,
                             const QByteArray &nonce);
/// Refused: StoreDamaged (another key, changed bytes, bytes of another place).
Result<Secret> openBytes(const Secret &key, const QByteArray &sealedBytes, const QByteArray &bound);

} // namespace counter
