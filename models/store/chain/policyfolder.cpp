#include "models/store/chain/policyfolder.h"

#include "models/policy/pack/policylibrary.h"
#include "models/store/vault/sm3.h"
#include "models/values/ownfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace counter {

namespace {

constexpr int ShownHash = 12; ///< hex digits in a file's name
constexpr int OrderDigits = 4;

/// Files of this id, the newest last.
QStringList packsOf(const QDir &folder, const QString &id)
{
    return folder.entryList({QString(id + QStringLiteral("@*.yaml"))}, QDir::Files, QDir::Name);
}

int orderOf(const QString &file)
{
    return file.section(QLatin1Char('@'), 1).section(QLatin1Char('-'), 0, 0).toInt();
}

/// The number after every file of this id, those that were replaced included.
int nextOrder(const QDir &folder, const QDir &replaced, const QString &id)
{
    int highest = 0;
    for (const QString &file : packsOf(folder, id) + packsOf(replaced, id))
        highest = qMax(highest, orderOf(file));
    return highest + 1;
}

const QString &policies()
{
    static const QString name = QStringLiteral("policies/");
    return name;
}

const QString &replacedOnes()
{
    static const QString name = QStringLiteral("policies/replaced/");
    return name;
}

/// A pack names its notice; only in notices/ may that become a file of ours.
bool isNoticeName(const QString &name)
{
    return name.startsWith(QStringLiteral("notices/")) && QDir::cleanPath(name) == name
        && !name.contains(QLatin1Char('\\'));
}

bool isPlainFile(const QFileInfo &info)
{
    return info.isFile() && !info.isSymbolicLink();
}

void addYaml(QList<StoreFile> &files, EventKind kind, const QString &storeFolder, const QString &below)
{
    const QDir folder(QDir(storeFolder).filePath(below));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        files.append({kind, below + name, {}});
}

} // namespace

Result<PolicyFile> readPolicyFile(const QString &path, const QString &storeFolder, const QString &resources)
{
    PolicyFile read;
    const Result<QByteArray> bytes = readFile(path, LargestPack);
    if (!bytes)
        return bytes.error();
    read.bytes = *bytes;
    const QDir folder = QFileInfo(path).absoluteDir();
    const NoticeSource notices = PolicyLibrary::noticesIn(
        {folder.absolutePath(), QDir::cleanPath(folder.filePath(QStringLiteral(".."))), storeFolder,
         resources});
    const Result<std::shared_ptr<const PolicyPack>> pack =
        PolicyPack::fromYaml(*bytes, QFileInfo(path).fileName(), notices);
    if (!pack)
        return pack.error();
    read.pack = *pack;
    if (read.pack->noticeFile.isEmpty())
        return read;
    const Result<QByteArray> notice = notices(read.pack->noticeFile);
    if (!notice)
        return notice.error();
    read.notice = *notice;
    return read;
}

Result<QList<StoreFile>> filesOf(const PolicyFile &file, const QString &storeFolder)
{
    const QString id = file.pack->id;
    if (id.contains(QLatin1Char('/')) || id.contains(QLatin1Char('\\')))
        return Error{ErrorCode::UnsafePath, id, id};
    QList<StoreFile> files;
    if (!file.notice.isEmpty()) {
        if (!isNoticeName(file.pack->noticeFile))
            return Error{ErrorCode::UnsafePath, file.pack->noticeFile, file.pack->noticeFile};
        files.append({EventKind::Notice, file.pack->noticeFile, file.notice});
    }
    const QDir folder(QDir(storeFolder).filePath(policies()));
    const QDir replaced(QDir(storeFolder).filePath(replacedOnes()));
    const QString hash = file.pack->hash.left(ShownHash);
    const QStringList earlier = packsOf(folder, id);
    const bool same =
        !earlier.isEmpty() && earlier.last().contains(QLatin1Char('-') + hash + QLatin1Char('.'));
    const QString name = same ? earlier.last()
                              : QStringLiteral("%1@%2-%3.yaml")
                                    .arg(id)
                                    .arg(nextOrder(folder, replaced, id), OrderDigits, 10, QLatin1Char('0'))
                                    .arg(hash);
    files.append({EventKind::Policy, policies() + name, file.bytes});
    return files;
}

Result<void> placeFile(const StoreFile &file, const QString &storeFolder, const FileHook &hook)
{
    if (fileHash(storeFolder, file.name) == sm3(file.bytes))
        return {};
    const QString path = QDir(storeFolder).filePath(file.name);
    if (const Result<void> made = makeFolder(QFileInfo(path).absolutePath(), FoundFolder::MadePrivate); !made)
        return made;
    if (const Result<void> regular = checkOwnFile(path); !regular)
        return regular; // writeFile follows links
    return writeFile(path, file.bytes, hook);
}

void moveEarlierAside(const QString &name, const QString &storeFolder)
{
    const QDir folder(QDir(storeFolder).filePath(policies()));
    const QDir replaced(QDir(storeFolder).filePath(replacedOnes()));
    const QString file = QFileInfo(name).fileName();
    for (const QString &old : packsOf(folder, file.section(QLatin1Char('@'), 0, 0)))
        if (old != file && makeFolder(replaced.absolutePath(), FoundFolder::MadePrivate))
            QFile::rename(folder.filePath(old), replaced.filePath(old));
}

QList<StoreFile> filesIn(const QString &storeFolder)
{
    QList<StoreFile> files;
    addYaml(files, EventKind::Policy, storeFolder, replacedOnes());
    addYaml(files, EventKind::Policy, storeFolder, policies());
    addYaml(files, EventKind::Calendar, storeFolder, QStringLiteral("calendars/"));
    const QDir store(storeFolder);
    QDirIterator notices(store.filePath(QStringLiteral("notices")), QDir::Files,
                         QDirIterator::Subdirectories);
    while (notices.hasNext())
        files.append({EventKind::Notice, store.relativeFilePath(notices.next()), {}});
    return files;
}

QByteArray fileHash(const QString &storeFolder, const QString &name)
{
    const QString path = QDir(storeFolder).filePath(name);
    if (!isPlainFile(QFileInfo(path)))
        return {};
    const Result<QByteArray> bytes = readFile(path, LargestPack);
    return bytes ? sm3(*bytes) : QByteArray();
}

} // namespace counter
