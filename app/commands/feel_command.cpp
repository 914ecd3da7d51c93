#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/commands/linereader.h"
#include "models/policy/feel/batch.h"
#include "models/policy/feel/json.h"
#include "models/values/safefile.h"
#include "models/values/strictjson.h"

#include <QFile>

namespace counter {
namespace {

constexpr qint64 LargestContext = 8 * 1024 * 1024; ///< bytes; the worst of so many need 276 MB
constexpr qint64 LargestLine = LargestContext;

Result<feel::Value> readContext(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestContext);
    if (!bytes)
        return bytes.error();
    const Result<JsonValue> json = parseStrictJson(*bytes);
    if (!json)
        return Error{json.error().code, json.error().detail,
                     json.error().place.isEmpty() ? path : QString(path + u' ' + json.error().place)};
    if (!json->isObject())
        return Error{ErrorCode::BadInput, QStringLiteral("object expected"), path};
    return feel::fromJson(*json);
}

int evaluateOne(const QString &source, const QString &contextPath, const CommandContext &context)
{
    feel::Value values;
    if (!contextPath.isEmpty()) {
        Result<feel::Value> read = readContext(contextPath);
        if (!read)
            return fail(context, read.error());
        values = std::move(read).value();
    }
    const QByteArray answer = feel::answer(feel::evaluateText(source, values));
    return writeOut(context, answer + '\n') ? Done : unanswered(context);
}

int evaluateLines(QIODevice &device, const QString &name, const CommandContext &context)
{
    constexpr qsizetype Chunk = 64 * 1024;
    bool allReadable = true;
    QByteArray out;
    qint64 number = 0;
    LineReader lines(device, LargestLine, name);
    while (const auto line = lines.next()) {
        ++number;
        if (!line->tooLong && line->bytes.trimmed().isEmpty())
            continue;
        bool readable = false;
        // A line that was too long comes empty, which is no JSON, and is answered as such.
        out += feel::answerLine(line->bytes, number, &readable) + '\n';
        allReadable = allReadable && readable;
        if (out.size() >= Chunk) {
            if (!writeOut(context, out))
                return unanswered(context);
            out.clear();
        }
    }
    if (!writeOut(context, out))
        return unanswered(context);
    if (lines.failure())
        return fail(context, *lines.failure());
    return allReadable ? Done : Failed;
}

int evaluateBatch(const QString &path, const CommandContext &context)
{
    if (path.isEmpty() || path == u"-")
        return evaluateLines(*context.in, QStringLiteral("-"), context);
    QFile file(path);
    if (const Result<void> opened = openForReading(file); !opened)
        return fail(context, opened.error());
    return evaluateLines(file, path, context);
}

} // namespace

int feelCommand(const QStringList &arguments, const CommandContext &context)
{
    const QString sentence = CommandText::tr(
        "用法：refund-counter feel 表达式 [--context 文件]，或 refund-counter feel --batch [文件.jsonl|-]");
    QStringList words = arguments;
    QString contextPath;
    const qsizetype option = words.indexOf(QStringLiteral("--context"));
    if (option >= 0) {
        if (option + 1 >= words.size() || words[option + 1].isEmpty())
            return usage(context, sentence);
        contextPath = words[option + 1];
        words.remove(option, 2);
    }
    if (words.removeOne(QStringLiteral("--batch"))) {
        if (words.size() > 1 || !contextPath.isEmpty())
            return usage(context, sentence);
        return evaluateBatch(words.value(0), context);
    }
    if (words.size() != 1)
        return usage(context, sentence);
    return evaluateOne(words.front(), contextPath, context);
}

} // namespace counter
