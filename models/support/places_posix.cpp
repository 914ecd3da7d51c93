#include "models/support/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace counter {

Machine Machine::here()
{
    // Qt 6.4 does not know the folder of the XDG base directory specification for logs.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {QCoreApplication::applicationDirPath(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            state + u'/' + QCoreApplication::applicationName()};
}

} // namespace counter
