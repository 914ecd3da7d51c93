#pragma once
#include "models/store/care/verify.h"
#include "models/support/places.h"

#include <QDateTime>

namespace counter {

class PolicyLibrary;

/// What a fault package is made of.
struct FaultSource
{
    QString program; ///< its version
    Places places;
    const PolicyLibrary &policies;
    Store *store = nullptr; ///< null: it could not be opened, see storeFailure
    std::optional<Error> storeFailure;
    QDateTime now;
};

/// 故障包: one readable UTF-8 text with versions, machine, settings, statistics of the store and the end of
/// the log, for whoever looks for a fault. It holds no personal data by construction: every line is made of
/// words of this program, of counts, sizes and times, and of values that match a pattern known to be
/// harmless; no text that anybody typed, no path and no file name is ever copied into it. The store is
/// verified on the way, which `progress` may stop.
QByteArray faultPackage(const FaultSource &source, const Progress &progress = {});

} // namespace counter
