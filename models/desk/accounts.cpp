#include "models/desk/accounts.h"

#include "models/casework/permission.h"
#include "models/desk/desktext.h"
#include "models/desk/passwordrule.h"
#include "models/store/opening/signinguard.h"
#include "models/store/store.h"
#include "models/store/vault/recoverycode.h"
#include "models/store/vault/unlock.h"

namespace counter {

namespace {

constexpr qsizetype LongestName = 30;
constexpr qsizetype RememberedPasswords = 5;

Error wrong(const QString &why, const QString &place)
{
    return {ErrorCode::BadInput, why, place};
}

QString typed(const Secret &password)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(password.data()), qsizetype(password.size()));
}

void remember(Account &account, const NewSlot &made)
{
    account.used.prepend({made.slot.cost, made.slot.salt, made.tag});
    if (account.used.size() > RememberedPasswords)
        account.used.resize(RememberedPasswords);
    account.publicKey = made.slot.publicKey;
}

} // namespace

bool Accounts::any() const
{
    return m_store.seal().seals();
}

Result<QList<Account>> Accounts::list() const
{
    return m_store.accounts().all();
}

Result<QList<Role>> Accounts::vacancies() const
{
    const Result<QList<Account>> all = list();
    if (!all)
        return all.error();
    QList<Role> empty;
    for (const Role role : rolesOf(m_store.officeKind())) {
        const bool held = std::any_of(all->begin(), all->end(), [role](const Account &account) {
            return account.state == Account::State::Active && account.has(role);
        });
        if (!held)
            empty.append(role);
    }
    return empty;
}

Result<void> Accounts::mayManage(const Actor &actor) const
{
    const std::optional<Account> &me = m_store.account();
    if (me && me->name == actor.account && me->has(Role::Keeper))
        return {};
    return Error{ErrorCode::NotPermitted, DeskText::tr("账户由系统管理员管理"), actor.account};
}

Result<Account> Accounts::existing(const QString &name) const
{
    Result<Account> account = m_store.accounts().find(name);
    if (account && account->state == Account::State::Retired)
        return wrong(DeskText::tr("账户已注销"), name);
    return account;
}

Result<KeySlot> Accounts::slotOf(const QString &name) const
{
    for (const KeySlot &slot : m_store.header().ways)
        if (slot.kind == KeySlot::Kind::Account && slot.name == name)
            return slot;
    return Error{ErrorCode::StoreDamaged, QStringLiteral("no key slot"), name};
}

Result<void> Accounts::checkName(const New &account) const
{
    const QString name = account.name;
    if (name.isEmpty() || name.size() > LongestName || name != name.simplified() || name.startsWith(u'#'))
        return wrong(DeskText::tr("姓名不能空着、超过 %1 个字、以 # 开头或前后有空格").arg(LongestName),
                     name);
    if (account.staffNumber.isEmpty() || account.staffNumber != account.staffNumber.simplified())
        return wrong(DeskText::tr("工号不能空着，前后不能有空格"), name);
    const Result<QList<Account>> all = list();
    if (!all)
        return all.error();
    for (const Account &other : *all) {
        if (other.name == name)
            return wrong(DeskText::tr("已有这个姓名的账户；同名的请在姓名后加字区别"), name);
        if (other.staffNumber == account.staffNumber)
            return wrong(DeskText::tr("工号 %1 已是 %2 的").arg(account.staffNumber, other.name), name);
    }
    return {};
}

Result<void> Accounts::checkNew(const QString &name, const Secret &password) const
{
    return checkPassword(typed(password), name, commonPasswords(m_resources));
}

Result<void> Accounts::checkUnused(const Account &account, const Secret &password) const
{
    for (const UsedPassword &used : account.used) {
        const Result<QByteArray> tag = passwordTag(password, used.salt, used.cost);
        if (!tag)
            return tag.error();
        if (*tag == used.tag)
            return wrong(DeskText::tr("密码是最近 %1 次用过的，请另想一个").arg(RememberedPasswords),
                         account.name);
    }
    return {};
}

Result<Account> Accounts::tell(const Actor &actor, const AccountEvent &event, const KeySlot &slot)
{
    if (const Result<void> told = m_store.appendAccount(actor, event, slot); !told)
        return told.error();
    return event.account;
}

Result<Account> Accounts::add(const Actor &actor, const New &account, const Secret &password)
{
    if (const Result<void> may = mayManage(actor); !may)
        return may.error();
    if (const Result<void> right = checkName(account); !right)
        return right.error();
    if (const Result<QList<Role>> roles = parseRoles(rolesText(account.roles)); !roles)
        return roles.error();
    if (const Result<void> right = checkNew(account.name, password); !right)
        return right.error();
    const Result<Secret> storeKey = m_store.keys()->storeKey();
    if (!storeKey)
        return storeKey.error();
    const Result<NewSlot> made =
        makeAccountSlot(account.name, password, *storeKey, std::nullopt, PasswordCost::calibrated());
    if (!made)
        return made.error();
    AccountEvent event;
    event.account.name = account.name;
    event.account.staffNumber = account.staffNumber;
    event.account.roles = account.roles;
    event.account.madeAt = instantText(m_store.now().toUTC());
    event.account.passwordAt = event.account.madeAt;
    event.account.passwordGiven = true;
    remember(event.account, *made);
    return tell(actor, event, made->slot);
}

Result<Account> Accounts::change(const Actor &actor, const QString &name, AccountAct act,
                                 const std::function<void(Account &)> &how)
{
    if (const Result<void> may = mayManage(actor); !may)
        return may.error();
    Result<Account> account = existing(name);
    if (!account)
        return account;
    Result<KeySlot> slot = slotOf(name);
    if (!slot)
        return slot.error();
    how(*account);
    if (account->state == Account::State::Retired) {
        slot->storeKey.clear();
        slot->signingKey.clear();
    }
    if (const Result<void> kept = keepsAKeeper(*account); !kept)
        return kept.error();
    AccountEvent event;
    event.act = act;
    event.account = *account;
    return tell(actor, event, *slot);
}

/// Without one nobody could make an account or let one in again.
Result<void> Accounts::keepsAKeeper(const Account &changed) const
{
    const Result<QList<Account>> all = list();
    if (!all)
        return all.error();
    const auto keeps = [](const Account &account) {
        return account.state == Account::State::Active && account.has(Role::Keeper);
    };
    const bool kept = keeps(changed) || std::any_of(all->begin(), all->end(), [&](const Account &account) {
                          return account.name != changed.name && keeps(account);
                      });
    return kept ? Result<void>()
                : Result<void>(wrong(DeskText::tr("这是唯一的系统管理员，请先指定另一位"), changed.name));
}

Result<Account> Accounts::setRoles(const Actor &actor, const QString &name, const QList<Role> &roles)
{
    if (const Result<QList<Role>> right = parseRoles(rolesText(roles)); !right)
        return right.error();
    return change(actor, name, AccountAct::Roles, [&roles](Account &account) { account.roles = roles; });
}

Result<Account> Accounts::lock(const Actor &actor, const QString &name)
{
    return change(actor, name, AccountAct::Locked,
                  [](Account &account) { account.state = Account::State::Locked; });
}

Result<Account> Accounts::unlock(const Actor &actor, const QString &name)
{
    Result<Account> done = change(actor, name, AccountAct::Unlocked,
                                  [](Account &account) { account.state = Account::State::Active; });
    if (done)
        if (const Result<void> freed = SignInGuard(m_store.database(), m_store.now().toUTC()).release(name);
            !freed)
            return freed.error();
    return done;
}

Result<Account> Accounts::retire(const Actor &actor, const QString &name)
{
    return change(actor, name, AccountAct::Retired,
                  [](Account &account) { account.state = Account::State::Retired; });
}

Result<Account> Accounts::deputise(const Actor &actor, const QString &name, const Deputyship &deputyship)
{
    const Result<Account> of = existing(deputyship.of);
    if (!of)
        return of.error();
    if (deputyship.of == name)
        return wrong(DeskText::tr("不能代理自己"), name);
    if (of->has(Role::Keeper) || of->has(Role::Auditor))
        return wrong(DeskText::tr("系统管理员和审计员不设代理"), deputyship.of);
    if (!deputyship.from.isValid() || deputyship.to < deputyship.from)
        return wrong(DeskText::tr("代理的起止日期不对"), name);
    if (deputyship.document.trimmed().isEmpty())
        return wrong(DeskText::tr("代理要写明文件编号"), name);
    const Result<Account> deputy = existing(name);
    if (!deputy)
        return deputy;
    if (deputy->has(Role::Keeper) || deputy->has(Role::Auditor))
        return wrong(DeskText::tr("系统管理员和审计员不能代理其他岗位"), name);
    return change(actor, name, AccountAct::Deputised,
                  [&deputyship](Account &account) { account.deputyships.append(deputyship); });
}

Result<Account> Accounts::changePassword(const Actor &actor, const Secret &password)
{
    const std::optional<Account> me = m_store.account();
    if (!me || me->name != actor.account)
        return Error{ErrorCode::NotPermitted, {}, actor.account};
    if (const Result<void> right = checkNew(me->name, password); !right)
        return right.error();
    if (const Result<void> unused = checkUnused(*me, password); !unused)
        return unused.error();
    const Result<Secret> storeKey = m_store.keys()->storeKey();
    const Result<Secret> secret = m_store.keys()->signingSecret();
    if (!storeKey || !secret)
        return storeKey ? secret.error() : storeKey.error();
    Result<SigningKey> kept = SigningKey::read(*secret);
    if (!kept)
        return kept.error();
    // Whoever chose the first password could have taken that key: from here on there is one that he never
    // saw.
    std::optional<SigningKey> hand;
    if (!me->passwordGiven)
        hand = std::move(*kept);
    Result<NewSlot> made =
        makeAccountSlot(me->name, password, *storeKey, std::move(hand), PasswordCost::calibrated());
    if (!made)
        return made.error();
    AccountEvent event;
    event.act = AccountAct::Password;
    event.account = *me;
    event.account.passwordAt = instantText(m_store.now().toUTC());
    event.account.passwordGiven = false;
    remember(event.account, *made);
    Result<Account> done = tell(actor, event, made->slot);
    if (done)
        m_store.keys()->take(me->name, {*storeKey, std::move(made->hand)});
    return done;
}

Result<Account> Accounts::reset(const Actor &actor, const QString &name, const Secret &password,
                                const Second &second)
{
    if (const Result<void> may = mayManage(actor); !may)
        return may.error();
    if (second.name == actor.account || second.name == name)
        return Error{ErrorCode::SameSigner, DeskText::tr("重置密码要系统管理员和另一位同事一起做"),
                     second.name};
    if (name == actor.account)
        return Error{ErrorCode::SameSigner, DeskText::tr("自己的密码请用“更换密码”"), name};
    const Result<Account> account = existing(name);
    const Result<Account> with = existing(second.name);
    if (!account || !with)
        return account ? with : account;
    if (with->state != Account::State::Active)
        return Error{ErrorCode::Locked, DeskText::tr("账户已停用"), second.name};
    SignInGuard guard(m_store.database(), m_store.now().toUTC());
    if (const Result<void> free = guard.check(second.name, false); !free)
        return free.error();
    if (const Result<void> counted = guard.count(second.name); !counted)
        return counted.error();
    const Result<OpenedSlot> opened = openWay(m_store.header(), second.name, second.password);
    if (!opened)
        return opened.error();
    if (const Result<void> done = guard.succeeded(second.name); !done)
        return done.error();
    if (const Result<void> right = checkNew(name, password); !right)
        return right.error();
    if (const Result<void> unused = checkUnused(*account, password); !unused)
        return unused.error();
    const Result<NewSlot> made =
        makeAccountSlot(name, password, opened->storeKey, std::nullopt, PasswordCost::calibrated());
    if (!made)
        return made.error();
    AccountEvent event;
    event.act = AccountAct::Reset;
    event.account = *account;
    event.account.state = Account::State::Active;
    event.account.passwordAt = instantText(m_store.now().toUTC());
    event.account.passwordGiven = true;
    event.with = second.name;
    remember(event.account, *made);
    const Result<QByteArray> signature = opened->hand->sign(cosignedBytes(event, made->slot.hash()));
    if (!signature)
        return signature.error();
    event.withSignature = *signature;
    if (const Result<void> freed = guard.release(name); !freed)
        return freed.error();
    return tell(actor, event, made->slot);
}

Result<void> Accounts::makeCard(const Actor &actor, const RecoveryCode &code)
{
    if (const Result<void> may = mayManage(actor); !may)
        return may;
    const Result<Secret> storeKey = m_store.keys()->storeKey();
    if (!storeKey)
        return storeKey.error();
    QList<KeySlot> before;
    for (const KeySlot &slot : m_store.header().ways)
        if (slot.kind == KeySlot::Kind::Card)
            before.append(slot);
    const Result<KeySlot> card = makeCardSlot(QString::number(before.size() + 1), code.bits(), *storeKey);
    if (!card)
        return card.error();
    AccountEvent event;
    event.act = AccountAct::CardMade;
    event.account.name = card->name;
    if (const Result<void> made = m_store.appendAccount(actor, event, *card); !made)
        return made;
    for (KeySlot &old : before) {
        if (old.storeKey.isEmpty())
            continue;
        old.storeKey.clear();
        event.act = AccountAct::CardClosed;
        event.account.name = old.name;
        if (const Result<void> closed = m_store.appendAccount(actor, event, old); !closed)
            return closed;
    }
    return {};
}

Result<Account> Accounts::recover(const QString &name, const Secret &password)
{
    const Result<QList<Account>> all = list();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&name](const Account &account) {
        return account.has(Role::Keeper) && account.state != Account::State::Retired
            && (name.isEmpty() || account.name == name);
    });
    if (found == all->end())
        return wrong(DeskText::tr("恢复卡只用来重置系统管理员的密码，没有这位系统管理员"), name);
    if (const Result<void> right = checkNew(found->name, password); !right)
        return right.error();
    const Result<Secret> storeKey = m_store.keys()->storeKey();
    if (!storeKey)
        return storeKey.error();
    Result<NewSlot> made =
        makeAccountSlot(found->name, password, *storeKey, std::nullopt, PasswordCost::calibrated());
    if (!made)
        return made.error();
    AccountEvent event;
    event.act = AccountAct::Recovered;
    event.account = *found;
    event.account.state = Account::State::Active;
    event.account.passwordAt = instantText(m_store.now().toUTC());
    event.account.passwordGiven = false;
    remember(event.account, *made);
    m_store.keys()->take(found->name, {*storeKey, std::move(made->hand)});
    Actor actor = m_store.actor();
    actor.account = found->name;
    actor.name = found->name;
    actor.staffNumber = found->staffNumber;
    actor.role = roleName(Role::Keeper);
    Result<Account> done = tell(actor, event, made->slot);
    if (!done) {
        m_store.keys()->drop();
        return done;
    }
    if (const Result<void> freed =
            SignInGuard(m_store.database(), m_store.now().toUTC()).release(found->name);
        !freed)
        return freed.error();
    if (const Result<void> in = m_store.signedIn(); !in)
        return in.error();
    return done;
}

} // namespace counter
