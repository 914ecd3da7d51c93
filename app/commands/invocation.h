#pragma once
#include "models/values/result.h"

#include <QStringList>
#include <optional>

namespace counter {

/// The command line, sorted: the options of the whole program, the subcommand and the words that belong to
/// it; or, without a subcommand, how the window is wanted.
struct Invocation
{
    std::optional<QString> store; ///< --store PATH
    QString as; ///< --as NAME
    QString passwordFile; ///< --password-file FILE
    bool version = false;
    bool help = false;
    QString command; ///< empty: open the window
    QStringList arguments; ///< the subcommand's own words, those before its name included

    bool practice = false; ///< the window's: --practice
    QString picture; ///< the window's: --picture PATH, drawn into a file
    QString file; ///< the window's: the application (….json) to open
};

/// Sorts the words after the program's name. Options, the program's as the subcommand's, may stand before or
/// after the subcommand; without one the words of Qt itself (-platform …) are passed over. Refused as
/// bad-usage, with a Chinese sentence: a first word that is no subcommand, an unknown option, --store or
/// --picture without a value or twice.
Result<Invocation> parseInvocation(const QStringList &words, const QStringList &commands);

} // namespace counter
