#pragma once
#include "models/store/vault/unlock.h"

namespace counter {

/// A seal that changes every byte, opens nothing that was sealed for another purpose, and fails when told.
class TurnedSeal final : public Seal
{
public:
    explicit TurnedSeal(std::shared_ptr<const QByteArray> failing) : m_failing(std::move(failing)) { }

    Result<QByteArray> seal(const QByteArray &plain, const char *purpose, const QString &place) const override
    {
        if (*m_failing == purpose)
            return Error{ErrorCode::OutOfResources, QStringLiteral("told to fail"), {}};
        return QByteArray(mark(purpose, place) + turned(plain));
    }
    Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose,
                            const QString &place) const override
    {
        const QByteArray begin = mark(purpose, place);
        if (!sealedBytes.startsWith(begin))
            return Error{ErrorCode::StoreDamaged, QStringLiteral("sealed for something else"), {}};
        return turned(sealedBytes.mid(begin.size()));
    }
    QByteArray indexKey() const override { return QByteArrayLiteral("a test's"); }

private:
    static QByteArray mark(const char *purpose, const QString &place)
    {
        return QByteArray(purpose) + ':' + place.toUtf8() + ':';
    }
    static QByteArray turned(QByteArray bytes)
    {
        for (char &byte : bytes)
            byte = static_cast<char>(byte ^ 0x5a);
        return bytes;
    }
    std::shared_ptr<const QByteArray> m_failing;
};

/// Answers a TurnedSeal for every store and keeps what it was asked with.
class TurnedUnlock final : public Unlock
{
public:
    Result<std::unique_ptr<Seal>> sealOf(const StoreHeader &header) const override
    {
        asked.append(header);
        return std::unique_ptr<Seal>(std::make_unique<TurnedSeal>(failing));
    }
    mutable QList<StoreHeader> asked;
    std::shared_ptr<QByteArray> failing = std::make_shared<QByteArray>(); ///< the purpose that fails
};

} // namespace counter
