#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/options.h"
#include "forms/help/manualbook.h"
#include "models/values/jsonwriter.h"

#include <QCoreApplication>

namespace counter {

int manualCommand(const QStringList &arguments, const CommandContext &context)
{
    const Result<Options> options =
        Options::parse(arguments, {QStringLiteral("-o")}, {QStringLiteral("--card")});
    if (!options)
        return fail(context, options.error());
    const QString out = options->value(QStringLiteral("-o"));
    if (out.isEmpty() || !options->operands().isEmpty())
        return usage(
            context,
            CommandText::tr("用法：refund-counter manual -o 手册.pdf；只要备份和恢复卡：加 --card。"));
    const ManualOrder order{context.resources, QCoreApplication::applicationVersion(),
                            options->has(QStringLiteral("--card"))};
    const Result<int> pages = writeManual(out, order);
    if (!pages)
        return fail(context, pages.error());
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.member("file", out);
    json.key("pages");
    json.integer(*pages);
    json.endObject();
    return answerDone(context, json.bytes() + '\n', CommandText::tr("手册已写好：%1").arg(out));
}

} // namespace counter
