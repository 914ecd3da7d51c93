#include "forms/evidence/filedrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace counter {

FileDrops::FileDrops(QWidget *screen, std::function<bool(const QMimeData &)> take)
    : QObject(screen), m_screen(screen), m_take(std::move(take))
{
    screen->setAcceptDrops(true);
    qApp->installEventFilter(this); // before the widget below the pointer, whichever it is
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const bool comes = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!comes && event->type() != QEvent::Drop)
        return false;
    const auto *below = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!below || (below != m_screen && !m_screen->isAncestorOf(below))
        || !(drop->mimeData()->hasUrls() || drop->mimeData()->hasImage()))
        return false;
    if (comes || m_take(*drop->mimeData()))
        drop->acceptProposedAction();
    return true;
}

} // namespace counter
