#include <QString>

/// A sentence that no translator would be shown.
QString said()
{
    return QStringLiteral("没有保存。");
}
