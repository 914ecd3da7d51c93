#pragma once
#include "tests/store/attack/trial.h"

namespace counter {

// What must be true after each command, whatever befell it; the same command is run again in the end.
void afterInit(Trial &trial);
void afterImport(Trial &trial);
void afterAttach(Trial &trial);
void afterBackup(Trial &trial);
void afterRestore(Trial &trial);
void afterRestoreAnew(Trial &trial);
void afterReindex(Trial &trial);
void afterVerify(Trial &trial);
/// `store`: its folder, of that schema before.
void afterUpgrade(Trial &trial, const char *store, int schema);
void afterExport(Trial &trial);
void afterPrint(Trial &trial);
/// Of commands that leave the cases as they are.
void afterLooking(Trial &trial);

} // namespace counter
