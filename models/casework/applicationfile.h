#pragma once
#include "models/casework/application.h"
#include "models/values/jsonwriter.h"
#include "models/values/problem.h"
#include "models/values/result.h"

#include <QByteArray>

#include <limits>

namespace counter {

/// Files and lines of a batch beyond this are refused with too-large before they are parsed.
inline constexpr qint64 LargestApplication = 32LL * 1024 * 1024;

/// An application as far as it could be read, and what could not be taken over: format, unknown-key,
/// duplicate-key, type, kind (all errors, by JSON pointer). How the values themselves are written is
/// validate()'s question.
struct ReadApplication
{
    Application application;
    Problems problems;
};

/// refund-application/1 from JSON bytes: the one reader for files, batches, store bodies and packages.
/// Anything that is JSON is answered; a text that cannot be read as its type (an amount, a month) stays in
/// its Entry, and a value of a wrong type stays as the text it had in the file wherever the field holds text.
/// Refused: NotJson (with "line:column"), TooLarge.
Result<ReadApplication> readApplication(const QByteArray &json,
                                        int mostValues = std::numeric_limits<int>::max());
/// From a file. Refused also: CannotOpen.
Result<ReadApplication> readApplicationFile(const QString &path);

/// The application with what could not be read kept in `unread`, for a draft made from an imported file.
Application keepUnread(const ReadApplication &read);

/// The one writer: keys in the order of the format, the same value gives the same bytes,
/// readApplication(writeApplication(a)) == a for every application, half-typed ones included. A line feed at
/// the end when indented.
QByteArray writeApplication(const Application &application, JsonLayout layout = JsonLayout::Compact);

} // namespace counter
