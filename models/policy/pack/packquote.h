#pragma once
#include <QString>
#include <QStringView>

namespace counter {

/// White space aside, and nothing else: a quotation may not change a character. Room-internal.
inline QString withoutSpace(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            out += c;
    return out;
}

} // namespace counter
