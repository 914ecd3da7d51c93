#include "models/store/care/accountcheck.h"

#include "models/store/vault/storetext.h"

namespace counter {

namespace {

/// Its own key vouches for it: there is nobody else yet, or nobody who could.
bool vouchesForItself(const AccountEvent &one, bool first)
{
    return (first && one.act == AccountAct::Made) || one.act == AccountAct::Recovered;
}

} // namespace

bool AccountCheck::isRightful(const Event &event, const AccountEvent &one) const
{
    const QString &actor = event.actor.account;
    if (vouchesForItself(one, !m_then.any()))
        return actor == one.account.name && isSignatureOf(one.account.publicKey, event.hash, event.signature);
    const Account *by = m_then.now(actor);
    if (!by || by->state != Account::State::Active
        || !isSignatureOf(by->publicKey, event.hash, event.signature))
        return false;
    if (one.act == AccountAct::Password)
        return actor == one.account.name;
    if (!by->has(Role::Keeper))
        return false;
    if (one.act != AccountAct::Reset)
        return true;
    const Account *with = m_then.now(one.with);
    return with && one.with != actor && one.with != one.account.name
        && isSignatureOf(with->publicKey, cosignedBytes(one, event.contentHash), one.withSignature);
}

void AccountCheck::take(const Event &event)
{
    const QString place = QStringLiteral("event %1").arg(event.sequence);
    const Result<AccountEvent> one = readAccountEvent(event.body);
    if (!one) {
        m_find("account", place, StoreText::tr("账户记录读不出"));
        return;
    }
    if (!isRightful(event, *one))
        m_find("signature", place, StoreText::tr("账户记录的签名不对，或不是有权的人所签"));
    static_cast<void>(m_then.take(event));
}

void AccountCheck::version(const Version &version)
{
    if (version.actor.account.isEmpty() && !version.signature.isEmpty())
        m_find("signature", QStringLiteral("version %1").arg(version.sequence),
               StoreText::tr("没有账户的记录却有签名"));
    if (!m_then.any() || (version.actor.account.isEmpty() && version.sequence <= m_then.since()))
        return; // before there were accounts
    const QString place = QStringLiteral("version %1").arg(version.sequence);
    const Account *by = m_then.before(version.actor.account, version.sequence);
    if (!by) {
        m_find("signature", place, StoreText::tr("记录所写的账户当时不存在"));
        return;
    }
    if (!isSignatureOf(by->publicKey, version.hash, version.signature))
        m_find("signature", place, StoreText::tr("记录没有该账户的签名"));
    else if (by->staffNumber != version.actor.staffNumber || by->name != version.actor.name)
        m_find("signature", place, StoreText::tr("记录所写的姓名或工号与账户不符"));
}

void AccountCheck::ways(const QList<KeySlot> &ways)
{
    std::map<QString, QByteArray> told = m_then.ways();
    for (const KeySlot &slot : ways) {
        const QString name = slot.kind == KeySlot::Kind::Card ? cardEventName(slot.name) : slot.name;
        const auto said = told.find(name);
        if (said == told.end() || said->second != slot.hash())
            m_find("account", slot.name, StoreText::tr("登录方式与登记的不同"));
        if (said != told.end())
            told.erase(said);
    }
    for (const auto &[name, hash] : told)
        m_find("account", name, StoreText::tr("登记过的登录方式缺失"));
}

} // namespace counter
