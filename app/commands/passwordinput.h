#pragma once
#include "app/commands/command.h"
#include "models/store/vault/secret.h"
#include "models/values/result.h"

namespace counter {

/// A password or a recovery code, never from an argument: the first line of the file ("-": the next line of
/// standard input), or asked on the terminal where no file is named. Refused: CannotOpen, BadUsage (none
/// named, and no terminal), BadInput (an empty one).
Result<Secret> readPassword(const CommandContext &context, const QString &file, const QString &question);

} // namespace counter
