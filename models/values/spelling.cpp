#include "models/values/spelling.h"

#include "models/values/digits.h"

namespace counter {

Result<QDate> Spelling<QDate>::parse(QStringView text)
{
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        const int year = digits(text.first(4));
        const QDate date(year, digits(text.sliced(5, 2)), digits(text.last(2)));
        if (year >= 1 && date.isValid())
            return date;
    }
    return Error{ErrorCode::BadInput, QStringLiteral("not a date YYYY-MM-DD"), {}};
}

} // namespace counter
