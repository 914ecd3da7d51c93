#include "forms/widgets/manners.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace counter {

namespace {

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// Alt with a letter that no button took: Qt's fields would type the letter.
bool isNobodysAltKey(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::AltModifier && !key.text().isEmpty() && key.text().at(0).isPrint();
}

bool mayRepeatEnter(const QObject *receiver)
{
    return qobject_cast<const QPlainTextEdit *>(receiver) || qobject_cast<const QTextEdit *>(receiver)
        || receiver->property("enterMoves").toBool();
}

/// What the wheel turns on to another value.
bool isTurned(const QObject *receiver)
{
    if (qobject_cast<const QScrollBar *>(receiver))
        return false;
    return qobject_cast<const QComboBox *>(receiver) || qobject_cast<const QAbstractSpinBox *>(receiver)
        || qobject_cast<const QAbstractSlider *>(receiver) || qobject_cast<const QTabBar *>(receiver);
}

/// The line that is typed into: the field itself, or the one in a box.
const QLineEdit *entryOf(const QObject *receiver)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(receiver))
        return line;
    const bool box =
        qobject_cast<const QAbstractSpinBox *>(receiver) || qobject_cast<const QComboBox *>(receiver);
    return box ? receiver->findChild<QLineEdit *>() : nullptr;
}

/// Whether the field has a step of its own for this key.
bool hasOwnStep(const QObject *receiver, bool undo)
{
    if (const QLineEdit *line = entryOf(receiver))
        return !line->isReadOnly() && (undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(receiver))
        return !text->isReadOnly()
            && (undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return true;
}

class Manners : public QObject
{
public:
    explicit Manners(QApplication &application) : QObject(&application)
    {
        application.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::ShortcutOverride)
            return leaveToTheWindow(watched, static_cast<QKeyEvent *>(event));
        if (type == QEvent::Shortcut)
            return m_held;
        if (type == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (watched->isWidgetType() && isNobodysAltKey(*key))
                return true;
            return watched->isWidgetType() && key->isAutoRepeat() && isEnter(*key)
                && !mayRepeatEnter(watched);
        }
        if (type == QEvent::Polish)
            takeNoFocusFromTheWheel(watched);
        return type == QEvent::Wheel && leaveToTheScrolling(watched, event);
    }

private:
    /// Asked before every key, and the last word on whether it is held.
    bool leaveToTheWindow(const QObject *watched, QKeyEvent *key)
    {
        m_held = key->isAutoRepeat();
        const bool undo = key->matches(QKeySequence::Undo);
        if ((!undo && !key->matches(QKeySequence::Redo)) || hasOwnStep(watched, undo))
            return false;
        key->ignore();
        return true;
    }

    /// Qt gives the focus before anyone is asked about the event: boxes, lists and texts would take the
    /// keyboard when they are scrolled past.
    static void takeNoFocusFromTheWheel(QObject *shown)
    {
        auto *widget = qobject_cast<QWidget *>(shown);
        if (widget && widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }

    static bool leaveToTheScrolling(QObject *watched, QEvent *event)
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!widget || widget->hasFocus() || !isTurned(watched))
            return false;
        event->ignore();
        return true;
    }

    bool m_held = false;
};

} // namespace

void teachManners(QApplication &application)
{
    static const QLatin1StringView name("manners");
    if (application.findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    (new Manners(application))->setObjectName(name);
}

} // namespace counter
