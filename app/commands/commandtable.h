#pragma once
#include "app/commands/command.h"

#include <span>

namespace counter {

/// A row of the table of subcommands.
struct CommandEntry
{
    const char *name;
    CommandFunction run;
    bool paints; ///< needs fonts (a QGuiApplication without a screen)
    const char *usage; ///< the words after the name
    const char *purpose; ///< Chinese, one sentence
};

std::span<const CommandEntry> commandTable();
/// Null when there is none of that name.
const CommandEntry *findCommand(const QString &name);

/// What --help prints: the whole program's, or one subcommand's.
QString helpText();
QString helpText(const CommandEntry &command);

} // namespace counter
