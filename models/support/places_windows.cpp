#include "models/support/places.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace counter {

Machine Machine::here()
{
    // Logs do not travel with a roaming profile.
    return {QCoreApplication::applicationDirPath(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/logs")};
}

} // namespace counter
