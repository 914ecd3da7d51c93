#pragma once
#include "models/values/result.h"

#include <QStringList>
#include <optional>

namespace counter {

/// The command line, sorted: the options of the whole program, the subcommand and the words that belong to
/// it.
struct Invocation
{
    std::optional<QString> store; ///< --store PATH
    bool practice = false; ///< --practice: the window with the bundled samples
    bool version = false;
    bool help = false;
    QString command; ///< empty: open the window
    QStringList arguments; ///< the subcommand's own words, those before its name included
};

/// Sorts the words after the program's name. Options, the program's as the subcommand's, may stand before or
/// after the subcommand; the words of Qt itself (-platform …) are passed over. Refused as bad-usage: a first
/// word that is no subcommand, --store without a folder or twice.
Result<Invocation> parseInvocation(const QStringList &words, const QStringList &commands);

} // namespace counter
