#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "app/commands/passwordinput.h"
#include "models/casework/permission.h"
#include "models/desk/passwordrule.h"
#include "models/store/care/sealing.h"
#include "models/store/vault/unlock.h"
#include "models/values/chinatime.h"
#include "models/values/jsonwriter.h"
#include "models/values/spelling.h"
#include "reports/printing/recoverycard.h"

namespace counter {

namespace {

void accountMembers(JsonWriter &json, const Account &account, bool state)
{
    json.beginObject();
    json.member("account", account.name);
    json.member("staff", account.staffNumber);
    json.key("roles");
    QStringList roles;
    for (const Role role : account.roles)
        roles.append(roleName(role));
    json.strings(roles);
    if (state)
        json.member("state", accountStateName(account.state));
    json.member("fingerprint", fingerprintOf(account.publicKey));
    json.endObject();
}

int answer(const CommandContext &context, const Result<Account> &account, const QString &done)
{
    if (!account)
        return fail(context, account.error());
    JsonWriter json(JsonLayout::Compact);
    accountMembers(json, *account, true);
    return answerDone(context, json.bytes() + '\n', done.arg(account->name));
}

Result<Secret> newPassword(const Options &options, const CommandContext &context)
{
    return readPassword(context, options.value(QStringLiteral("--new-password-file")),
                        CommandText::tr("新密码："));
}

Result<void> writeCard(const CommandContext &context, const QString &path, const RecoveryCode &code,
                       const QString &keeper)
{
    return writeRecoveryCard(
        path, context.resources,
        {code.text(), {}, keeper, chinaToday().toString(CommandText::tr("yyyy年M月d日"))});
}

/// The first account makes a sealed store out of the plain one.
int addFirst(const Accounts::New &account, const Options &options, const CommandContext &context)
{
    if (account.roles != QList{Role::Keeper})
        return usage(context,
                     CommandText::tr("第一个账户应是系统管理员：account add 姓名 --staff 工号 "
                                     "--roles keeper --new-password-file 文件。"));
    Result<Secret> password = newPassword(options, context);
    if (!password)
        return fail(context, password.error());
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(password->data()), qsizetype(password->size()));
    if (const Result<void> right = checkPassword(typed, account.name, commonPasswords(context.resources));
        !right)
        return fail(context, right.error());
    FirstKeeper keeper{
        account.name, account.staffNumber, std::move(*password), PasswordCost::calibrated(), {}};
    const QString card = options.value(QStringLiteral("--recovery-card"));
    if (!card.isEmpty()) {
        keeper.card = RecoveryCode(freshSecret(16));
        if (const Result<void> written = writeCard(context, card, *keeper.card, account.name); !written)
            return fail(context, written.error());
    }
    const Result<SealReport> report =
        sealStore(context.store, keeper, std::make_shared<HeldKeys>(), Environment::real());
    if (!report) {
        if (!card.isEmpty())
            QFile::remove(card); // it opens nothing
        return fail(context, report.error());
    }
    if (card.isEmpty())
        context.err->write(
            CommandText::tr("没有做恢复卡：密码忘了就没有别的办法，请再指定一位系统管理员。\n").toUtf8());
    if (!report->confirmed)
        context.err->write(
            CommandText::tr("案件库已加密；未加密的旧文件还没有清除完，下次打开时会接着清除。\n").toUtf8());
    if (!report->plainBeside.isEmpty())
        context.err->write(CommandText::tr("以前恢复备份时留下的旧库没有加密，请收好或销毁：%1。\n")
                               .arg(report->plainBeside.join(QStringLiteral("、")))
                               .toUtf8());
    Account made;
    made.name = account.name;
    made.staffNumber = account.staffNumber;
    made.roles = account.roles;
    made.publicKey = report->publicKey;
    JsonWriter json(JsonLayout::Compact);
    accountMembers(json, made, false);
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("账户 %1 已建立，案件库已加密").arg(account.name));
}

int add(const Options &options, const CommandContext &context)
{
    const Result<QList<Role>> roles = parseRoles(options.value(QStringLiteral("--roles")));
    if (!roles)
        return fail(context, roles.error());
    const Accounts::New account{options.operands().at(1), options.value(QStringLiteral("--staff")), *roles};
    if (account.staffNumber.isEmpty())
        return usage(context, CommandText::tr("请用 --staff 写明工号。"));
    if (context.as.isEmpty()) {
        Result<std::unique_ptr<Store>> plain = openStore(context, OpenFor::Reading);
        if (plain && !(*plain)->seal().seals()) {
            plain->reset();
            return addFirst(account, options, context);
        }
        if (!plain)
            return fail(context, plain.error());
    }
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Work);
    if (!office)
        return fail(context, office.error());
    const Result<Secret> password = newPassword(options, context);
    if (!password)
        return fail(context, password.error());
    OfficeDesk &desk = (*office)->desk();
    const Result<Account> made = desk.accounts().add(desk.actor(), account, *password);
    if (!made)
        return fail(context, made.error());
    JsonWriter json(JsonLayout::Compact);
    accountMembers(json, *made, false);
    return answerDone(context, json.bytes() + '\n', CommandText::tr("账户 %1 已建立").arg(made->name));
}

int list(const CommandContext &context)
{
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Reading);
    if (!office)
        return fail(context, office.error());
    const Result<QList<Account>> all = (*office)->desk().accounts().list();
    if (!all)
        return fail(context, all.error());
    const Result<QList<Role>> vacancies = (*office)->desk().accounts().vacancies();
    if (vacancies && !vacancies->isEmpty() && !all->isEmpty()) {
        QStringList missing;
        for (const Role role : *vacancies)
            missing.append(CommandText::tr("1 名%1").arg(roleLabel(role)));
        context.err->write(CommandText::tr("还差 %1。\n").arg(missing.join(CommandText::tr("、"))).toUtf8());
    }
    JsonWriter json(JsonLayout::Compact);
    json.beginArray();
    for (const Account &account : *all)
        accountMembers(json, account, true);
    json.endArray();
    return writeOut(context, json.bytes() + '\n') ? int(Done) : unanswered(context);
}

int matrix(const CommandContext &context)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginArray();
    for (const PermittedCell &cell : permissionMatrix()) {
        json.beginObject();
        json.member("verb", cell.verb);
        json.member("from", cell.from);
        json.member("to", cell.to);
        json.member("office", officeKindName(cell.office));
        json.key("roles");
        QStringList roles;
        for (const Role role : cell.roles)
            roles.append(roleName(role));
        json.strings(roles);
        json.endObject();
    }
    json.endArray();
    return writeOut(context, json.bytes() + '\n') ? int(Done) : unanswered(context);
}

int reset(Accounts &accounts, const Actor &actor, const Options &options, const CommandContext &context)
{
    const Result<Secret> password = newPassword(options, context);
    if (!password)
        return fail(context, password.error());
    const QString with = options.value(QStringLiteral("--with"));
    Result<Secret> second = readPassword(context, options.value(QStringLiteral("--with-password-file")),
                                         CommandText::tr("%1 的密码：").arg(with));
    if (!second)
        return fail(context, second.error());
    return answer(context,
                  accounts.reset(actor, options.operands().at(1), *password, {with, std::move(*second)}),
                  CommandText::tr("%1 的密码已重置"));
}

int deputise(Accounts &accounts, const Actor &actor, const Options &options, const CommandContext &context)
{
    Deputyship deputyship;
    deputyship.of = options.value(QStringLiteral("--for"));
    deputyship.document = options.value(QStringLiteral("--document"));
    for (const auto &[name, field] :
         {std::pair("--from", &Deputyship::from), std::pair("--to", &Deputyship::to)}) {
        const Result<QDate> day = Spelling<QDate>::parse(options.value(QString::fromLatin1(name)));
        if (!day)
            return usage(
                context,
                CommandText::tr("%1 后面应是 2026-11-20 这样的日期。").arg(QString::fromLatin1(name)));
        deputyship.*field = *day;
    }
    return answer(context, accounts.deputise(actor, options.operands().at(1), deputyship),
                  CommandText::tr("%1 的代理已登记"));
}

int recover(const Options &options, const CommandContext &context)
{
    Result<Secret> code =
        readPassword(context, options.value(QStringLiteral("--code-file")), CommandText::tr("恢复卡号："));
    if (!code)
        return fail(context, code.error());
    Environment environment = Environment::real();
    environment.unlock =
        std::make_shared<PasswordUnlock>(QString(), std::move(*code), std::make_shared<HeldKeys>());
    Result<std::unique_ptr<Store>> store = Store::open(context.store, environment, OpenFor::Work);
    if (!store)
        return fail(context, store.error());
    if (!(*store)->seal().seals())
        return usage(context, CommandText::tr("这个案件库没有账户，不用恢复卡。"));
    OpenedOffice office(std::move(*store), rulesOf(context));
    const Result<Secret> password = newPassword(options, context);
    if (!password)
        return fail(context, password.error());
    return answer(context, office.desk().accounts().recover(options.operands().value(1), *password),
                  CommandText::tr("%1 的密码已用恢复卡重置"));
}

int makeCard(Accounts &accounts, const Actor &actor, const Options &options, const CommandContext &context)
{
    const QString out = options.value(QStringLiteral("-o"));
    if (out.isEmpty())
        return usage(context, CommandText::tr("写法：account card -o 卡.pdf。"));
    const RecoveryCode code(freshSecret(16));
    if (const Result<void> written = writeCard(context, out, code, actor.name); !written)
        return fail(context, written.error());
    if (const Result<void> made = accounts.makeCard(actor, code); !made) {
        QFile::remove(out); // it opens nothing
        return fail(context, made.error());
    }
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("card", out);
    json.endObject();
    return answerDone(context, json.bytes() + '\n',
                      CommandText::tr("新的恢复卡已做好：%1，旧卡已作废").arg(out));
}

/// The verbs of somebody who is signed in.
int change(const QString &verb, const Options &options, const CommandContext &context)
{
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Work);
    if (!office)
        return fail(context, office.error());
    Accounts &accounts = (*office)->desk().accounts();
    const Actor actor = (*office)->desk().actor();
    const QString name = options.operands().value(1);
    if (verb == u"lock")
        return answer(context, accounts.lock(actor, name), CommandText::tr("%1 已停用"));
    if (verb == u"unlock")
        return answer(context, accounts.unlock(actor, name), CommandText::tr("%1 可以登录了"));
    if (verb == u"retire")
        return answer(context, accounts.retire(actor, name), CommandText::tr("%1 已注销"));
    if (verb == u"card")
        return makeCard(accounts, actor, options, context);
    if (verb == u"deputise")
        return deputise(accounts, actor, options, context);
    if (verb == u"reset")
        return reset(accounts, actor, options, context);
    if (verb == u"roles") {
        const Result<QList<Role>> roles = parseRoles(options.operands().at(2));
        return roles
            ? answer(context, accounts.setRoles(actor, name, *roles), CommandText::tr("%1 的岗位已变更"))
            : fail(context, roles.error());
    }
    const Result<Secret> password = newPassword(options, context);
    if (!password)
        return fail(context, password.error());
    return answer(context, accounts.changePassword(actor, *password), CommandText::tr("%1 的密码已更换"));
}

struct VerbWords
{
    const char *verb;
    int least; ///< operands after it
    int most;
};
constexpr VerbWords Verbs[] = {{"add", 1, 1},   {"list", 0, 0},     {"matrix", 0, 0},  {"roles", 2, 2},
                               {"lock", 1, 1},  {"unlock", 1, 1},   {"retire", 1, 1},  {"password", 0, 0},
                               {"reset", 1, 1}, {"deputise", 1, 1}, {"recover", 0, 1}, {"card", 0, 0}};

} // namespace

int accountCommand(const QStringList &arguments, const CommandContext &context)
{
    QStringList valued;
    for (const char *option :
         {"--staff", "--roles", "--new-password-file", "--recovery-card", "--with", "--with-password-file",
          "--for", "--from", "--to", "--document", "--code-file", "-o"})
        valued.append(QString::fromLatin1(option));
    const Result<Options> options = Options::parse(arguments, valued);
    if (!options)
        return fail(context, options.error());
    const QString verb = options->operands().value(0);
    const qsizetype operands = options->operands().size() - 1;
    const auto *known = std::find_if(std::begin(Verbs), std::end(Verbs), [&](const VerbWords &one) {
        return verb == QLatin1StringView(one.verb) && operands >= one.least && operands <= one.most;
    });
    if (known == std::end(Verbs))
        return usage(context, CommandText::tr("写法见 refund-counter account --help。"));
    if (verb == u"add")
        return add(*options, context);
    if (verb == u"list")
        return list(context);
    if (verb == u"matrix")
        return matrix(context);
    if (verb == u"recover")
        return recover(*options, context);
    return change(verb, *options, context);
}

} // namespace counter
