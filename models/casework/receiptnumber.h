#pragma once
#include "models/values/result.h"

#include <QStringView>
#include <compare>

namespace counter {

/// 受理编号: six digits of the office, four of the year, six counted from 1 in that office and year
/// ("4414022026000037"). Given once, without gaps; giving is the store's business, this is its form.
struct ReceiptNumber
{
    QString office; ///< six digits
    int year = 0;
    int serial = 0; ///< 1 to 999999

    /// Refuses with bad-input anything but sixteen digits with a year from 2000 and a serial from 1.
    static Result<ReceiptNumber> parse(QStringView text);
    QString toString() const;

    bool operator==(const ReceiptNumber &) const = default;
};

/// Six digits: 行政区划代码 of the office, e.g. 441402.
bool isOfficeCode(QStringView text);

} // namespace counter
