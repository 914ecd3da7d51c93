#include "models/values/ownfile.h"

namespace counter {

Result<void> openOwnFile(QFile &file, const QString &path, QIODevice::OpenMode mode)
{
    if (const Result<void> regular = checkOwnFile(path); !regular)
        return regular;
    file.setFileName(path);
    if (!file.open(mode | QIODevice::ExistingOnly))
        return Error{ErrorCode::CannotOpen, file.errorString(), path};
    return {};
}

} // namespace counter
