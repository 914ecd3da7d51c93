#include "app/commands/passwordinput.h"

#include "app/commands/commandtext.h"
#include "models/values/safefile.h"

namespace counter {

namespace {

constexpr qint64 LongestPassword = 1024; // bytes

Secret lineOf(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    Secret secret = secretOf(bytes);
    bytes.fill('\0');
    return secret;
}

Result<Secret> fromFile(const QString &path)
{
    QFile file(path);
    if (const Result<void> opened = openForReading(file); !opened)
        return opened.error();
    return lineOf(file.readLine(LongestPassword));
}

} // namespace

Result<Secret> readPassword(const CommandContext &context, const QString &file, const QString &question)
{
    Result<Secret> password = Secret();
    if (file == u"-") {
        password = lineOf(context.in->readLine(LongestPassword));
    } else if (!file.isEmpty()) {
        password = fromFile(file);
    } else {
        const std::optional<QByteArray> typed = context.ask ? context.ask(question) : std::nullopt;
        if (!typed)
            return Error{
                ErrorCode::BadUsage, CommandText::tr("没有终端可以输入密码，请用 --password-file 文件"), {}};
        password = lineOf(*typed);
    }
    if (password && password->empty())
        return Error{ErrorCode::BadInput, CommandText::tr("密码是空的"), file};
    return password;
}

} // namespace counter
