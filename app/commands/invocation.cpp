#include "app/commands/invocation.h"

#include "app/commands/commandtext.h"
#include "app/commands/options.h"

namespace counter {

namespace {

Error badInvocation(const QString &sentence)
{
    return Error{ErrorCode::BadUsage, sentence, {}};
}

/// Options that take a value: needed to find the subcommand behind them.
bool takesValue(const QString &option)
{
    static const QStringList options{
        QStringLiteral("--policy"), QStringLiteral("--as-of"),   QStringLiteral("--batch"),
        QStringLiteral("--sheet"),  QStringLiteral("-o"),        QStringLiteral("--printer"),
        QStringLiteral("--tray"),   QStringLiteral("--set"),     QStringLiteral("--with"),
        QStringLiteral("--copies"), QStringLiteral("--context"), QStringLiteral("--office"),
        QStringLiteral("--kind"),   QStringLiteral("--picture")};
    return options.contains(option);
}

/// Qt's own options with a value; only the window has a use for them.
bool isQtOption(const QString &option)
{
    static const QStringList options{
        QStringLiteral("-platform"), QStringLiteral("-platformpluginpath"), QStringLiteral("-platformtheme"),
        QStringLiteral("-plugin"),   QStringLiteral("-qwindowgeometry"),    QStringLiteral("-qwindowtitle"),
        QStringLiteral("-style"),    QStringLiteral("-stylesheet"),         QStringLiteral("-display"),
        QStringLiteral("-geometry")};
    return options.contains(option);
}

bool isApplicationFile(const QString &word)
{
    return word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

/// The words one after the other; each step takes one and what belongs to it.
class Sorter
{
public:
    Sorter(const QStringList &words, const QStringList &commands) : m_words(words), m_commands(commands) { }

    Result<Invocation> sort()
    {
        while (m_next < m_words.size())
            if (Result<void> step = take(m_words.at(m_next++)); !step)
                return step.error();
        if (m_sorted.command.isEmpty())
            if (Result<void> window = readWindowWords(); !window)
                return window.error();
        return m_sorted;
    }

private:
    Result<void> take(const QString &word)
    {
        if (m_ended || word.size() < 2 || !word.startsWith(u'-'))
            return operand(word);
        if (word == QLatin1String("--store") || word.startsWith(QLatin1String("--store=")))
            return store(word);
        for (const auto &[name, field] :
             {std::pair("--as", &Invocation::as), std::pair("--password-file", &Invocation::passwordFile)})
            if (word == QLatin1String(name) || word.startsWith(QString(QLatin1String(name) + u'=')))
                return signIn(word, QLatin1String(name), m_sorted.*field);
        if (word == QLatin1String("--version"))
            m_sorted.version = true;
        else if (word == QLatin1String("--help") || word == QLatin1String("-h"))
            m_sorted.help = true;
        else if (m_sorted.command.isEmpty() && isQtOption(word))
            ++m_next;
        else
            option(word);
        return {};
    }

    Result<void> operand(const QString &word)
    {
        if (m_sorted.command.isEmpty() && m_commands.contains(word) && !m_ended)
            m_sorted.command = word;
        else if (m_sorted.command.isEmpty() && !isApplicationFile(word))
            return badInvocation(CommandText::tr("没有“%1”这个命令。").arg(word));
        else
            m_sorted.arguments.append(word);
        return {};
    }

    Result<void> store(const QString &word)
    {
        const bool joined = word.contains(u'=');
        if (m_sorted.store)
            return badInvocation(CommandText::tr("选项 --store 只能写一次。"));
        const QString folder = joined ? word.section(u'=', 1) : m_words.value(m_next++);
        if (folder.isEmpty())
            return badInvocation(CommandText::tr("选项 --store 后面缺少案件库文件夹。"));
        m_sorted.store = folder;
        return {};
    }

    Result<void> signIn(const QString &word, const QString &name, QString &field)
    {
        if (!field.isEmpty())
            return badInvocation(CommandText::tr("选项 %1 只能写一次。").arg(name));
        field = word.contains(u'=') ? word.section(u'=', 1) : m_words.value(m_next++);
        if (field.isEmpty())
            return badInvocation(CommandText::tr("选项 %1 后面缺少内容。").arg(name));
        return {};
    }

    void option(const QString &word)
    {
        m_ended = word == QLatin1String("--");
        m_sorted.arguments.append(word);
        if (takesValue(word) && m_next < m_words.size())
            m_sorted.arguments.append(m_words.at(m_next++));
    }

    Result<void> readWindowWords()
    {
        const Result<Options> options =
            Options::parse(m_sorted.arguments, {QStringLiteral("--picture")}, {QStringLiteral("--practice")});
        if (!options)
            return options.error();
        if (options->operands().size() > 1)
            return badInvocation(CommandText::tr("窗口一次只能打开一份申请。"));
        m_sorted.practice = options->has(QStringLiteral("--practice"));
        m_sorted.picture = options->value(QStringLiteral("--picture"));
        m_sorted.file = options->operands().value(0);
        return {};
    }

    const QStringList &m_words;
    const QStringList &m_commands;
    qsizetype m_next = 0;
    bool m_ended = false;
    Invocation m_sorted;
};

} // namespace

Result<Invocation> parseInvocation(const QStringList &words, const QStringList &commands)
{
    return Sorter(words, commands).sort();
}

} // namespace counter
