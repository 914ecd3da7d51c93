#include "models/casework/applicationfile.h"

#include "models/casework/applicationreader.h"
#include "models/casework/givenapplication.h"
#include "models/casework/problemcodes.h"
#include "models/values/safefile.h"
#include "models/values/strictjson.h"

namespace counter {

Result<ReadApplication> readApplication(const QByteArray &json, int mostValues)
{
    if (json.size() > LargestApplication)
        return Error{ErrorCode::TooLarge, {}, {}};
    const Result<JsonValue> root = parseStrictJson(json, mostValues);
    if (!root)
        return root.error();
    return applicationOf(*root);
}

Result<ReadApplication> readApplicationFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestApplication);
    if (!bytes)
        return bytes.error();
    Result<ReadApplication> read = readGivenApplication(*bytes);
    if (!read)
        return Error{read.error().code, read.error().detail,
                     read.error().place.isEmpty() ? path : QString(path + u' ' + read.error().place)};
    return read;
}

Application keepUnread(const ReadApplication &read)
{
    Application application = read.application;
    for (Problem problem : read.problems) {
        problem.severity = Severity::Warning;
        application.unread.append(problem);
    }
    return application;
}

} // namespace counter
