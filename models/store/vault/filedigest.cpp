#include "models/store/vault/filedigest.h"

#include "models/store/vault/sm3.h"
#include "models/values/ownfile.h"
#include "models/values/safefile.h"

#include <QFileInfo>

namespace counter {

namespace {

constexpr qint64 Longest = 1024; ///< bytes of the line
/// The first one could be left behind by a failure and then did not fit: it says nothing.
const QByteArray Format = QByteArrayLiteral("refund-digest/2 ");

} // namespace

FileDigest::FileDigest(const QString &database)
    : m_database(database), m_path(QFileInfo(database).path() + QStringLiteral("/store.digest"))
{
}

/// SQLite removes its log when the file is closed cleanly.
bool FileDigest::hasLog() const
{
    return QFileInfo(m_database + QStringLiteral("-wal")).size() > 0;
}

Result<QByteArray> FileDigest::line() const
{
    const Result<QByteArray> content = readOwnFile(m_database, LargestHashed);
    if (!content)
        return content;
    return QByteArray(Format + sm3(*content).toHex() + '\n');
}

Result<void> FileDigest::drop() const
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return {};
    if (!QFile::remove(m_path))
        return Error{ErrorCode::WriteFailed, QStringLiteral("cannot remove"), m_path};
    return syncFolder(QFileInfo(m_path).path());
}

void FileDigest::write() const
{
    const Result<QByteArray> kept = readOwnFile(m_path, Longest);
    if (hasLog() || (kept && kept->startsWith(Format)))
        return;
    if (const Result<QByteArray> content = line(); content)
        static_cast<void>(writeFile(m_path, *content)); // without it verify checks a little less
}

Result<FileDigest::State> FileDigest::compare() const
{
    const Result<QByteArray> kept = readOwnFile(m_path, Longest);
    if (!kept || hasLog() || !kept->startsWith(Format))
        return State::Unknown;
    const Result<QByteArray> now = line();
    if (!now && (now.error().code == ErrorCode::ReadFailed || now.error().code == ErrorCode::OutOfResources))
        return now.error();
    if (!now)
        return State::Unknown;
    return *now == *kept ? State::Same : State::Changed;
}

} // namespace counter
