#include "models/tables/pastereport.h"

#include "models/tables/tablestext.h"

namespace counter {

namespace {

constexpr qsizetype Named = 3; ///< places that the sentence names

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
    return all.size() > Named ? named + TablesText::tr(" 等") : named;
}

QStringList wrongParts(const QList<PasteMark> &wrong)
{
    QStringList red;
    QStringList doubtful;
    for (const PasteMark &mark : wrong) {
        const QString pasted =
            mark.text.isEmpty() ? QString() : TablesText::tr("“%1”").arg(shortened(mark.text));
        (mark.red ? red : doubtful) << mark.place + pasted + unended(mark.why);
    }
    QStringList parts;
    if (!red.isEmpty())
        parts << TablesText::tr("%1 格要改（红色）：%2").arg(red.size()).arg(some(red, TablesText::tr("，")));
    if (!doubtful.isEmpty())
        parts << TablesText::tr("%1 处要核对：%2")
                     .arg(doubtful.size())
                     .arg(some(doubtful, TablesText::tr("，")));
    return parts;
}

QString readPart(const QList<PasteMark> &read)
{
    QStringList places;
    for (const PasteMark &mark : read.first(std::min(read.size(), Named + 1)))
        places << TablesText::tr("%1 %2 读作 %3").arg(mark.place, shortened(mark.text), unended(mark.why));
    return TablesText::tr("请核对 %1 格：%2").arg(read.size()).arg(some(places, TablesText::tr("，")));
}

} // namespace

QString PasteReport::sentence() const
{
    if (!refused.isEmpty())
        return refused;
    QStringList parts{TablesText::tr("已贴入 %1 行").arg(rows)};
    parts += wrongParts(wrong);
    if (!read.isEmpty())
        parts << readPart(read);
    if (!added.isEmpty())
        parts << TablesText::tr("新增参保人 %1 位：%2")
                     .arg(added.size())
                     .arg(some(added, TablesText::tr("、")));
    parts += notes;
    parts << TablesText::tr("按 Ctrl+Z 一次全部撤回");
    return parts.join(TablesText::tr("；")) + TablesText::tr("。");
}

} // namespace counter
