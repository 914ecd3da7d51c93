#include "app/window/singlewindow.h"

#include "models/store/vault/sm3.h"

#include <windows.h>

namespace counter {

QString meetingPoint(const Places &, const QString &store)
{
    // Pipes are the machine's: a window in another session of the same user cannot come forward in this one.
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return QStringLiteral("refund-counter-%1-").arg(session) + sm3Hex(store.toLower().toUtf8()).left(16);
}

void allowOthersForward()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace counter
