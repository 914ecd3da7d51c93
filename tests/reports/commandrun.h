#pragma once
#include "app/commands/command.h"
#include "tests/reports/specimens.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace counter {

/// What a command answered.
struct Answer
{
    int status = 0;
    QByteArray out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A command of the command line, in process, with the shipped resources and the store in that folder.
inline Answer runCommand(CommandFunction command, const QStringList &words, const QString &store,
                         const QByteArray &input = {})
{
    QByteArray typed = input;
    QByteArray out;
    QByteArray err;
    QBuffer inBuffer(&typed);
    QBuffer outBuffer(&out);
    QBuffer errBuffer(&err);
    inBuffer.open(QIODevice::ReadOnly);
    outBuffer.open(QIODevice::WriteOnly);
    errBuffer.open(QIODevice::WriteOnly);
    const CommandContext context{&inBuffer, &outBuffer, &errBuffer, specimens::resources(), store, true};
    const int status = command(words, context);
    return {status, out, QString::fromUtf8(err)};
}

} // namespace counter
