#pragma once
#include "models/values/result.h"

#include <QString>
#include <optional>

namespace counter {

/// What the system offers this program; a test offers something else.
struct Machine
{
    QString program; ///< the folder the program stands in
    QString data; ///< the user's application-data folder of this program
    QString logs; ///< the user's folder for this program's logs

    /// Linux: $XDG_DATA_HOME/refund-counter (~/.local/share/refund-counter) and
    /// $XDG_STATE_HOME/refund-counter (~/.local/state/refund-counter). Windows: %APPDATA%\refund-counter and
    /// %LOCALAPPDATA%\refund-counter\logs. Needs the application object (and its name).
    static Machine here();
};

/// Where everything of this program lies; made once at the start, asked everywhere.
///
/// | | as installed | portable: a file `portable` (or portable.txt) beside the program |
/// |---|---|---|
/// | resources | <program>/../share/refund-counter | the same |
/// | store | <data>, or the folder of --store | <program>/data/store, or the folder of --store |
/// | practice store | <data>-practice, or --store | <program>/data/practice, or --store |
/// | memory of the window | <store>/window.ini | the same |
/// | logs | <logs> | <program>/data/logs |
///
/// The settings of desk and printing are in the store itself, so that they go with its backup.
struct Places
{
    QString resources; ///< the folder with policies/, sheets/, fonts/, help/ …
    QString store; ///< the store's folder
    QString memory; ///< the file that remembers the window's size, widths and splitters
    QString logs; ///< the folder of the logs
    bool practice = false;
    bool portable = false;
    bool chosen = false; ///< the store's folder was named by --store

    static Places on(const Machine &machine, const std::optional<QString> &chosen, bool practice);
    /// On this machine.
    static Places here(const std::optional<QString> &chosen, bool practice);
};

/// A store of real cases may not lie on a drive that can be pulled out: RemovableDrive. Practice may. `root`
/// is where a test has its own /proc and /sys.
Result<void> checkDrive(const Places &places, const QString &root = {});
Result<void> checkDrive(const QString &liveStore, const QString &root = {});

} // namespace counter
