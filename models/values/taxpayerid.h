#pragma once
#include "models/values/problem.h"

#include <QDate>
#include <QList>
#include <QStringView>
#include <array>

namespace counter {

/// What a 纳税人识别号 may be (税务总局公告2015年第66号).
enum class TaxpayerIdKind {
    CreditCode, ///< 18 characters, 统一社会信用代码 (GB 32100-2015)
    CitizenNumber, ///< 18 characters, 公民身份号码 (GB 11643-1999)
    CitizenSuffixed, ///< 17 or 20: a citizen number of 15 or 18 and two more characters
    Provisional, ///< 'L' and a code of 18 or 15
    OldCode, ///< 15: region of 6 digits and 组织机构代码 of 9
    Other, ///< none of these: the clerk confirms it
};
inline constexpr std::array AllTaxpayerIdKinds{TaxpayerIdKind::CreditCode,      TaxpayerIdKind::CitizenNumber,
                                               TaxpayerIdKind::CitizenSuffixed, TaxpayerIdKind::Provisional,
                                               TaxpayerIdKind::OldCode,         TaxpayerIdKind::Other};

/// Stored: credit-code, citizen-number, citizen-suffixed, provisional, old-code, other.
QString taxpayerIdKindName(TaxpayerIdKind kind);
/// As shown: 统一社会信用代码, 公民身份号码 …
QString taxpayerIdKindLabel(TaxpayerIdKind kind);

struct TaxpayerId
{
    QString id; ///< normalised: half-width, no spaces, capital letters
    /// Every kind that the text fits; more than one means that the caller asks the clerk (eighteen digits can
    /// satisfy both standards). Empty when there is an error.
    QList<TaxpayerIdKind> kinds;
    /// Without path. Errors: check-digit (18 characters, or 18 behind an 'L', that fit neither standard),
    /// date (a citizen number whose birth date is no day or in the future), length (empty or over 20),
    /// character (not A-Z, 0-9, '-'). Warning: other-kind (confirmed by the clerk).
    /// Only the last character is checked: no inner digit of the organisation code, no table of regions.
    Problems problems;

    bool isValid() const { return !hasErrors(problems); }
    bool mayBe(TaxpayerIdKind kind) const { return kinds.contains(kind); }
};

/// Judges the typed text after normalising it.
TaxpayerId readTaxpayerId(QStringView typed, QDate today);

/// The check character of the first 17 characters of a 统一社会信用代码; null when one is not of its
/// alphabet.
QChar creditCodeCheckCharacter(QStringView first17);

} // namespace counter
