#include "forms/accounts/lockwatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSet>

namespace counter {

LockWatch::LockWatch(int minutes, QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(minutes * 60'000);
    connect(&m_idle, &QTimer::timeout, this, &LockWatch::lockWanted);
    if (minutes > 0)
        m_idle.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool LockWatch::eventFilter(QObject *watched, QEvent *event)
{
    static const QSet<QEvent::Type> signsOfLife{QEvent::KeyPress,  QEvent::ShortcutOverride,
                                                QEvent::MouseMove, QEvent::MouseButtonPress,
                                                QEvent::Wheel,     QEvent::InputMethod};
    if (m_idle.interval() > 0 && signsOfLife.contains(event->type()))
        m_idle.start();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    event->accept(); // whatever has the focus does not get it
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        QTimer::singleShot(0, this, &LockWatch::lockWanted);
    return true;
}

} // namespace counter
