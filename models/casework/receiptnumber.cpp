#include "models/casework/receiptnumber.h"

#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype OfficeDigits = 6;
constexpr qsizetype YearDigits = 4;
constexpr qsizetype SerialDigits = 6;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isOfficeCode(QStringView text)
{
    return text.size() == OfficeDigits && areDigits(text);
}

Result<ReceiptNumber> ReceiptNumber::parse(QStringView text)
{
    if (text.size() != OfficeDigits + YearDigits + SerialDigits || !areDigits(text))
        return Error{ErrorCode::BadInput, text.left(40).toString(), {}};
    const ReceiptNumber number{text.left(OfficeDigits).toString(), text.mid(OfficeDigits, YearDigits).toInt(),
                               text.right(SerialDigits).toInt()};
    if (number.year < 2000 || number.serial < 1)
        return Error{ErrorCode::BadInput, text.toString(), {}};
    return number;
}

QString ReceiptNumber::toString() const
{
    return office + QString::number(year).rightJustified(YearDigits, u'0')
        + QString::number(serial).rightJustified(SerialDigits, u'0');
}

} // namespace counter
