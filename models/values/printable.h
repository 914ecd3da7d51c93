#pragma once
#include <QStringView>
#include <span>

namespace counter {

/// What paper sets for a character of a text; 0: nothing. Line feeds stay; tabs and other white space become
/// a space; control and format characters and variation selectors go.
char32_t settable(char32_t character);

/// Where the first character stands that no face of paper has, not even in its compatibility spelling,
/// counted from 1 in code points; 0: the whole text can be printed.
qsizetype unprintedAt(QStringView text);

/// The characters that a face of paper has, in turn: how many there are none of, how many there are.
std::span<const quint32> printableRuns();

} // namespace counter
