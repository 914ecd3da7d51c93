#include "models/values/safefile.h"

#include "models/values/filedisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace counter {

namespace {

constexpr qsizetype BufferSize = 64 * 1024;

QString temporaryName(const QString &path)
{
    const QFileInfo info(path);
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return info.path() + u'/' + u'.' + info.fileName().left(40) + u'.' + random + QStringLiteral(".part");
}

/// For the clerk, who can only mend it when the limit is known.
QString sizeLimit(qint64 bytes)
{
    constexpr qint64 Mebi = 1024 * 1024;
    return bytes >= Mebi ? QCoreApplication::translate("SafeFile", "不得超过 %1 MB").arg(bytes / Mebi)
                         : QCoreApplication::translate("SafeFile", "不得超过 %1 字节").arg(bytes);
}

} // namespace

FileWriter::FileWriter(const QString &path, FileHook hook) : m_path(path), m_hook(std::move(hook)) { }

FileWriter::~FileWriter()
{
    if (!m_committed)
        discard();
}

Result<void> FileWriter::start()
{
    const QFileInfo info(m_path);
    if (info.isDir())
        return Error{ErrorCode::CannotOpen, QStringLiteral("is a folder"), m_path};
    m_direct = info.exists() && !info.isFile();
    if (info.isSymLink() && info.isFile())
        m_path = info.canonicalFilePath();
    if (refused(FileStep::Open))
        return *m_error;

    m_temporary = m_direct ? QString() : temporaryName(m_path);
    m_file.setFileName(m_path);
    disk::forgetError();
    if (m_direct ? !m_file.open(WriteOnly | Unbuffered) : !disk::openNew(m_file, m_temporary)) {
        keep(disk::lastError(m_file, m_path));
        return *m_error;
    }
    open(WriteOnly | Unbuffered);
    return {};
}

qint64 FileWriter::writeData(const char *data, qint64 size)
{
    if (m_error)
        return -1;
    m_buffer.append(data, size);
    m_written += size;
    if (m_buffer.size() >= BufferSize && !flushBuffer())
        return -1;
    return size;
}

bool FileWriter::flushBuffer()
{
    if (m_error)
        return false;
    if (m_buffer.isEmpty())
        return true;
    if (refused(FileStep::Write))
        return false;
    qint64 done = 0;
    while (done < m_buffer.size()) {
        disk::forgetError();
        const qint64 now = m_file.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (now <= 0) { // a short write on a full disk is followed by a failing one
            keep(disk::lastError(m_file, m_path));
            return false;
        }
        done += now;
    }
    m_buffer.clear();
    return true;
}

Result<void> FileWriter::commit()
{
    if (isOpen())
        close();
    if (!m_file.isOpen() && !m_error)
        keep({ErrorCode::Internal, QStringLiteral("commit without start"), m_path});
    if (!flushBuffer())
        return *m_error;

    if (m_direct) {
        m_file.close();
        m_committed = true;
        return {};
    }
    if (m_file.size() != m_written)
        keep({ErrorCode::WriteFailed, QStringLiteral("size differs"), m_path});
    if (!m_error && !refused(FileStep::Sync) && !disk::flush(m_file))
        keep(disk::lastError(m_file, m_path));
    if (!m_error && !refused(FileStep::Rename))
        if (const Result<void> placed = place(); !placed)
            keep({placed.error().code, placed.error().detail, m_path});
    m_file.close();
    if (m_error)
        return *m_error;
    m_committed = true;
    if (refused(FileStep::SyncFolder))
        return *m_error;
    return syncFolder(QFileInfo(m_path).path());
}

/// In one step where nothing stands there yet; else beside what does, and then over it.
Result<void> FileWriter::place()
{
    if (disk::giveFreeName(m_file, m_path))
        return {};
    if (const Result<void> named = disk::giveName(m_file, m_temporary); !named)
        return named;
    m_file.close(); // Windows renames no open file
    return disk::replace(m_temporary, m_path);
}

bool FileWriter::refused(FileStep step)
{
    if (m_hook)
        if (const std::optional<ErrorCode> code = m_hook(step))
            keep({*code, QStringLiteral("injected"), m_path});
    return m_error.has_value();
}

void FileWriter::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
    setErrorString(m_error->detail);
}

void FileWriter::discard()
{
    if (isOpen())
        close();
    m_file.close();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileHook hook)
{
    return writeFile(
        path,
        [&content](QIODevice &device) -> Result<void> {
            device.write(content); // the writer keeps a failure for commit()
            return {};
        },
        std::move(hook));
}

Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &fill,
                       FileHook hook)
{
    FileWriter writer(path, std::move(hook));
    if (const Result<void> started = writer.start(); !started)
        return started;
    if (const Result<void> filled = fill(writer); !filled)
        return writer.failure() ? *writer.failure() : filled; // what failed first knows why
    return writer.commit();
}

Result<void> openForReading(QFile &file)
{
    const QString path = file.fileName();
    if (const Result<void> readable = disk::checkReadable(path); !readable)
        return readable;
    disk::forgetError();
    return file.open(QIODevice::ReadOnly) ? Result<void>() : disk::lastReadError(path);
}

Result<QByteArray> readSome(QIODevice &device, qint64 most, const QString &place)
{
    QByteArray content(most, Qt::Uninitialized);
    disk::forgetError();
    const qint64 got = device.read(content.data(), most);
    // Qt answers the end of a sequential device with -1 too; a failure has a reason.
    if (got < 0 && disk::failed())
        return disk::lastReadError(place);
    content.resize(qMax<qint64>(got, 0));
    return content;
}

Result<QByteArray> readUpTo(QIODevice &device, qint64 limit, const QString &place)
{
    constexpr qint64 Piece = 64 * 1024;
    QByteArray content;
    while (content.size() <= limit) { // a pipe or a growing file has no honest size
        const Result<QByteArray> piece = readSome(device, Piece, place);
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return content;
        content += *piece;
    }
    return Error{ErrorCode::TooLarge, sizeLimit(limit), place};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (const Result<void> opened = openForReading(file); !opened)
        return opened.error();
    if (file.size() > limit)
        return Error{ErrorCode::TooLarge, sizeLimit(limit), path};
    return readUpTo(file, limit, path);
}

Result<void> makeFolder(const QString &path, FoundFolder found)
{
    const QString folder = QDir::cleanPath(QDir(path).absolutePath());
    QStringList missing;
    for (QString at = folder; !QFileInfo(at).isDir() && at != QFileInfo(at).path(); at = QFileInfo(at).path())
        missing.prepend(at);
    for (const QString &one : std::as_const(missing)) {
        if (const Result<void> made = disk::makePrivateFolder(one); !made)
            return made;
        if (const Result<void> synced = syncFolder(QFileInfo(one).path()); !synced)
            return synced;
    }
    if (missing.isEmpty() && found == FoundFolder::MadePrivate)
        disk::closeFolder(folder);
    return {};
}

ErrorCode whyNotWritten(const QString &path)
{
    constexpr qint64 More = 64 * 1024; // what a log grows by
    const qint64 end = qMax(QFileInfo(path).size(), QFileInfo(path + QStringLiteral("-wal")).size());
    const QString name = temporaryName(path); // given only where a file cannot be without one
    QFile probe;
    disk::forgetError();
    std::optional<Error> failed;
    if (!disk::openNew(probe, name) || !probe.seek(end) || probe.write(QByteArray(More, '\1')) != More
        || !disk::flush(probe))
        failed = disk::lastError(probe, path);
    probe.close();
    QFile::remove(name);
    return failed && failed->code != ErrorCode::CannotOpen ? failed->code : ErrorCode::WriteFailed;
}

ErrorCode whyNotOpened(const QString &path)
{
    const Result<void> folder = syncFolder(QFileInfo(path).path());
    if (!folder && folder.error().code == ErrorCode::OutOfResources)
        return ErrorCode::OutOfResources;
    return !folder && folder.error().code == ErrorCode::WriteFailed ? ErrorCode::ReadFailed
                                                                    : ErrorCode::CannotOpen;
}

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    disk::forgetError();
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !disk::flush(file))
        return disk::lastError(file, path);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    return disk::flushFolder(folder);
}

} // namespace counter
