#include "models/casework/reason.h"

#include "models/casework/caseworktext.h"
#include "models/values/normalise.h"

#include <QSet>
#include <algorithm>

namespace counter {

namespace {

/// Letters and digits alone: dots and blanks say nothing.
QString wordsOf(const QString &text)
{
    QString words;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c.isSurrogate())
            words.append(c);
    return words;
}

/// What is left when the names of the field are taken away, the longest first.
QString withoutNames(QString words, const QStringList &asked)
{
    QStringList names{QStringLiteral("理由"), QStringLiteral("原因"), QStringLiteral("说明")};
    for (const QString &name : asked)
        names.append(wordsOf(name));
    std::sort(names.begin(), names.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &name : std::as_const(names))
        if (!name.isEmpty())
            words.remove(name);
    return words;
}

} // namespace

Result<QString> givenReason(const QString &typed, const QStringList &asked)
{
    const QString reason = normaliseText(typed, Lines::Several).trimmed();
    const QString words = wordsOf(reason);
    if (words.isEmpty())
        return Error{ErrorCode::BadInput, CaseworkText::tr("请写明理由，它会留存"),
                     QStringLiteral("/reason")};
    const QSet<QChar> different(words.cbegin(), words.cend());
    if (codePointCount(words) < ShortestReason || different.size() < 2)
        return Error{ErrorCode::BadInput,
                     CaseworkText::tr("理由至少写 %1 个字，写清楚为什么").arg(ShortestReason),
                     QStringLiteral("/reason")};
    if (withoutNames(words, asked).isEmpty())
        return Error{ErrorCode::BadInput, CaseworkText::tr("理由不能只重复栏目的名称，请写清楚为什么"),
                     QStringLiteral("/reason")};
    return reason;
}

bool saysReason(const QString &typed, const QStringList &asked)
{
    return givenReason(typed, asked).ok();
}

} // namespace counter
