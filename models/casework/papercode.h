#pragma once
#include "models/values/money.h"
#include "models/values/result.h"

#include <QString>

namespace counter {

/// What a printed page's QR code says of the case it was printed from:
/// <prefix>|受理编号|version|claimed in 分|first 16 hex digits of the content's SM3.
struct PaperCode
{
    static constexpr int HashDigits = 16;

    QString prefix; ///< MZYB-TF, YB-TF
    QString number;
    int version = 0; ///< 0: printed from something that was not saved
    Money claimed;
    QString hash; ///< 16 hex digits; empty with version 0 when there was no content to hash
    bool operator==(const PaperCode &) const = default;

    QString toString() const;
    /// As scanned or typed: white space around it, full-width characters and small letters of the prefix are
    /// tolerated. Refused: BadInput, with a Chinese sentence that says what is wrong with it.
    static Result<PaperCode> parse(const QString &text);
};

} // namespace counter
