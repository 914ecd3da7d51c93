#pragma once
#include <QString>
#include <optional>

namespace counter {

/// How the window is opened.
struct WindowOptions
{
    std::optional<QString> store; ///< the folder of --store; else this machine's place
    bool practice =
        false; ///< a store of its own with the bundled samples, a yellow frame, 练习 on every print
    QString picture; ///< write a picture of the window with a case in it and end; no display is needed
    QString file; ///< an application file to take in and open; for a picture empty: the first bundled sample
};

/// Opens the window and runs until it is closed. A store that is locked, damaged or from a newer program is
/// said in one sentence, and the status is 3.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace counter
