#pragma once
#include <QString>
#include <QStringView>
#include <optional>

namespace counter {

/// A number, code, amount or month as typed or pasted: compatibility forms folded (NFKC: full-width digits,
/// letters and punctuation), every kind of dash made '-', zero-width characters, bidi marks and all white
/// space removed. Letters keep their case.
QString normaliseCode(QStringView typed);

/// A name, address or reason as typed or pasted: full-width digits and letters made half-width, zero-width
/// characters and bidi marks removed, every white space (ideographic, no-break, tab) made one space, runs
/// joined, ends trimmed; hanzi in their ordinary spelling (lookalike.h). Line feeds stay when `several` lines
/// are allowed. Chinese punctuation stays as typed (a voucher series reads 26（0818）44证明).
enum class Lines { One, Several };
QString normaliseText(QStringView typed, Lines lines = Lines::One);

/// The same for the name of a person, a unit or a bank: ordinaryName().
QString normaliseName(QStringView typed);

/// What no stored text may hold.
enum class TextFault {
    ControlCharacter, ///< C0, C1, DEL, bidi overrides; line feed too when only one line is allowed
    LoneSurrogate, ///< half of a code point: cannot be written as UTF-8
    NonCharacter, ///< U+FFFE, U+FFFF and their like
};
/// The stable word of a Problem: control-character, lone-surrogate, non-character.
QString textFaultName(TextFault fault);
/// The first fault, none when the text can be kept and printed.
std::optional<TextFault> findTextFault(QStringView text, Lines lines = Lines::One);

/// Characters as a person counts them in a form: code points, so that 𠮷 is one. A lone surrogate is one.
qsizetype codePointCount(QStringView text);
/// At most `limit` code points.
bool withinLength(QStringView text, qsizetype limit);

} // namespace counter
