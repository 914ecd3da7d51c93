#pragma once
#include "models/support/faultpackage.h"

#include <QStringList>

namespace counter {

/// The parts of a fault package, lines each; what is true of all of them stands in faultpackage.h.
QStringList versionLines(const FaultSource &source);
QStringList machineLines();
QStringList placeLines(const Places &places);
QStringList settingLines(const FaultSource &source);
QStringList storeLines(const FaultSource &source, const Progress &progress);

/// "12.3 MB": never a byte count, whose digits could be anything.
QString shownSize(qint64 bytes);

} // namespace counter
