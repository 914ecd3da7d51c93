#pragma once
#include <QByteArrayView>
#include <botan/secmem.h>

namespace counter {

/// Bytes that are wiped where they lay.
using Secret = Botan::secure_vector<quint8>;

inline Secret secretOf(QByteArrayView bytes)
{
    const auto *first = reinterpret_cast<const quint8 *>(bytes.data());
    return {first, first + bytes.size()};
}

inline constexpr qsizetype StoreKeySize = 32; ///< bytes

} // namespace counter
