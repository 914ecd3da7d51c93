#include "models/decoding/outsidefile.h"

#include "models/decoding/decoder.h"
#include "models/values/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace counter {

Result<QByteArray> readOutsideFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::CannotOpen, QStringLiteral("no regular file"), path};
    Result<QByteArray> content = readFile(path, LargestEvidence);
    if (!content && content.error().code == ErrorCode::TooLarge)
        return evidenceTooLarge(path);
    return content;
}

void readOutsideFile(const QString &path, QObject *context,
                     const std::function<void(const Result<QByteArray> &)> &then)
{
    QThreadPool::globalInstance()->start([path, wanted = QPointer<QObject>(context), then] {
        const Result<QByteArray> content = readOutsideFile(path);
        // Whether anyone still wants it is asked in the thread where that is decided.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [wanted, then, content] {
                if (wanted)
                    then(content);
            },
            Qt::QueuedConnection);
    });
}

} // namespace counter
