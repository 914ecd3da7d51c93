#include "models/store/filedigest.h"

#include "models/store/sm3.h"
#include "models/values/safefile.h"

#include <QFileInfo>

namespace counter {

FileDigest::FileDigest(const QString &database)
    : m_database(database), m_path(QFileInfo(database).path() + QStringLiteral("/store.digest"))
{
}

/// SQLite removes its log when the file is closed cleanly, and writes nothing elsewhere before it writes
/// there.
bool FileDigest::hasLog() const
{
    return QFileInfo(m_database + QStringLiteral("-wal")).size() > 0;
}

QByteArray FileDigest::line() const
{
    const Result<QByteArray> content = readFile(m_database, LargestHashed);
    return content ? QByteArray("refund-digest/1 " + sm3(*content).toHex() + '\n') : QByteArray();
}

void FileDigest::dropIfStale() const
{
    if (hasLog())
        QFile::remove(m_path);
}

void FileDigest::prepareToClose() const
{
    dropIfStale();
}

void FileDigest::write() const
{
    if (hasLog() || QFile::exists(m_path))
        return;
    const QByteArray content = line();
    if (!content.isEmpty())
        static_cast<void>(writeFile(m_path, content)); // without it verify checks a little less
}

FileDigest::State FileDigest::compare() const
{
    const Result<QByteArray> kept = readFile(m_path, 1024);
    if (!kept || hasLog())
        return State::Unknown;
    const QByteArray now = line();
    if (now.isEmpty())
        return State::Unknown;
    return now == *kept ? State::Same : State::Changed;
}

} // namespace counter
