#include "forms/mainwindow/singlewindow.h"

#include "models/store/sm3.h"

#include <windows.h>

namespace counter {

QString meetingPoint(const Places &, const QString &store)
{
    return QStringLiteral("refund-counter-") + sm3Hex(store.toLower().toUtf8()).left(16);
}

void allowOthersForward()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace counter
