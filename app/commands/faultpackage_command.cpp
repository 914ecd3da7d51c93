#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/policy/pack/policylibrary.h"
#include "models/store/store.h"
#include "models/support/faultpackage.h"
#include "models/values/jsonwriter.h"
#include "models/values/safefile.h"

#include <QCoreApplication>

namespace counter {

namespace {

/// A store that cannot be opened is what many a fault package is about.
QByteArray makePackage(const CommandContext &context)
{
    const std::unique_ptr<RulesAtHand> rules = rulesOf(context);
    const Result<Environment> environment = signInEnvironment(context);
    const Result<std::unique_ptr<Store>> store = environment
        ? Store::open(context.store, *environment, OpenFor::Check)
        : Result<std::unique_ptr<Store>>(environment.error());
    FaultSource source{
        QCoreApplication::applicationVersion(), context.places, rules->policies(), nullptr, {}, {}};
    source.now = QDateTime::currentDateTimeUtc();
    if (store)
        source.store = store->get();
    else
        source.storeFailure = store.error();
    return faultPackage(source);
}

} // namespace

int faultPackageCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(arguments, {QStringLiteral("-o")});
    if (!options)
        return fail(context, options.error());
    const QString out = options->value(QStringLiteral("-o"));
    if (out.isEmpty() || !options->operands().isEmpty())
        return usage(context, CommandText::tr("写法：fault-package -o 文件（“-”为标准输出）。"));
    const QByteArray package = makePackage(context);
    if (out == u"-")
        return writeOut(context, package) ? Done : unanswered(context);
    const Result<void> written = writeFile(out, package);
    return written ? Done : fail(context, written.error());
}

} // namespace counter
