#include "models/casework/givenapplication.h"

#include "models/values/strictjson.h"

#include <QCoreApplication>

namespace counter {

Result<ReadApplication> readGivenApplication(const QByteArray &json)
{
    Result<ReadApplication> read = readApplication(json, MostJsonValues);
    if (read && read->application.lines.size() > MostLines)
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("counter::ApplicationReader", "一份申请不得超过 %1 行")
                         .arg(MostLines),
                     QStringLiteral("/lines/%1").arg(MostLines)};
    return read;
}

} // namespace counter
