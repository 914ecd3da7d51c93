#include "models/store/vault/stagingfolder.h"

#include "models/values/filedisk.h"
#include "models/values/ownfile.h"
#include "models/values/safefile.h"
#include "models/values/strictjson.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace counter {

namespace {

constexpr auto AllEntries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
constexpr qint64 LongestMark = 16 * 1024;
const QByteArray MarkFormat = QByteArrayLiteral("refund-part/1 ");

QString markIn(const QString &folder)
{
    return folder + QStringLiteral("/.refund-part");
}

/// Held beside the mark: on Windows a file that is held cannot be written.
QString lockIn(const QString &folder)
{
    return folder + QStringLiteral("/.refund-part.lock");
}

QString digitsOf(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\.part-([0-9a-f]{16})$"));
    return shape.match(name).captured(1);
}

/// Two lines: ours and for which folder; then what was noted. A line that the end of a run cut off does not
/// count.
bool readMark(const QString &folder, QByteArray &digits, JsonValue &noted)
{
    const Result<QByteArray> mark = readOwnFile(markIn(folder), LongestMark);
    if (!mark || !mark->startsWith(MarkFormat))
        return false;
    const QByteArrayList lines = mark->split('\n');
    digits = lines.first().mid(MarkFormat.size());
    if (lines.size() > 2)
        if (Result<JsonValue> read = parseStrictJson(lines.at(1)); read && read->isObject())
            noted = std::move(*read);
    return true;
}

/// Nothing is in it but what make() begins with: killed before its mark was there.
bool isBarelyBegun(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(AllEntries))
        if (!name.startsWith(QStringLiteral(".refund-part"))
            && !name.startsWith(QStringLiteral("..refund-part.")))
            return false;
    return true;
}

std::optional<StagingFolder::Found> lookAt(const QString &folder, bool placed)
{
    QByteArray digits;
    StagingFolder::Found found{folder, false, {}};
    const bool marked =
        readMark(folder, digits, found.noted) && (placed || digitsOf(folder) == QLatin1StringView(digits));
    if (!marked && (placed || !isBarelyBegun(folder)))
        return {};
    const Result<FileLock> free = FileLock::take(lockIn(folder), 0);
    found.live = !free;
    return found;
}

/// The mark goes last: what remains of an interrupted removal is still known as ours.
void removeFolder(const QString &path)
{
    const QString mark = markIn(path);
    for (const QFileInfo &entry : QDir(path).entryInfoList(AllEntries)) {
        if (entry.filePath() == mark)
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    QFile::remove(mark);
    QDir().rmdir(path);
}

Result<void> appendTo(const QString &path, const QByteArray &line)
{
    QFile file;
    if (const Result<void> opened = openOwnFile(file, path, QIODevice::ReadWrite | QIODevice::Unbuffered);
        !opened)
        return opened;
    disk::forgetError();
    if (!file.seek(file.size()) || file.write(line) != line.size() || !disk::flush(file))
        return disk::lastError(file, path);
    return {};
}

} // namespace

StagingFolder::StagingFolder(const QString &path, FileLock lock) : m_path(path), m_lock(std::move(lock)) { }

StagingFolder::StagingFolder(StagingFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock)), m_placed(other.m_placed)
{
}

StagingFolder::~StagingFolder()
{
    if (m_path.isEmpty() || m_placed)
        return;
    m_lock.allowRenaming();
    removeFolder(m_path);
}

/// Another start may take it for a killed run's until it is locked: then once more, under another name.
Result<StagingFolder> StagingFolder::make(const QString &target,
                                          const std::function<QByteArray(qsizetype)> &random)
{
    constexpr int Attempts = 8;
    for (int attempt = 1;; ++attempt) {
        Result<StagingFolder> made = makeOnce(target, random);
        if (made || attempt == Attempts)
            return made;
        const ErrorCode why = made.error().code;
        if (why != ErrorCode::StoreLocked && why != ErrorCode::CannotOpen && why != ErrorCode::WriteFailed)
            return made; // nobody took it away
    }
}

Result<StagingFolder> StagingFolder::makeOnce(const QString &target,
                                              const std::function<QByteArray(qsizetype)> &random)
{
    constexpr qsizetype Bytes = 8;
    const QByteArray digits = random(Bytes).toHex();
    const QString path = target + QStringLiteral(".part-") + QString::fromLatin1(digits);
    if (const Result<void> parent = makeFolder(QFileInfo(target).path(), FoundFolder::Kept); !parent)
        return parent.error();
    if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
        return Error{ErrorCode::WriteFailed, QStringLiteral("exists"), path};
    if (const Result<void> made = makeFolder(path, FoundFolder::Kept); !made)
        return made.error();
    Result<FileLock> lock = FileLock::take(lockIn(path), 0);
    if (!lock) {
        QDir().rmdir(path);
        return lock.error();
    }
    StagingFolder made(path, std::move(*lock));
    if (const Result<void> marked = writeFile(markIn(path), MarkFormat + digits + '\n'); !marked)
        return marked.error();
    return made;
}

Result<void> StagingFolder::note(const QByteArray &json)
{
    return appendTo(markIn(m_path), json + '\n');
}

Result<void> StagingFolder::flush() const
{
    return syncFolders(m_path);
}

Result<void> StagingFolder::rename(const QString &target)
{
    m_lock.allowRenaming();
    if (const Result<void> moved = moveFolder(m_path, target); !moved)
        return moved;
    m_path = target;
    m_placed = true;
    return {};
}

Result<void> StagingFolder::settle()
{
    if (const Result<void> synced = syncFolder(QFileInfo(m_path).path()); !synced)
        return synced;
    return takeMarkAway(m_path);
}

Result<void> StagingFolder::takeMarkAway(const QString &folder)
{
    // The mark first: without the lock it would look like a killed run's.
    if (!QFile::remove(markIn(folder)) && QFileInfo::exists(markIn(folder)))
        return Error{ErrorCode::WriteFailed, QStringLiteral("cannot remove the mark"), markIn(folder)};
    QFile::remove(lockIn(folder));
    return syncFolder(folder);
}

bool StagingFolder::isNamedSo(const QString &name)
{
    return !digitsOf(name).isEmpty();
}

QList<StagingFolder::Found> StagingFolder::beside(const QString &target)
{
    const QFileInfo info(target);
    QList<Found> found;
    for (const QString &name : info.dir().entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks, QDir::Name))
        if (isNamedSo(name) && name.startsWith(QString(info.fileName() + QStringLiteral(".part-"))))
            if (std::optional<Found> one = lookAt(info.dir().filePath(name), false))
                found.append(*one);
    return found;
}

std::optional<StagingFolder::Found> StagingFolder::in(const QString &folder)
{
    return lookAt(folder, true);
}

void StagingFolder::remove(const Found &found)
{
    if (found.live)
        return;
    // Held meanwhile, so that two starts do not remove the same one.
    Result<FileLock> lock = FileLock::take(lockIn(found.path), 0);
    if (!lock)
        return;
    lock->allowRenaming();
    removeFolder(found.path);
}

void StagingFolder::sweep(const QString &folder)
{
    const QDir all(folder);
    for (const QString &name : all.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks)) {
        const bool placed = !isNamedSo(name);
        const std::optional<Found> found = lookAt(all.filePath(name), placed);
        if (!found || found->live || found->noted.isObject())
            continue;
        if (placed)
            static_cast<void>(takeMarkAway(found->path)); // else the next one tries
        else
            remove(*found);
    }
}

QString realFolder(const QString &folder)
{
    const QString absolute = QDir(folder).absolutePath();
    const QString real = QFileInfo(absolute).canonicalFilePath();
    return real.isEmpty() ? absolute : real;
}

Result<void> syncFolders(const QString &folder)
{
    QDirIterator below(folder, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        if (const Result<void> synced = syncFolder(below.next()); !synced)
            return synced;
    return syncFolder(folder);
}

Result<void> moveFolder(const QString &from, const QString &to)
{
    QDir().rmdir(to); // an empty one; a full one stays and the renaming fails
    return disk::replace(from, to);
}

} // namespace counter
