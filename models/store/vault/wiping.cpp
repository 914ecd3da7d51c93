#include "models/store/vault/wiping.h"

#include "models/store/vault/storefiles.h"
#include "models/values/ownfile.h"
#include "models/values/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace counter {

namespace {

constexpr auto Everything = QDir::Files | QDir::Hidden | QDir::System;

/// What a store has beside what a backup takes along.
bool isOurs(const QString &relative)
{
    static const QRegularExpression beside(
        QStringLiteral("^(store\\.(digest|lock|sqlite-shm|sqlite-journal)|\\.store-room-[A-Za-z0-9]{6}"
                       "|store-v[0-9]+-[0-9TZ]+\\.sqlite(\\.part)?(-journal|-wal|-shm)?"
                       "|\\.(store\\.digest|store\\.head|event\\.head|print\\.head)\\.[0-9a-z]+\\.part"
                       "|evidence/[^/]+/\\.[0-9a-f]{40}\\.[0-9a-z]+\\.part)$"));
    return storefiles::belongs(relative) || beside.match(relative).hasMatch();
}

/// In the folder that goes, so that what a killed run leaves of it goes with the next one. SQLite had given
/// its log back to the disk whenever the store was closed, with what stood in it: file systems put new files
/// where such room is, near the old ones. What does not go well here changes nothing.
void overwriteRoom(const QString &folder, qint64 bytes)
{
    constexpr qint64 Piece = 1 << 20;
    constexpr qint64 Least = 256 * Piece;
    constexpr qint64 Most = 1024 * Piece;
    constexpr qint64 Left = 8 * Piece; ///< for everybody else
    constexpr qint64 Times = 4;
    QTemporaryFile file(folder + QStringLiteral("/.store-room-XXXXXX"));
    if (!file.open())
        return;
    const QByteArray zeros(Piece, '\0');
    const QStorageInfo disk(folder);
    qint64 free = disk.bytesAvailable() - Left;
    for (qint64 wanted = std::clamp(bytes * Times, Least, Most); wanted > 0 && free > 0; wanted -= Piece) {
        if (file.write(zeros) != Piece)
            break;
        free -= Piece;
    }
    file.flush();
    static_cast<void>(syncFile(file.fileName()));
}

Result<void> wipeFile(const QString &path)
{
    QFile file;
    if (const Result<void> opened = openOwnFile(file, path, QIODevice::ReadWrite); !opened)
        return opened;
    constexpr qint64 Piece = 1 << 20;
    const QByteArray zeros(Piece, '\0');
    for (qint64 left = file.size(); left > 0; left -= Piece)
        if (file.write(zeros.constData(), std::min(left, Piece)) < 0)
            return Error{ErrorCode::WriteFailed, file.errorString(), path};
    file.close();
    if (const Result<void> synced = syncFile(path); !synced)
        return synced;
    return QFile::remove(path) ? Result<void>()
                               : Result<void>(Error{ErrorCode::WriteFailed, QStringLiteral("remove"), path});
}

Result<void> carry(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return {}; // the new store has its own; this one stays where it is
    if (const Result<void> made = makeFolder(QFileInfo(to).path(), FoundFolder::Kept); !made)
        return made;
    return QFile::rename(from, to)
        ? Result<void>()
        : Result<void>(Error{ErrorCode::WriteFailed, QStringLiteral("rename"), from});
}

} // namespace

Result<void> wipeStore(const QString &folder, const QString &keep)
{
    const QDir base(folder);
    if (!base.exists())
        return {};
    QStringList files;
    QDirIterator entries(folder, Everything, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    qint64 bytes = 0;
    for (const QString &path : std::as_const(files)) {
        bytes += QFileInfo(path).size();
        const QString relative = base.relativeFilePath(path);
        const bool plain = !QFileInfo(path).isSymbolicLink();
        const Result<void> done =
            plain && isOurs(relative) ? wipeFile(path) : carry(path, QString(keep + u'/' + relative));
        if (!done)
            return done;
    }
    overwriteRoom(folder, bytes);
    QStringList folders;
    QDirIterator below(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        folders.prepend(below.next());
    for (const QString &one : std::as_const(folders))
        QDir().rmdir(one); // one with something in it stays
    QDir().rmdir(folder);
    return syncFolder(QFileInfo(folder).path());
}

} // namespace counter
