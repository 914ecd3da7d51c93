#include "models/values/ownfile.h"

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
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::ReadFailed, file.errorString(), path};
    if (content.size() > limit)
        return Error{ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit), path};
    return content;
}

} // namespace counter
