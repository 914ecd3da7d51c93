#include "forms/decision/monthstrip.h"
#include "forms/decision/stripgeometry.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

// What keys and the mouse do in a MonthStrip.

namespace counter {

std::optional<QPoint> MonthStrip::hit(QPointF position) const
{
    const StripGeometry geometry(m_rows);
    const int x = int(position.x()) - geometry.label;
    const int y = int(position.y()) - geometry.head;
    if (x < 0 || y < 0)
        return std::nullopt;
    const int month = m_first + x / geometry.cell;
    const int row = y / geometry.height;
    if (row >= m_rows.size() || month > m_to.index() - m_from.index()
        || x / geometry.cell >= geometry.fitting(width()))
        return std::nullopt;
    return QPoint(month, row);
}

/// Shift with a key that moves, and Ctrl+A: several months. False: the key is none of these.
bool MonthStrip::selectByKey(const QKeyEvent &event)
{
    const int last = m_to.index() - m_from.index();
    if (event.matches(QKeySequence::SelectAll)) {
        clearSelection();
        moveCursor(m_row, 0);
        extendTo(m_row, last);
        return true;
    }
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        extendTo(m_row, m_month - 1);
        return true;
    case Qt::Key_Right:
        extendTo(m_row, m_month + 1);
        return true;
    case Qt::Key_Up:
        extendTo(m_row - 1, m_month);
        return true;
    case Qt::Key_Down:
        extendTo(m_row + 1, m_month);
        return true;
    case Qt::Key_Home:
        extendTo(m_row, 0);
        return true;
    case Qt::Key_End:
        extendTo(m_row, last);
        return true;
    }
    return false;
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    if (selectByKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && m_anchor)
        return clearSelection();
    static const QList<int> moves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                  Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    if (moves.contains(event->key()))
        clearSelection();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_row, m_month - 1);
    case Qt::Key_Right:
        return moveCursor(m_row, m_month + 1);
    case Qt::Key_Up:
        return moveCursor(m_row - 1, m_month);
    case Qt::Key_Down:
        return moveCursor(m_row + 1, m_month);
    case Qt::Key_Home:
        return moveCursor(m_row, 0);
    case Qt::Key_End:
        return moveCursor(m_row, m_to.index() - m_from.index());
    case Qt::Key_PageUp:
        return moveCursor(m_row, m_month - 12);
    case Qt::Key_PageDown:
        return moveCursor(m_row, m_month + 12);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int line = currentLine(); line >= 0)
            Q_EMIT explanationRequested(line);
        return;
    case Qt::Key_Space:
        if (const int line = currentLine(); line >= 0)
            Q_EMIT lineChosen(line);
        return;
    }
    QWidget::keyPressEvent(event);
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    if (const std::optional<QPoint> place = hit(event->position())) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            return extendTo(place->y(), place->x());
        clearSelection();
        moveCursor(place->y(), place->x());
        if (currentLine() >= 0)
            Q_EMIT lineChosen(currentLine());
    }
}

void MonthStrip::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<QPoint> place = hit(event->position());
    if (event->buttons().testFlag(Qt::LeftButton) && place && *place != QPoint(m_month, m_row))
        extendTo(place->y(), place->x());
}

void MonthStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (hit(event->position()) && currentLine() >= 0)
        Q_EMIT explanationRequested(currentLine());
}

void MonthStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announce();
}

void MonthStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    moveCursor(m_row, m_month);
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<QPoint> place = hit(help->pos());
        const MonthCell *cell = place ? cellAt(place->y(), place->x()) : nullptr;
        QToolTip::showText(help->globalPos(), cell ? cell->text : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace counter
