#include "app/commands/invocation.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("counter::Invocation", text);
}

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::BadUsage, sentence, {}};
}

/// Options of the subcommands that take a value: needed to find the subcommand behind them.
bool takesValue(const QString &option)
{
    static const QStringList options{QStringLiteral("--policy"), QStringLiteral("--as-of"),
                                     QStringLiteral("--batch"),  QStringLiteral("--sheet"),
                                     QStringLiteral("-o"),       QStringLiteral("--printer"),
                                     QStringLiteral("--copies"), QStringLiteral("--context"),
                                     QStringLiteral("--office"), QStringLiteral("--kind")};
    return options.contains(option);
}

/// Qt's own options; only the window has a use for them.
bool isQtValued(const QString &option)
{
    static const QStringList options{
        QStringLiteral("-platform"), QStringLiteral("-platformpluginpath"), QStringLiteral("-platformtheme"),
        QStringLiteral("-plugin"),   QStringLiteral("-qwindowgeometry"),    QStringLiteral("-qwindowtitle"),
        QStringLiteral("-style"),    QStringLiteral("-stylesheet"),         QStringLiteral("-display"),
        QStringLiteral("-geometry")};
    return options.contains(option);
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &words, const QStringList &commands)
{
    Invocation sorted;
    bool ended = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool option = !ended && word.size() > 1 && word.startsWith(u'-');
        const bool last = i + 1 == words.size();
        if (option && (word == QLatin1String("--store") || word.startsWith(QLatin1String("--store=")))) {
            const bool joined = word.size() > 7;
            if (sorted.store)
                return refusal(say("选项 --store 只能写一次。"));
            if (!joined && last)
                return refusal(say("选项 --store 后面缺少资料库文件夹。"));
            sorted.store = joined ? word.mid(8) : words.at(++i);
            if (sorted.store->isEmpty())
                return refusal(say("选项 --store 后面缺少资料库文件夹。"));
        } else if (option && word == QLatin1String("--practice")) {
            sorted.practice = true;
        } else if (option && word == QLatin1String("--version")) {
            sorted.version = true;
        } else if (option && (word == QLatin1String("--help") || word == QLatin1String("-h"))) {
            sorted.help = true;
        } else if (option) {
            ended = word == QLatin1String("--");
            if (isQtValued(word) && sorted.command.isEmpty()) {
                ++i;
                continue;
            }
            sorted.arguments.append(word);
            if (takesValue(word) && !last)
                sorted.arguments.append(words.at(++i));
        } else if (sorted.command.isEmpty()) {
            if (!commands.contains(word))
                return refusal(say("没有“%1”这个命令。").arg(word));
            sorted.command = word;
        } else {
            sorted.arguments.append(word);
        }
    }
    if (sorted.command.isEmpty() && !sorted.arguments.isEmpty())
        return refusal(say("没有选项 %1。").arg(sorted.arguments.first()));
    return sorted;
}

} // namespace counter
