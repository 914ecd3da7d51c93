#pragma once
#include "models/store/vault/heldkeys.h"
#include "models/store/vault/seal.h"

namespace counter {

/// What a store with accounts is sealed and signed by.
class SealedSeal final : public Seal
{
public:
    explicit SealedSeal(std::shared_ptr<HeldKeys> keys) : m_keys(std::move(keys)) { }

    Result<QByteArray> seal(const QByteArray &plain, const char *purpose, const QString &place) const override
    {
        return m_keys->seal(plain, purpose, place);
    }
    Result<QByteArray> open(const QByteArray &sealedBytes, const char *purpose,
                            const QString &place) const override
    {
        return m_keys->open(sealedBytes, purpose, place);
    }
    QByteArray indexKey() const override { return m_keys->indexKey(); }
    bool seals() const override { return true; }
    QString signer() const override { return m_keys->account(); }
    Result<QByteArray> sign(const QByteArray &hash) const override { return m_keys->sign(hash); }

private:
    std::shared_ptr<HeldKeys> m_keys;
};

} // namespace counter
