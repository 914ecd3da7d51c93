#include "models/store/chain/account.h"

#include "models/store/vault/sm3.h"
#include "models/store/vault/storetext.h"
#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"

namespace counter {

namespace {

constexpr auto Format = "refund-account/1";

void hexMember(JsonWriter &json, const char *name, const QByteArray &bytes)
{
    json.member(name, QString::fromLatin1(bytes.toHex()));
}

QByteArray hexAt(const JsonValue &value, QStringView name)
{
    return QByteArray::fromHex(value.textAt(name).toLatin1());
}

void writeUsed(JsonWriter &json, const QList<UsedPassword> &used)
{
    json.key("used");
    json.beginArray();
    for (const UsedPassword &one : used) {
        json.beginObject();
        json.member("algorithm", one.cost.algorithm);
        json.key("memory");
        json.integer(one.cost.memoryKiB);
        json.key("passes");
        json.integer(one.cost.passes);
        hexMember(json, "salt", one.salt);
        hexMember(json, "tag", one.tag);
        json.endObject();
    }
    json.endArray();
}

void writeDeputyships(JsonWriter &json, const QList<Deputyship> &deputyships)
{
    json.key("deputyFor");
    json.beginArray();
    for (const Deputyship &one : deputyships) {
        json.beginObject();
        json.member("account", one.of);
        json.member("from", one.from.toString(Qt::ISODate));
        json.member("to", one.to.toString(Qt::ISODate));
        json.member("document", one.document);
        json.endObject();
    }
    json.endArray();
}

Result<Account> readAccount(const JsonValue &value)
{
    Account account;
    account.name = value.textAt(u"name");
    account.staffNumber = value.textAt(u"staff");
    if (!value.textAt(u"roles").isEmpty()) {
        const Result<QList<Role>> roles = parseRoles(value.textAt(u"roles"));
        if (!roles)
            return roles.error();
        account.roles = *roles;
    }
    for (const Account::State state :
         {Account::State::Active, Account::State::Locked, Account::State::Retired})
        if (accountStateName(state) == value.textAt(u"state"))
            account.state = state;
    account.publicKey = hexAt(value, u"publicKey");
    account.madeAt = value.textAt(u"madeAt");
    account.passwordAt = value.textAt(u"passwordAt");
    account.passwordGiven = value.at(u"passwordGiven").boolean;
    for (const JsonValue &one : value.at(u"used").items)
        account.used.append(
            {{one.textAt(u"algorithm"), int(one.integerAt(u"memory")), int(one.integerAt(u"passes"))},
             hexAt(one, u"salt"),
             hexAt(one, u"tag")});
    for (const JsonValue &one : value.at(u"deputyFor").items)
        account.deputyships.append(
            {one.textAt(u"account"), QDate::fromString(one.textAt(u"from"), Qt::ISODate),
             QDate::fromString(one.textAt(u"to"), Qt::ISODate), one.textAt(u"document")});
    return account;
}

} // namespace

QList<Deputyship> Account::deputyshipsOn(QDate day) const
{
    QList<Deputyship> found;
    for (const Deputyship &one : deputyships)
        if (one.from <= day && day <= one.to)
            found.append(one);
    return found;
}

QString accountStateName(Account::State state)
{
    switch (state) {
    case Account::State::Active:
        return QStringLiteral("active");
    case Account::State::Locked:
        return QStringLiteral("locked");
    case Account::State::Retired:
        return QStringLiteral("retired");
    }
    return {};
}

QString accountActName(AccountAct act)
{
    switch (act) {
    case AccountAct::Made:
        return QStringLiteral("made");
    case AccountAct::Roles:
        return QStringLiteral("roles");
    case AccountAct::Locked:
        return QStringLiteral("locked");
    case AccountAct::Unlocked:
        return QStringLiteral("unlocked");
    case AccountAct::Retired:
        return QStringLiteral("retired");
    case AccountAct::Password:
        return QStringLiteral("password");
    case AccountAct::Reset:
        return QStringLiteral("reset");
    case AccountAct::Recovered:
        return QStringLiteral("recovered");
    case AccountAct::Deputised:
        return QStringLiteral("deputised");
    case AccountAct::CardMade:
        return QStringLiteral("card-made");
    case AccountAct::CardClosed:
        return QStringLiteral("card-closed");
    }
    return {};
}

QString accountActLabel(AccountAct act)
{
    switch (act) {
    case AccountAct::Made:
        return StoreText::tr("建立账户");
    case AccountAct::Roles:
        return StoreText::tr("变更岗位");
    case AccountAct::Locked:
        return StoreText::tr("停用账户");
    case AccountAct::Unlocked:
        return StoreText::tr("恢复账户");
    case AccountAct::Retired:
        return StoreText::tr("注销账户");
    case AccountAct::Password:
        return StoreText::tr("更换密码");
    case AccountAct::Reset:
        return StoreText::tr("重置密码");
    case AccountAct::Recovered:
        return StoreText::tr("用恢复卡重置密码");
    case AccountAct::Deputised:
        return StoreText::tr("指定代理");
    case AccountAct::CardMade:
        return StoreText::tr("制作恢复卡");
    case AccountAct::CardClosed:
        return StoreText::tr("作废恢复卡");
    }
    return {};
}

QByteArray writeAccountEvent(const AccountEvent &event)
{
    const Account &account = event.account;
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("format", QLatin1StringView(Format).toString());
    json.member("act", accountActName(event.act));
    json.member("name", account.name);
    json.member("staff", account.staffNumber);
    json.member("roles", rolesText(account.roles));
    json.member("state", accountStateName(account.state));
    hexMember(json, "publicKey", account.publicKey);
    json.member("madeAt", account.madeAt);
    json.member("passwordAt", account.passwordAt);
    json.key("passwordGiven");
    json.boolean(account.passwordGiven);
    writeUsed(json, account.used);
    writeDeputyships(json, account.deputyships);
    json.member("with", event.with);
    hexMember(json, "withSignature", event.withSignature);
    json.member("reason", event.reason);
    json.endObject();
    return json.bytes();
}

Result<AccountEvent> readAccountEvent(const QByteArray &body)
{
    const Result<JsonValue> value = parseStrictJson(body);
    const Error damaged{ErrorCode::StoreDamaged, QStringLiteral("unreadable"), QStringLiteral("account")};
    if (!value || value->textAt(u"format") != QLatin1StringView(Format))
        return damaged;
    AccountEvent event;
    bool known = false;
    for (const AccountAct act : AllAccountActs)
        if (accountActName(act) == value->textAt(u"act")) {
            event.act = act;
            known = true;
        }
    const Result<Account> account = readAccount(*value);
    if (!known || !account)
        return damaged;
    event.account = *account;
    event.with = value->textAt(u"with");
    event.withSignature = hexAt(*value, u"withSignature");
    event.reason = value->textAt(u"reason");
    return event;
}

QByteArray cosignedBytes(AccountEvent event, const QByteArray &slotHash)
{
    event.withSignature.clear();
    return sm3(QByteArray("refund-cosigned/1\n" + writeAccountEvent(event) + slotHash));
}

} // namespace counter
