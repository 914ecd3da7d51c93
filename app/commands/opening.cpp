#include "app/commands/opening.h"

#include "app/commands/commandtext.h"
#include "app/commands/passwordinput.h"

#include <QDir>

namespace counter {

Result<Environment> signInEnvironment(const CommandContext &context)
{
    Environment environment = Environment::real();
    if (context.as.isEmpty())
        return environment;
    Result<Secret> password =
        readPassword(context, context.passwordFile, CommandText::tr("%1 的密码：").arg(context.as));
    if (!password)
        return password.error();
    environment.unlock =
        std::make_shared<PasswordUnlock>(context.as, std::move(*password), std::make_shared<HeldKeys>());
    return environment;
}

Result<std::unique_ptr<Store>> openStore(const CommandContext &context, OpenFor purpose)
{
    const Result<Environment> environment = signInEnvironment(context);
    if (!environment)
        return environment.error();
    Result<std::unique_ptr<Store>> store = Store::open(context.store, *environment, purpose);
    if (!store && store.error().code == ErrorCode::SignInNeeded)
        return Error{ErrorCode::SignInNeeded, CommandText::tr("加 --as 姓名 --password-file 文件"), {}};
    if (!store && store.error().code == ErrorCode::StoreMissing)
        return Error{ErrorCode::StoreMissing, CommandText::tr("可用 store init --office 机构代码 新建"),
                     store.error().place};
    if (store && !(*store)->restoreEnd().sentence().isEmpty())
        context.err->write((*store)->restoreEnd().sentence().toUtf8() + '\n');
    if (store && !(*store)->upgradeCopy().isEmpty())
        context.err->write(CommandText::tr("案件库已升级为本版的格式，升级前的库已另存并逐条核对：%1。\n")
                               .arg(QDir::toNativeSeparators((*store)->upgradeCopy()))
                               .toUtf8());
    if (store && purpose != OpenFor::Check)
        if (const Result<ClockState> clock = (*store)->clockState(); clock
            && (clock->what == ClockState::What::Behind
                || (clock->what == ClockState::What::Jumped && purpose == OpenFor::Work)))
            context.err->write(clock->sentence().toUtf8() + '\n');
    return store;
}

Result<std::unique_ptr<OpenedOffice>> openOffice(const CommandContext &context, OpenFor purpose)
{
    Result<std::unique_ptr<Store>> store = openStore(context, purpose);
    if (!store)
        return store.error();
    return std::make_unique<OpenedOffice>(std::move(*store), rulesOf(context));
}

std::unique_ptr<RulesAtHand> rulesOf(const CommandContext &context)
{
    auto rules = std::make_unique<RulesAtHand>(OfficePlace{context.resources, context.store});
    rules->readAll();
    return rules;
}

} // namespace counter
