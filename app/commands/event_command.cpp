#include "app/commands/casejson.h"
#include "app/commands/commandtext.h"
#include "app/commands/opening.h"
#include "app/commands/options.h"
#include "models/desk/traces.h"
#include "models/values/spelling.h"

namespace counter {

namespace {

Result<std::optional<QDate>> dayOf(const Options &options, const QString &name)
{
    if (!options.has(name))
        return std::optional<QDate>();
    const Result<QDate> day = Spelling<QDate>::parse(options.value(name));
    if (!day)
        return Error{ErrorCode::BadUsage, CommandText::tr("%1 后面应是 2026-11-20 这样的日期").arg(name), {}};
    return std::optional(*day);
}

Result<TraceQuery> traceQueryOf(const Options &options)
{
    const Result<std::optional<QDate>> from = dayOf(options, QStringLiteral("--from"));
    if (!from)
        return from.error();
    const Result<std::optional<QDate>> to = dayOf(options, QStringLiteral("--to"));
    if (!to)
        return to.error();
    return TraceQuery{options.value(QStringLiteral("--case")), options.value(QStringLiteral("--account")),
                      *from, *to};
}

} // namespace

int eventCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options = Options::parse(arguments,
                                                   {QStringLiteral("--case"), QStringLiteral("--account"),
                                                    QStringLiteral("--from"), QStringLiteral("--to")});
    if (!options)
        return fail(context, options.error());
    if (options->operands() != QStringList{QStringLiteral("list")})
        return usage(
            context,
            CommandText::tr("写法：event list [--case 编号] [--account 姓名] [--from 日期] [--to 日期]。"));
    const Result<TraceQuery> query = traceQueryOf(*options);
    if (!query)
        return fail(context, query.error());
    const Result<std::unique_ptr<OpenedOffice>> office = openOffice(context, OpenFor::Reading);
    if (!office)
        return fail(context, office.error());
    QByteArray separator = "[";
    bool written = true;
    const Result<void> read = (*office)->desk().traces().each(*query, [&](const Trace &trace) {
        written = writeOut(context, separator + '\n' + traceJson(trace));
        separator = ",";
        return written;
    });
    if (!read)
        return fail(context, read.error());
    return written && writeOut(context, separator == "[" ? "[]\n" : "\n]\n") ? int(Done)
                                                                             : unanswered(context);
}

} // namespace counter
