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
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
            return false;
        Q_EMIT refused();
        return true;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() != Qt::MiddleButton)
            return false;
        Q_EMIT refused();
        return true;
    default:
        return false;
    }
}

} // namespace counter
