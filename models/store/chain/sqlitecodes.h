#pragma once
#include "models/values/error.h"

#include <QString>

namespace counter::sqlite {

inline constexpr int Corrupt = 11;

/// SQLite's result codes (https://www.sqlite.org/rescode.html); the low byte is the primary one. Of a file it
/// could not write or open it does not tell why; the medium is asked for `path` then.
ErrorCode codeOf(int native, const QString &path);

/// SQLite reports a page that the medium did not give as a fault of the page: "… error code=8458", whose low
/// byte is IOERR.
bool isUnread(const QString &fault);

/// SQLite opens a file that the medium refuses to have written for reading instead, and calls it read-only
/// ever after: whether it is not.
bool mayWrite(const QString &path);

} // namespace counter::sqlite
