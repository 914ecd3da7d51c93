#include "models/tables/pastereport.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr qsizetype Named = 3; ///< places that the sentence names

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::PasteReport", text);
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 20;
    return text.size() > longest ? QString(text.left(longest) + u'…') : text;
}

/// Words of a sentence that goes on.
QString unended(QString words)
{
    if (words.endsWith(u'。'))
        words.chop(1);
    return words;
}

/// The first ones of a list, and that there are more.
QString some(const QStringList &all, const QString &separator)
{
    const QString named = all.first(std::min(all.size(), Named)).join(separator);
    return all.size() > Named ? named + tr(" 等") : named;
}

QStringList wrongParts(const QList<PasteMark> &wrong)
{
    QStringList red;
    QStringList doubtful;
    for (const PasteMark &mark : wrong) {
        const QString pasted = mark.text.isEmpty() ? QString() : tr("“%1”").arg(shortened(mark.text));
        (mark.red ? red : doubtful) << mark.place + pasted + unended(mark.why);
    }
    QStringList parts;
    if (!red.isEmpty())
        parts << tr("%1 格要改（红色）：%2").arg(red.size()).arg(some(red, tr("，")));
    if (!doubtful.isEmpty())
        parts << tr("%1 处要核对：%2").arg(doubtful.size()).arg(some(doubtful, tr("，")));
    return parts;
}

QString readPart(const QList<PasteMark> &read)
{
    QStringList places;
    for (const PasteMark &mark : read.first(std::min(read.size(), Named + 1)))
        places << tr("%1 %2 读作 %3").arg(mark.place, shortened(mark.text), unended(mark.why));
    return tr("请核对 %1 格：%2").arg(read.size()).arg(some(places, tr("，")));
}

} // namespace

QString PasteReport::sentence() const
{
    if (!refused.isEmpty())
        return refused;
    QStringList parts{tr("已贴入 %1 行").arg(rows)};
    parts += wrongParts(wrong);
    if (!read.isEmpty())
        parts << readPart(read);
    if (!added.isEmpty())
        parts << tr("新增参保人 %1 位：%2").arg(added.size()).arg(some(added, tr("、")));
    parts += notes;
    parts << tr("按 Ctrl+Z 一次全部撤回");
    return parts.join(tr("；")) + tr("。");
}

} // namespace counter
