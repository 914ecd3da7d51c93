#include "models/store/care/storecopy.h"

#include "models/store/vault/storefiles.h"
#include "models/values/ownfile.h"

#include <QDir>
#include <QDirIterator>

namespace counter {

namespace {

/// Whose fault it was decides: of the copy it stops everything, of the original it may be left out.
struct Copied
{
    Result<void> read;
    Result<void> written;
};

/// Piece by piece, so that memory stays flat.
Copied copyFile(const QString &from, const QString &to, const FileHook &hook)
{
    constexpr qint64 Piece = 1 << 20;
    QFile source;
    Copied copied{openOwnFile(source, from, QIODevice::ReadOnly), {}};
    if (!copied.read)
        return copied;
    copied.written = writeFile(
        to,
        [&](QIODevice &device) -> Result<void> {
            while (!source.atEnd()) {
                const QByteArray piece = source.read(Piece);
                if (piece.isEmpty()) {
                    copied.read = Error{ErrorCode::ReadFailed, source.errorString(), from};
                    return copied.read;
                }
                if (device.write(piece) != piece.size())
                    break; // the writer keeps why
            }
            return {};
        },
        hook);
    return copied;
}

} // namespace

Result<void> copyStoreFiles(const QString &from, const QString &to,
                            const std::function<bool(const QString &)> &wanted,
                            const std::function<bool(const QString &)> &leaveOut, const FileHook &hook,
                            const Progress &progress)
{
    const QDir base(from);
    QDirIterator files(from, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString relative = base.relativeFilePath(file);
        if (!storefiles::belongs(relative) || !wanted(relative))
            continue;
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}, to};
        const QString target = to + u'/' + relative;
        if (const Result<void> made = makeFolder(QFileInfo(target).path(), FoundFolder::MadePrivate); !made)
            return made;
        const Copied copied = copyFile(file, target, hook);
        if (!copied.read && leaveOut(relative) && copied.read.error().code != ErrorCode::OutOfResources)
            continue;
        if (!copied.read)
            return copied.read;
        if (!copied.written)
            return copied.written;
    }
    return {};
}

Result<VerifyReport> proveCopy(const QString &folder, const Environment &environment,
                               const Progress &progress)
{
    const Result<std::unique_ptr<Store>> copy = Store::open(folder, environment, OpenFor::Proof);
    if (!copy)
        return copy.error();
    const Result<VerifyReport> report = verify(**copy, progress);
    if (report && !report->chainWhole())
        return Error{ErrorCode::StoreDamaged, report->findings.first().message, folder};
    return report;
}

} // namespace counter
