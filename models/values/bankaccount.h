#pragma once
#include "models/values/problem.h"

#include <QStringView>

namespace counter {

/// An account number for a refund: text, never a number (leading zeros count).
struct BankAccount
{
    QString number; ///< normalised: half-width, no spaces
    /// Without path. Errors: length (not 8-32 digits), character (anything but digits). Warning: luhn (16-19
    /// digits, as cards have, whose check digit does not fit; accounts of units may have that length too).
    Problems problems;

    bool isValid() const { return !hasErrors(problems); }
};

/// Judges the typed text after normalising it.
BankAccount readBankAccount(QStringView typed);

/// By groups of four, "6222 0212 3456": for screens and for reading aloud. Normalises first.
QString groupedAccount(QStringView number);

} // namespace counter
