#pragma once
#include <QByteArray>
#include <QStringList>

#include <optional>

// What the two systems do differently before the program knows what is asked of it. One source file a system:
// platform_posix.cpp, platform_windows.cpp.

namespace counter {

/// Call first in main(): text in and out of the program is UTF-8, its streams carry bytes as they are, a
/// reader that went away is a failed write, not a silent death, and whatever the program or a library makes
/// is for its owner alone (identity numbers are in nearly all of it).
void settleStreams();

/// The caller's error stream, for our own sentences; from then on what a library writes there by itself (a
/// decoder of pictures, the printing system) goes nowhere. Once, after settleStreams(). -1: there is none.
int keepErrorStream();

/// The words after the program's name, whatever script they are written in.
QStringList programWords(int argc, char **argv);

/// Asks on the terminal, what is typed not shown; nothing where there is no terminal.
std::optional<QByteArray> askHidden(const QString &question);

/// No image of the program's memory is written when it breaks down: keys and names are in it.
void forbidMemoryImages();

/// A window can be opened; Qt would abort without a sentence where there is no display.
bool canShowWindows(const QStringList &words);

} // namespace counter
