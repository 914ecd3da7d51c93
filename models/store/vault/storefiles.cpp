#include "models/store/vault/storefiles.h"

#include "models/store/vault/sm3.h"
#include "models/values/ownfile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace counter::storefiles {

namespace {

constexpr auto Everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool isEvidence(const QStringList &parts)
{
    constexpr qsizetype Shard = 2;
    return parts.size() == 3 && isSm3Hex(parts.at(2))
        && (parts.at(1) == u"new" || parts.at(1) == parts.at(2).left(Shard));
}

} // namespace

Result<void> check(const QString &folder)
{
    for (const QString &path :
         {database(folder), databaseLog(folder), QString(database(folder) + QStringLiteral("-shm")),
          QString(database(folder) + QStringLiteral("-journal")), head(folder), eventHead(folder),
          printHead(folder), lock(folder), QString(folder + QStringLiteral("/store.digest"))})
        if (const Result<void> regular = checkOwnFile(path); !regular)
            return regular;
    return {};
}

bool belongs(const QString &relative)
{
    static const QStringList single{QStringLiteral("store.sqlite"), QStringLiteral("store.sqlite-wal"),
                                    QStringLiteral("store.head"), QStringLiteral("event.head"),
                                    QStringLiteral("print.head")};
    const QStringList parts = relative.split(u'/');
    if (parts.first() == u"evidence")
        return isEvidence(parts);
    if (parts.first() == u"policies" || parts.first() == u"calendars")
        return relative.endsWith(QStringLiteral(".yaml"));
    return parts.first() == u"notices" || single.contains(relative);
}

void removeUnfinished(const QString &folder)
{
    static const QRegularExpression ours(
        QStringLiteral("^(\\.(store\\.digest|store\\.head|event\\.head|print\\.head)\\.[0-9a-z]+\\.part"
                       "|store-v[0-9]+-[0-9TZ]+\\.sqlite\\.part(-journal)?)$"));
    const QDir all(folder);
    for (const QString &name : all.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        if (ours.match(name).hasMatch())
            QFile::remove(all.filePath(name));
}

bool anyPiece(const QString &folder)
{
    for (const QString &path : {database(folder), head(folder), eventHead(folder), printHead(folder)})
        if (QFileInfo(path).isFile())
            return true;
    QDirIterator files(evidence(folder), QDir::Files | QDir::NoSymLinks | QDir::Hidden,
                       QDirIterator::Subdirectories);
    const QDir base(folder);
    while (files.hasNext())
        if (belongs(base.relativeFilePath(files.next())))
            return true;
    return false;
}

bool hasDatabase(const QString &folder)
{
    return QFileInfo(database(folder)).isFile();
}

QStringList strangers(const QString &folder)
{
    constexpr qsizetype Most = 3;
    static const QStringList harmless{QStringLiteral("store.lock"), QStringLiteral("window.ini")};
    QStringList found;
    for (const QString &name : QDir(folder).entryList(Everything, QDir::Name))
        if (!harmless.contains(name) && found.size() < Most)
            found.append(name);
    return found;
}

} // namespace counter::storefiles
