#pragma once
#include "models/values/result.h"

#include <QString>
#include <QStringList>

namespace counter {

/// What a store's folder is made of, by name.
namespace storefiles {

inline QString database(const QString &folder)
{
    return folder + QStringLiteral("/store.sqlite");
}
/// SQLite's own beside it, which are there only while it is open or after the program was killed.
inline QString databaseLog(const QString &folder)
{
    return folder + QStringLiteral("/store.sqlite-wal");
}
inline QString head(const QString &folder)
{
    return folder + QStringLiteral("/store.head");
}
inline QString eventHead(const QString &folder)
{
    return folder + QStringLiteral("/event.head");
}
/// Of programs before schema 6, which had a log of prints alone.
inline QString printHead(const QString &folder)
{
    return folder + QStringLiteral("/print.head");
}
inline QString lock(const QString &folder)
{
    return folder + QStringLiteral("/store.lock");
}
inline QString evidence(const QString &folder)
{
    return folder + QStringLiteral("/evidence");
}

/// Every file that the program opens in place is a regular file or not there. Refused: UnsafePath.
Result<void> check(const QString &folder);

/// Whether a backup has it and a restoring copies it, by its path below the folder: the database and its log,
/// the heads, stored evidence, packs, calendars and notices; nothing that merely lies about.
bool belongs(const QString &relative);

/// Removes what a killed program left half written in the folder itself, by the names that only we give.
void removeUnfinished(const QString &folder);

/// Whether there is a database.
bool hasDatabase(const QString &folder);

/// Whether something of a store is there, evidence or a chain's end, the database itself or not.
bool anyPiece(const QString &folder);

/// What lies in the folder and is nothing of ours, at most a few names; window and lock files are of no
/// account.
QStringList strangers(const QString &folder);

} // namespace storefiles

} // namespace counter
