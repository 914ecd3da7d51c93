#include "forms/widgets/entermoves.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace counter {

namespace {

bool isEntry(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QCheckBox *>(widget);
}

} // namespace

EnterMoves::EnterMoves(QWidget *screen) : QObject(screen), m_screen(screen)
{
    qApp->installEventFilter(this);
}

bool EnterMoves::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_composer = watched;
        return false;
    }
    if (event->type() == QEvent::FocusOut && watched == m_composer)
        m_composing = false;
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !widget->isWidgetType() || !m_screen->isAncestorOf(widget) || !isEntry(widget))
        return false;
    if (m_composing && watched == m_composer)
        return false;
    if (qobject_cast<QPlainTextEdit *>(widget) && key->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    if (!widget->hasFocus() || key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Backtab, Qt::ShiftModifier);
    QCoreApplication::sendEvent(widget, key->modifiers().testFlag(Qt::ShiftModifier) ? &back : &tab);
    return true;
}

} // namespace counter
