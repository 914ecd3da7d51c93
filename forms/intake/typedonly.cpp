#include "forms/intake/typedonly.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace counter {

TypedOnly::TypedOnly(QLineEdit *line) : QObject(line)
{
    line->setAcceptDrops(false);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    line->installEventFilter(this);
}

bool TypedOnly::eventFilter(QObject *, QEvent *event)
{
    const bool pasted =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    const bool droppedIn = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton;
    if (!pasted && !droppedIn)
        return false;
    Q_EMIT refused();
    return true;
}

} // namespace counter
