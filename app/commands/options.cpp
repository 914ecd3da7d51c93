#include "app/commands/options.h"

#include "app/commands/commandtext.h"

namespace counter {

namespace {

Error refusal(const QString &sentence)
{
    return Error{ErrorCode::BadUsage, sentence, {}};
}

} // namespace

Result<Options> Options::parse(const QStringList &arguments, const QStringList &valued,
                               const QStringList &flags)
{
    Options options;
    bool ended = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (ended || word == QLatin1String("-") || !word.startsWith(u'-')) {
            options.m_operands.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            ended = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        if (options.has(name))
            return refusal(CommandText::tr("选项 %1 只能写一次。").arg(name));
        if (flags.contains(name) && equals < 0) {
            options.m_flags.insert(name);
        } else if (valued.contains(name)) {
            if (equals < 0 && i + 1 == arguments.size())
                return refusal(CommandText::tr("选项 %1 后面缺少内容。").arg(name));
            options.m_values.insert(name, equals < 0 ? arguments.at(++i) : word.mid(equals + 1));
        } else {
            return refusal(CommandText::tr("没有选项 %1。").arg(word));
        }
    }
    return options;
}

} // namespace counter
