#include "models/store/opening/signinguard.h"
#include "models/store/store.h"
#include "models/store/vault/storetext.h"
#include "models/values/jsonwriter.h"

namespace counter {

namespace {

constexpr int UnusedDays = 90;

Error stopped(const QString &why, const QString &name)
{
    return {ErrorCode::Locked, why, name};
}

QByteArray failuresBody(const SignInGuard::Untold &one)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("failures");
    json.integer(one.failures);
    json.member("last", one.lastAt);
    json.endObject();
    return json.bytes();
}

} // namespace

/// The last time it was used, made or unlocked.
Result<QDateTime> Store::lastUseOf(const Account &account)
{
    QString last = account.madeAt;
    const Result<QString> signedIn = database().text(
        QStringLiteral("SELECT at FROM event WHERE kind IN ('sign-in', 'account') AND name = ?"
                       " AND verb = 'done' ORDER BY sequence DESC LIMIT 1"),
        {account.name});
    if (!signedIn)
        return signedIn.error();
    return instantOf(std::max(last, *signedIn));
}

Result<void> Store::findAccount(bool signsIn)
{
    m_account.reset();
    if (seal().signer().isEmpty())
        return {};
    const Result<QList<Account>> all = m_accounts.all();
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [this](const Account &account) { return account.name == seal().signer(); });
    if (found == all->end())
        return stopped(StoreText::tr("没有登记过这个账户"), seal().signer());
    if (found->state != Account::State::Active)
        return stopped(StoreText::tr("账户已停用"), found->name);
    if (keys() && keys()->publicKey() != found->publicKey)
        return stopped(StoreText::tr("密码已由别人重置，请用新密码登录"), found->name);
    // A keeper is let in always: a store that had shut out every one of them were lost.
    if (signsIn && !found->has(Role::Keeper)) {
        const Result<QDateTime> last = lastUseOf(*found);
        if (!last)
            return last.error();
        if (last->daysTo(m_environment.now().toUTC()) > UnusedDays)
            return stopped(StoreText::tr("账户超过 %1 天没有使用，已停用").arg(UnusedDays), found->name);
    }
    m_account = *found;
    return {};
}

Actor Store::actor() const
{
    Actor actor = actorOf(m_desk);
    if (!m_account)
        return actor;
    actor.account = m_account->name;
    actor.name = m_account->name;
    actor.staffNumber = m_account->staffNumber;
    actor.role = m_account->roles.isEmpty() ? QString() : roleName(m_account->roles.first());
    return actor;
}

Result<void> Store::tellSignIn()
{
    if (!seal().seals())
        return {};
    SignInGuard guard(database(), m_environment.now().toUTC());
    const Result<QList<SignInGuard::Untold>> untold = guard.untold();
    if (!untold)
        return untold.error();
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const SignInGuard::Untold &one : *untold)
        if (const Result<Event> told = m_events.append(
                actor(), {EventKind::SignedIn, EventVerb::Refused, one.name, {}, failuresBody(one)});
            !told)
            return told.error();
    if (const Result<void> done = guard.told(); !done)
        return done;
    const QString who = m_account ? m_account->name : cardEventName(QString());
    if (const Result<Event> told = m_events.append(actor(), {EventKind::SignedIn, EventVerb::Done, who});
        !told)
        return told.error();
    return transaction.commit();
}

void Store::playAs(const Account &account)
{
    if (!seal().seals())
        m_account = account;
}

Result<void> Store::signedIn()
{
    if (const Result<void> found = findAccount(true); !found)
        return found;
    return onlyReads() ? Result<void>() : tellSignIn();
}

} // namespace counter
