#pragma once
#include "models/store/vault/finding.h"

#include <QSet>

namespace counter {

/// Looks at every entry below the store's folder without opening it: links and whatever else is neither file
/// nor folder (link), and where the file system keeps rights what other people own or may use: everyone's
/// right to write, and every right where the store's own folder lets others in (rights). Evidence of these
/// names is left to whoever looks at evidence. False from `goOn` stops it.
void checkPlaces(const QString &folder, const QSet<QString> &evidence, const Findings &find,
                 const std::function<bool()> &goOn);

/// What lies at a path, a link not followed.
enum class EntryKind { Nothing, File, Folder, Link, Other };
EntryKind entryKind(const QString &path);

/// A USB stick, where backups go, and a network share show the same rights for everything, whatever is set.
bool keepsRights(const QString &folder);

/// Takes every right from group and others, as far as the files are ours; nothing on Windows, where the
/// user's own folder keeps others out.
void makePrivate(const QString &folder);

/// Closes folder and files to everyone else, whatever made them: identity numbers are inside. Of someone
/// else's it cannot be changed, which verify says.
void closeToOthers(const QString &folder);

} // namespace counter
