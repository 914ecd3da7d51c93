#include "models/store/care/accountcheck.h"

#include "models/store/vault/storetext.h"

namespace counter {

namespace {

/// Its own key vouches for it: there is nobody else yet, or nobody who could.
bool vouchesForItself(const AccountEvent &one, bool first)
{
    return (first && one.act == AccountAct::Made) || one.act == AccountAct::Recovered;
}

/// What an act may change; all else is as it was.
bool changesOnlyItsOwn(const AccountEvent &one, const Account *before)
{
    if (one.act == AccountAct::CardMade || one.act == AccountAct::CardClosed)
        return true;
    if (one.act == AccountAct::Made)
        return !before;
    if (!before || before->state == Account::State::Retired)
        return false;
    Account same = *before;
    const Account &now = one.account;
    switch (one.act) {
    case AccountAct::Roles:
        same.roles = now.roles;
        break;
    case AccountAct::Locked:
    case AccountAct::Unlocked:
    case AccountAct::Retired:
        same.state = now.state;
        break;
    case AccountAct::Deputised:
        same.deputyships = now.deputyships;
        break;
    case AccountAct::Reset:
    case AccountAct::Recovered:
        same.state = Account::State::Active;
        [[fallthrough]];
    case AccountAct::Password:
        same.passwordAt = now.passwordAt;
        same.passwordGiven = now.passwordGiven;
        same.used = now.used;
        if (one.act != AccountAct::Password || before->passwordGiven)
            same.publicKey = now.publicKey;
        break;
    case AccountAct::Made:
    case AccountAct::CardMade:
    case AccountAct::CardClosed:
        break;
    }
    return same == now && (one.act != AccountAct::Recovered || before->has(Role::Keeper));
}

} // namespace

bool AccountCheck::isRightful(const Event &event, const AccountEvent &one) const
{
    const QString &actor = event.actor.account;
    if (!changesOnlyItsOwn(one, m_then.now(one.account.name)))
        return false;
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
    return with && with->state == Account::State::Active && one.with != actor && one.with != one.account.name
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
    else if (by->state != Account::State::Active)
        m_find("signature", place, StoreText::tr("记录所写的账户当时已停用"));
    else if (!mayHaveActed(*by, version))
        m_find("signature", place, StoreText::tr("记录所写的岗位不是该账户当时的"));
    else if (by->staffNumber != version.actor.staffNumber || by->name != version.actor.name)
        m_find("signature", place, StoreText::tr("记录所写的姓名或工号与账户不符"));
}

/// In a post of his own, or of one whose deputy he was.
bool AccountCheck::mayHaveActed(const Account &by, const Version &version) const
{
    const Result<Role> role = parseRole(version.actor.role);
    if (!role || by.has(*role))
        return role.ok();
    return std::any_of(by.deputyships.begin(), by.deputyships.end(), [&](const Deputyship &deputyship) {
        const Account *of = m_then.before(deputyship.of, version.sequence);
        return of && of->has(*role);
    });
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
