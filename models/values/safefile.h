#pragma once
#include "models/values/result.h"

#include <QFile>
#include <QIODevice>
#include <functional>
#include <optional>

namespace counter {

/// The steps of writing a file, in their order; a test may fail or stop the program before any of them.
enum class FileStep { Open, Write, Sync, Rename, SyncFolder };

/// Called before each step; what it returns is the failure of that step. Empty in the real program.
using FileHook = std::function<std::optional<ErrorCode>(FileStep)>;

/// The only way this program writes a file: into a temporary file in the same folder, checked for size,
/// flushed to the disk, renamed over the target, and the folder flushed too. Until commit() succeeds the old
/// file stands as it was; destroyed without it, the temporary file is gone. From its first byte it is for its
/// owner alone (0600), whatever the umask and whatever the rights of the file it replaces.
///
/// It is a write-only sequential QIODevice, so that QPdfWriter and QImageWriter, which report no failure of
/// their device, can write to it: it keeps the first error and the number of bytes, and commit() answers with
/// them. A target that is no regular file (/dev/stdout, a pipe) is written directly; a link is followed.
class FileWriter final : public QIODevice
{
public:
    explicit FileWriter(const QString &path, FileHook hook = {});
    ~FileWriter() override;

    /// Makes the temporary file. Refused: CannotOpen (no such folder, a folder of that name), ReadOnly,
    /// DiskFull.
    Result<void> start();
    /// Puts the file in its place; the first error of any step before wins. After it the device is closed.
    Result<void> commit();
    /// Bytes accepted so far.
    qint64 written() const { return m_written; }
    /// What has failed so far.
    const std::optional<Error> &failure() const { return m_error; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> place();
    bool refused(FileStep step);
    void keep(const Error &error);
    bool flushBuffer();
    void discard();

    QString m_path;
    FileHook m_hook;
    QFile m_file;
    QString m_temporary; ///< its name until commit(); empty: the target is written directly
    QByteArray m_buffer;
    qint64 m_written = 0;
    std::optional<Error> m_error;
    bool m_direct = false;
    bool m_committed = false;
};

/// Writes the whole content, safely, as above.
Result<void> writeFile(const QString &path, const QByteArray &content, FileHook hook = {});
/// Lets `fill` write; its own failure discards the file, and the disk's, when that was first, is answered.
Result<void> writeFile(const QString &path, const std::function<Result<void>(QIODevice &)> &fill,
                       FileHook hook = {});

/// Opens what the file's name leads to: a file or a pipe. Refused: CannotOpen (nothing there, a folder, a
/// device such as /dev/zero, no right to read), OutOfResources, ReadFailed.
Result<void> openForReading(QFile &file);

/// The next bytes of a device, at most so many; none at its end. Refused: CannotOpen (a folder),
/// OutOfResources, ReadFailed, each with `place`.
Result<QByteArray> readSome(QIODevice &device, qint64 most, const QString &place);

/// All that a device has, at most `limit` bytes. Refused: TooLarge (an endless stream costs no more than the
/// limit), and as above.
Result<QByteArray> readUpTo(QIODevice &device, qint64 limit, const QString &place);

/// Reads a file of at most `limit` bytes. Refused as both above; a file that is too large before a byte of it
/// is read.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// What becomes of the rights of a folder that is already there.
enum class FoundFolder {
    Kept, ///< somebody's own: its rights are not ours to change
    MadePrivate, ///< ours by its purpose: closed to others (0700), where the file system knows rights
};

/// The only way this program makes a folder: it and the missing ones above it, each for its owner alone
/// (0700) whatever the umask, each name flushed to the disk. One that stands is no failure. Refused, with the
/// true reason: DiskFull (also a quota), ReadOnly (a medium or rights that allow no writing), CannotOpen (a
/// file of that name or above, a name too long), WriteFailed (the medium fails).
Result<void> makeFolder(const QString &path, FoundFolder found);

/// Why another library, which keeps no reason, could not write more into the file: tries it with a file of
/// its own beside it, behind its end. DiskFull, ReadOnly, OutOfResources; WriteFailed when it works now or
/// fails otherwise.
ErrorCode whyNotWritten(const QString &path);
/// The same of a file that could not be opened: OutOfResources, ReadFailed, else CannotOpen. Only its folder
/// is opened: closing any handle of a database gives up the locks that SQLite holds.
ErrorCode whyNotOpened(const QString &path);

/// Flushes a file that another library wrote.
Result<void> syncFile(const QString &path);

/// Flushes a folder's entries to the disk, so that a rename or removal in it survives a power cut.
Result<void> syncFolder(const QString &folder);

} // namespace counter
