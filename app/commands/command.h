#pragma once
#include "models/support/places.h"
#include "models/values/error.h"

#include <QIODevice>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace counter {

/// Exit statuses of the command line (formats: Command line).
enum ExitStatus { Done = 0, Failed = 1, BadInvocation = 2, MachineFailed = 3 };

/// What every subcommand is given; built once in main().
struct CommandContext
{
    QIODevice *in = nullptr; ///< standard input
    QIODevice *out = nullptr; ///< standard output: results only
    QIODevice *err = nullptr; ///< standard error: plain Chinese sentences
    QString resources; ///< the folder with policies/, sheets/, calendars/, fonts/ …
    QString store; ///< --store, else the place of this machine (models/support/places.h)
    bool storeGiven = false; ///< --store was on the command line
    Places places = {}; ///< where all of this is from
    QString as = {}; ///< --as: the account to sign in with
    QString passwordFile = {}; ///< --password-file; empty: asked on the terminal
    std::function<std::optional<QByteArray>(const QString &)> ask = {}; ///< what is typed is not shown
};

/// A subcommand: its words after the name, options included. Returns an ExitStatus.
using CommandFunction = int (*)(const QStringList &arguments, const CommandContext &context);

/// Writes explain(error) to standard error and returns the exit status that fits its code.
int fail(const CommandContext &context, const Error &error);
/// A sentence of usage, status 2.
int usage(const CommandContext &context, const QString &sentence);
/// Writes all of it or fails (a full disk behind a redirect): returns false then.
bool writeOut(const CommandContext &context, const QByteArray &bytes);

/// What a command that changes nothing says when its answer cannot be written.
int unanswered(const CommandContext &context);
/// The answer of a command that has changed something, written and out of our hands: whoever reads it may
/// rely on it. Where it cannot be written, that all is done and kept is said instead, with `done`, what was
/// done, in Chinese; a 写入失败 would have the user do it again. Returns `status`, or MachineFailed.
int answerDone(const CommandContext &context, const QByteArray &bytes, const QString &done,
               int status = Done);

/// The subcommands, one file each.
int evaluateCommand(const QStringList &arguments, const CommandContext &context);
int validateCommand(const QStringList &arguments, const CommandContext &context);
int printCommand(const QStringList &arguments, const CommandContext &context);
int feelCommand(const QStringList &arguments, const CommandContext &context);
int policyCommand(const QStringList &arguments, const CommandContext &context);
int sheetCommand(const QStringList &arguments, const CommandContext &context);
int storeCommand(const QStringList &arguments, const CommandContext &context);
int faultPackageCommand(const QStringList &arguments, const CommandContext &context);
int caseCommand(const QStringList &arguments, const CommandContext &context);
int eventCommand(const QStringList &arguments, const CommandContext &context);
int accountCommand(const QStringList &arguments, const CommandContext &context);
int manualCommand(const QStringList &arguments, const CommandContext &context);

} // namespace counter
