#include "models/store/vault/shownname.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestSuffix = 6;

bool isReserved(QChar c)
{
    static const QString reserved = QStringLiteral("<>:\"|?*");
    return !c.isPrint() || reserved.contains(c);
}

} // namespace

QString safeFileName(const QString &name, const QString &suffix)
{
    QString last = name;
    last.replace(u'\\', u'/');
    last = last.mid(last.lastIndexOf(u'/') + 1);
    QString kept;
    for (const QChar c : std::as_const(last))
        if (!isReserved(c) && !c.isSurrogate()) // some archives lose what stands beyond U+FFFF
            kept.append(c);
    kept = kept.trimmed();
    while (kept.startsWith(u'.'))
        kept.remove(0, 1);
    while (kept.endsWith(u'.'))
        kept.chop(1);

    const qsizetype dot = kept.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && kept.size() - dot <= LongestSuffix;
    const QString own = hasSuffix ? kept.mid(dot) : suffix;
    QString base = (hasSuffix ? kept.left(dot) : kept).left(LongestName - own.size()).trimmed();
    if (base.isEmpty())
        base = QCoreApplication::translate("Evidence", "材料");
    return base + own;
}

QString freshFileName(const QString &name, const QString &suffix, QSet<QString> &taken)
{
    const QString first = safeFileName(name, suffix);
    const qsizetype dot = first.lastIndexOf(u'.');
    QString fresh = first;
    for (int n = 2; taken.contains(fresh.toCaseFolded()); ++n)
        fresh = dot < 0 ? QString(first + u'-' + QString::number(n))
                        : QString(first.left(dot) + u'-' + QString::number(n) + first.mid(dot));
    taken.insert(fresh.toCaseFolded());
    return fresh;
}

Result<QString> fileInside(const QString &folder, const QString &relative)
{
    const Error unsafe{ErrorCode::UnsafePath, {}, relative.left(200)};
    if (relative.isEmpty() || relative.contains(u'\\') || relative.contains(QChar(u'\0'))
        || relative.startsWith(u'/') || relative.contains(u':'))
        return unsafe;
    for (const QString &part : relative.split(u'/'))
        if (part.isEmpty() || part == u"." || part == u"..")
            return unsafe;
    const QFileInfo info(folder + u'/' + relative);
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString real = info.canonicalFilePath();
    if (root.isEmpty() || real.isEmpty() || !info.isFile())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no such file"), relative};
    // The root of a disk or of a stick, "E:/", has its slash already.
    if (!real.startsWith(root.endsWith(u'/') ? root : QString(root + u'/')))
        return unsafe;
    return real;
}

} // namespace counter
