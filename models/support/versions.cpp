#include "models/support/versions.h"

#include "models/policy/pack/policylibrary.h"
#include "models/store/chain/database.h"
#include "models/store/vault/sm3.h"
#include "models/support/supporttext.h"
#include "models/values/safefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>

namespace counter {

namespace {

constexpr qint64 LargestText = 1024 * 1024;

struct PackFile
{
    QString sm3;
    bool fromStore = false;
};

/// By the SHA-256 that the pack carries. The store's file wins, as it does in the library.
QHash<QString, PackFile> packFiles(const QString &resources, const QString &store)
{
    QHash<QString, PackFile> files;
    for (const QString &home : {resources, store}) {
        const QDir folder(home + QStringLiteral("/policies"));
        if (home.isEmpty())
            continue;
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files))
            if (const Result<QByteArray> bytes = readFile(folder.filePath(name), LargestPack))
                files.insert(
                    QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()),
                    {sm3Hex(*bytes), home == store});
    }
    return files;
}

} // namespace

Versions versionsOf(const QString &program, const QString &resources, const QString &store,
                    const PolicyLibrary &policies)
{
    Versions versions;
    versions.program = program;
    versions.qtBuilt = QStringLiteral(QT_VERSION_STR);
    versions.qtRunning = QString::fromLatin1(qVersion());
    versions.sqlite = sqliteVersion();
    versions.botan = botanVersion();
    const QHash<QString, PackFile> files = packFiles(resources, store);
    for (const std::shared_ptr<const PolicyPack> &pack : policies.list()) {
        const PackFile file = files.value(pack->hash);
        versions.packs.append(
            {pack->id, pack->number, pack->effectiveFrom, pack->binding, file.fromStore, file.sm3});
    }
    if (const Result<QByteArray> text =
            readFile(resources + QStringLiteral("/about/components.txt"), LargestText))
        versions.components = QString::fromUtf8(*text);
    return versions;
}

QString packLine(const PackVersion &pack)
{
    QStringList parts{pack.id,
                      pack.number,
                      SupportText::tr("%1起施行").arg(pack.from.toString(Qt::ISODate)),
                      pack.binding ? SupportText::tr("执行") : SupportText::tr("仅供提示"),
                      pack.fromStore ? SupportText::tr("本单位启用") : SupportText::tr("随程序"),
                      QString(u"SM3 " + pack.sm3)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

QString versionText(const Versions &versions)
{
    QStringList lines{
        QString(u"refund-counter " + versions.program),
        SupportText::tr("Qt %1（编译时 %2）").arg(versions.qtRunning, versions.qtBuilt),
        QString(u"SQLite " + versions.sqlite),
        QString(u"Botan " + versions.botan),
        {},
        versions.packs.isEmpty() ? SupportText::tr("没有找到政策包") : SupportText::tr("在用的政策包"),
    };
    for (const PackVersion &pack : versions.packs)
        lines.append(u"  " + packLine(pack));
    lines.append(QString());
    return lines.join(u'\n') + u'\n' + versions.components;
}

} // namespace counter
