#pragma once
#include <QStringView>

#include <algorithm>

namespace counter {

/// 0 to 9 and nothing else that Unicode calls a digit.
inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// What such digits write; -1 where another character stands among them.
inline int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace counter
