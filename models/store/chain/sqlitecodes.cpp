#include "models/store/chain/sqlitecodes.h"

#include "models/values/safefile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace counter::sqlite {

namespace {

/// Whoever asks knows that it is there, or may be made: what keeps it from being opened is the machine's.
ErrorCode whyNoDatabase(const QString &path)
{
    const ErrorCode code = whyNotOpened(path);
    return code == ErrorCode::CannotOpen ? whyNotWritten(path) : code;
}

} // namespace

ErrorCode codeOf(int native, const QString &path)
{
    switch (native) {
    case 778: // IOERR_WRITE: a quota, a limit of the file's size or a failing medium
    case 1546: // IOERR_TRUNCATE
    case 4874: // IOERR_SHMSIZE
        return whyNotWritten(path);
    case 266: // IOERR_READ
    case 522: // IOERR_SHORT_READ
        return ErrorCode::ReadFailed;
    case 3082: // IOERR_NOMEM
        return ErrorCode::OutOfResources;
    default:
        break;
    }
    switch (native & 0xff) {
    case 7: // NOMEM
        return ErrorCode::OutOfResources;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::StoreLocked;
    case 3: // PERM
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case Corrupt:
    case 26: // NOTADB
        return ErrorCode::StoreDamaged;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 14: // CANTOPEN
        return whyNoDatabase(path);
    case 10: // IOERR
        return ErrorCode::WriteFailed;
    default:
        return ErrorCode::Internal;
    }
}

bool isUnread(const QString &fault)
{
    static const QRegularExpression shape(QStringLiteral("error code=([0-9]+)"));
    constexpr int IoError = 10;
    return (shape.match(fault).captured(1).toInt() & 0xff) == IoError;
}

bool mayWrite(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.path()).isWritable();
}

} // namespace counter::sqlite
