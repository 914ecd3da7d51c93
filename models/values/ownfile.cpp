#include "models/values/ownfile.h"

#include "models/values/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace counter {

Error unsafeFile(const QString &path)
{
    return {ErrorCode::UnsafePath,
            QCoreApplication::translate("OwnFile", "这里应是普通文件，却是链接、文件夹、管道或设备"), path};
}

Result<void> checkOwnFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return unsafeFile(path);
    return {};
}

Result<QByteArray> readOwnFile(const QString &path, qint64 limit)
{
    QFile file;
    if (const Result<void> opened = openOwnFile(file, path, QIODevice::ReadOnly); !opened)
        return opened.error();
    return readUpTo(file, limit, path);
}

} // namespace counter
