#include "models/store/vault/unlock.h"

#include "models/store/vault/recoverycode.h"

namespace counter {

namespace {

Result<OpenedSlot> openCard(const StoreHeader &header, const Secret &typed)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(typed.data()), qsizetype(typed.size()));
    const Result<RecoveryCode> code = RecoveryCode::parse(text);
    if (!code)
        return code.error();
    for (const KeySlot &slot : header.ways)
        if (slot.kind == KeySlot::Kind::Card && !slot.storeKey.isEmpty())
            if (Result<OpenedSlot> opened = openSlot(slot, code->bits()))
                return opened;
    return Error{ErrorCode::WrongPassword, {}, {}};
}

} // namespace

Result<OpenedSlot> openWay(const StoreHeader &header, const QString &account, const Secret &password)
{
    if (account.isEmpty())
        return openCard(header, password);
    for (const KeySlot &slot : header.ways)
        if (slot.kind == KeySlot::Kind::Account && slot.name == account && !slot.storeKey.isEmpty())
            return openSlot(slot, password);
    PasswordCost cost;
    for (const KeySlot &slot : header.ways)
        if (slot.kind == KeySlot::Kind::Account)
            cost = slot.cost;
    openNoSlot(password, cost);
    return Error{ErrorCode::WrongPassword, {}, {}};
}

Result<std::unique_ptr<Seal>> Unlock::sealOf(const StoreHeader &header) const
{
    if (header.seal == QLatin1StringView(StoreHeader::Plain))
        return std::unique_ptr<Seal>(std::make_unique<PlainSeal>());
    if (header.seal != QLatin1StringView(StoreHeader::Sm4Gcm))
        return Error{ErrorCode::StoreFromFuture, QStringLiteral("sealed by %1").arg(header.seal), {}};
    return sealedOf(header);
}

Result<std::unique_ptr<Seal>> Unlock::sealedOf(const StoreHeader &) const
{
    return Error{ErrorCode::SignInNeeded, {}, {}};
}

QString PasswordUnlock::tried() const
{
    return m_account.isEmpty() ? cardName() : m_account;
}

Result<std::unique_ptr<Seal>> PasswordUnlock::sealedOf(const StoreHeader &header) const
{
    Result<OpenedSlot> opened = openWay(header, m_account, m_password);
    if (!opened)
        return opened.error();
    m_keys->take(m_account, std::move(*opened));
    return std::unique_ptr<Seal>(std::make_unique<SealedSeal>(m_keys));
}

QString TriedUnlock::tried() const
{
    return m_account.isEmpty() ? cardName() : m_account;
}

Result<std::unique_ptr<Seal>> TriedUnlock::sealedOf(const StoreHeader &) const
{
    if (!*m_opened)
        return m_opened->error();
    if (!m_keys->held())
        m_keys->take(m_account, std::move(**m_opened));
    return std::unique_ptr<Seal>(std::make_unique<SealedSeal>(m_keys));
}

Result<std::unique_ptr<Seal>> HeldUnlock::sealedOf(const StoreHeader &) const
{
    if (!m_keys->held())
        return Error{ErrorCode::SignInNeeded, {}, {}};
    return std::unique_ptr<Seal>(std::make_unique<SealedSeal>(m_keys));
}

} // namespace counter
