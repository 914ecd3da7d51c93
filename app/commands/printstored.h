#pragma once
#include "app/commands/command.h"
#include "app/commands/options.h"
#include "app/commands/printwords.h"

namespace counter {

/// `print --stored CASE…` and `print --month 2026-11`: papers of cases in the store, of those named or those
/// last saved in a month, logged when a printer took them. To a printer each case is a job of its own and is
/// answered by a line of JSON as soon as the spooler has it; into a file all are one. A bad case among
/// several is named and the rest printed.
int printStored(const CommandContext &context, const PrintWords &words, const Options &options);

} // namespace counter
