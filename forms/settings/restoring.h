#pragma once
#include "forms/services.h"
#include "models/store/vault/environment.h"

namespace counter {

/// The folder of a backup: the one that was chosen, or on a medium with several the newest by its name.
/// Empty: no backup there, or one of the other mode (practice) by its name.
QString backupIn(const QString &chosen, bool practice);

/// Asks which backup is wanted, and whether it really is, for what is in use now goes aside. Empty: the clerk
/// went back, or there was none, which is told.
QString askForBackup(QWidget *parent, const FilePicker &picker, const Questions &questions, bool practice);

/// Puts a backup in the place of a store that nobody has open, shows how far it is and tells how it went.
void restoreShown(const QString &backup, const QString &store, const Questions &questions,
                  const Environment &environment);

} // namespace counter
