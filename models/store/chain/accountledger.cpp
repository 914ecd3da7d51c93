#include "models/store/chain/accountledger.h"

#include "models/store/vault/storetext.h"

namespace counter {

namespace {

bool isOfCard(AccountAct act)
{
    return act == AccountAct::CardMade || act == AccountAct::CardClosed;
}

} // namespace

Result<void> AccountLedger::append(const Actor &actor, const AccountEvent &event, const QByteArray &slotHash)
{
    Event told;
    told.kind = EventKind::Account;
    told.verb = EventVerb::Done;
    told.name = isOfCard(event.act) ? cardEventName(event.account.name) : event.account.name;
    told.contentHash = slotHash;
    told.body = writeAccountEvent(event);
    const Result<Event> appended = m_events.append(actor, told);
    return appended ? Result<void>() : Result<void>(appended.error());
}

Result<QList<Account>> AccountLedger::all()
{
    QList<Account> accounts;
    const Result<void> read = m_events.ofKind(EventKind::Account, [&](const Event &event) -> Result<void> {
        const Result<AccountEvent> one = readAccountEvent(event.body);
        if (!one)
            return one.error();
        if (isOfCard(one->act))
            return {};
        for (Account &account : accounts)
            if (account.name == one->account.name) {
                account = one->account;
                return {};
            }
        accounts.append(one->account);
        return {};
    });
    if (!read)
        return read.error();
    return accounts;
}

Result<Account> AccountLedger::find(const QString &name)
{
    const Result<QList<Account>> accounts = all();
    if (!accounts)
        return accounts.error();
    for (const Account &account : *accounts)
        if (account.name == name)
            return account;
    return Error{ErrorCode::BadInput, StoreText::tr("没有这个账户"), name};
}

Result<AccountEvent> AccountsThen::take(const Event &event)
{
    const Result<AccountEvent> one = readAccountEvent(event.body);
    if (!one)
        return one;
    m_ways[event.name] = event.contentHash;
    if (isOfCard(one->act))
        return one;
    if (m_accounts.empty())
        m_since = event.version;
    m_accounts[one->account.name].append({event.version, one->account});
    return one;
}

const Account *AccountsThen::before(const QString &name, qint64 version) const
{
    const auto found = m_accounts.find(name);
    if (found == m_accounts.end())
        return nullptr;
    const Account *last = nullptr;
    for (const Known &known : found->second)
        if (known.version < version)
            last = &known.account;
    return last;
}

const Account *AccountsThen::now(const QString &name) const
{
    const auto found = m_accounts.find(name);
    return found == m_accounts.end() ? nullptr : &found->second.last().account;
}

} // namespace counter
