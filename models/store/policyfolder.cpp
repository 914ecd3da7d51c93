#include "models/store/policyfolder.h"

#include "models/policy/policylibrary.h"

#include <QDir>
#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 LargestPack = 4 * 1024 * 1024;
constexpr int ShownHash = 12; ///< hex digits in a file's name
constexpr int OrderDigits = 4;

/// Files of this id, the newest last.
QStringList filesOf(const QDir &folder, const QString &id)
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
    for (const QString &file : filesOf(folder, id) + filesOf(replaced, id))
        highest = qMax(highest, orderOf(file));
    return highest + 1;
}

Result<void> putNotice(const PolicyFile &file, const QString &storeFolder, const FileHook &hook)
{
    if (file.notice.isEmpty())
        return {};
    const QString path = QDir(storeFolder).filePath(file.pack->noticeFile);
    if (const Result<QByteArray> there = readFile(path, LargestPack); there && *there == file.notice)
        return {};
    if (const Result<void> made = makeFolder(QFileInfo(path).absolutePath(), FoundFolder::MadePrivate); !made)
        return made;
    return writeFile(path, file.notice, hook);
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

Result<QString> putInForce(const PolicyFile &file, const QString &storeFolder, const FileHook &hook)
{
    const QString id = file.pack->id;
    if (id.contains(QLatin1Char('/')) || id.contains(QLatin1Char('\\')))
        return Error{ErrorCode::UnsafePath, id, id};
    const QDir folder(QDir(storeFolder).filePath(QStringLiteral("policies")));
    const QDir replaced(folder.filePath(QStringLiteral("replaced")));
    const QString hash = file.pack->hash.left(ShownHash);
    const QStringList earlier = filesOf(folder, id);
    if (!earlier.isEmpty() && earlier.last().contains(QLatin1Char('-') + hash + QLatin1Char('.')))
        return folder.filePath(earlier.last());

    if (const Result<void> made = makeFolder(replaced.absolutePath(), FoundFolder::MadePrivate); !made)
        return made.error();
    if (const Result<void> put = putNotice(file, storeFolder, hook); !put)
        return put.error();
    const int order = nextOrder(folder, replaced, id);
    const QString name =
        QStringLiteral("%1@%2-%3.yaml").arg(id).arg(order, OrderDigits, 10, QLatin1Char('0')).arg(hash);
    const QString path = folder.filePath(name);
    if (const Result<void> written = writeFile(path, file.bytes, hook); !written)
        return written.error();
    // The newest name wins where both stand, so a stop between the two steps does no harm.
    for (const QString &old : earlier)
        if (!QFile::rename(folder.filePath(old), replaced.filePath(old)))
            return Error{ErrorCode::WriteFailed, old, folder.filePath(old)};
    return path;
}

} // namespace counter
