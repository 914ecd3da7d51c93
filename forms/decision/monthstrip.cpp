#include "forms/decision/monthstrip.h"

#include "forms/decision/monthcellpainter.h"
#include "forms/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace counter {

namespace {

/// Sizes in device-independent pixels, all from the font, so that every scale is whole and sharp.
struct Geometry
{
    int label; ///< width of the row labels
    int cell; ///< width of a month with its gap
    int height; ///< height of a row with its gap
    int head; ///< height of the two lines over the cells

    explicit Geometry(const QList<MonthRow> &rows)
    {
        const QFontMetrics small(theme::smallFont());
        label = small.horizontalAdvance(QStringLiteral("养老金"));
        for (const MonthRow &row : rows)
            label = qMax(label, small.horizontalAdvance(row.label));
        // A pack may name a fact at any length; the months need the room.
        label = qMin(label, small.horizontalAdvance(QStringLiteral("领取失业金等")));
        label += theme::space(2);
        cell = small.height() + theme::space(1) / 2;
        height = small.height() + theme::space(1) / 2;
        head = small.height() * 2;
    }

    int fitting(int width) const { return qMax(1, (width - label) / cell); }
    QRect cellRect(int row, int place) const
    {
        return QRect(label + place * cell, head + row * height, cell - 2, height - 2);
    }
};

/// Speaks the month under the cursor as the widget's value.
class AccessibleStrip : public QAccessibleWidget
{
public:
    explicit AccessibleStrip(MonthStrip *strip) : QAccessibleWidget(strip, QAccessible::Table) { }
    QString text(QAccessible::Text which) const override
    {
        const auto *strip = qobject_cast<const MonthStrip *>(widget());
        if (strip && (which == QAccessible::Value || which == QAccessible::Description))
            return strip->currentText();
        return QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1String("counter::MonthStrip"))
        return new AccessibleStrip(static_cast<MonthStrip *>(object));
    return nullptr;
}

} // namespace

MonthStrip::MonthStrip(QWidget *parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessible(this, tr("月份带"));
}

void MonthStrip::setRows(const QList<MonthRow> &rows, YearMonth from, YearMonth to)
{
    if (rows == m_rows && from == m_from && to == m_to)
        return;
    const bool grew = rows.size() != m_rows.size();
    m_rows = rows;
    if (from != m_from)
        m_first = 0;
    m_from = from;
    m_to = std::max(from, to);
    m_row = qBound(0, m_row, qMax(0, int(m_rows.size()) - 1));
    m_month = qBound(0, m_month, m_to.index() - m_from.index());
    clearSelection();
    if (grew)
        updateGeometry();
    update();
}

void MonthStrip::setCurrentLine(int line)
{
    if (line < 0 || line == currentLine())
        return;
    for (int row = 0; row < int(m_rows.size()); ++row)
        for (const MonthCell &cell : m_rows.at(row).cells)
            if (cell.line == line) {
                moveCursor(row, cell.month.index() - m_from.index());
                return;
            }
}

int MonthStrip::currentLine() const
{
    const MonthCell *cell = cellAt(m_row, m_month);
    return cell ? cell->line : -1;
}

QString MonthStrip::currentText() const
{
    if (m_rows.isEmpty())
        return tr("没有月份");
    const MonthCell *cell = cellAt(m_row, m_month);
    const YearMonth month = m_from.plus(m_month);
    const QString place =
        tr("%1，%2 年 %3 月").arg(m_rows.at(m_row).label).arg(month.year()).arg(month.month());
    const QString said = place + QStringLiteral("：") + (cell ? cell->text : tr("没有缴费"));
    if (!m_anchor)
        return said;
    return said
        + tr("；已选 %1 至 %2，%3 笔")
              .arg(selectedFrom().toString(), selectedTo().toString())
              .arg(selectedLines().size());
}

const MonthCell *MonthStrip::cellAt(int row, int month) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    const QList<MonthCell> &cells = m_rows.at(row).cells;
    const YearMonth wanted = m_from.plus(month);
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), wanted,
                                        [](const MonthCell &cell, YearMonth m) { return cell.month < m; });
    return found != cells.cend() && found->month == wanted ? &*found : nullptr;
}

std::optional<QPoint> MonthStrip::hit(QPointF position) const
{
    const Geometry geometry(m_rows);
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

void MonthStrip::moveCursor(int row, int month)
{
    m_row = qBound(0, row, qMax(0, int(m_rows.size()) - 1));
    const int last = m_to.index() - m_from.index();
    m_month = qBound(0, month, last);
    const int fitting = Geometry(m_rows).fitting(width());
    if (m_month < m_first)
        m_first = m_month;
    else if (m_month >= m_first + fitting)
        m_first = m_month - fitting + 1;
    m_first = qBound(0, m_first, qMax(0, last + 1 - fitting));
    update();
    announce();
}

void MonthStrip::extendTo(int row, int month)
{
    if (!m_anchor)
        m_anchor = QPoint(m_month, m_row);
    moveCursor(row, month);
    if (*m_anchor == QPoint(m_month, m_row))
        m_anchor.reset();
    Q_EMIT selectionChanged();
}

void MonthStrip::clearSelection()
{
    if (!m_anchor)
        return;
    m_anchor.reset();
    update();
    Q_EMIT selectionChanged();
}

QRect MonthStrip::selection() const
{
    const QPoint cursor(m_month, m_row);
    const QPoint anchor = m_anchor.value_or(cursor);
    return QRect(QPoint(qMin(anchor.x(), cursor.x()), qMin(anchor.y(), cursor.y())),
                 QPoint(qMax(anchor.x(), cursor.x()), qMax(anchor.y(), cursor.y())));
}

YearMonth MonthStrip::selectedFrom() const
{
    return m_from.plus(selection().left());
}

YearMonth MonthStrip::selectedTo() const
{
    return m_from.plus(selection().right());
}

QList<MonthCell> MonthStrip::selectedCells() const
{
    QList<MonthCell> cells;
    const QRect chosen = selection();
    for (int row = chosen.top(); row <= chosen.bottom() && row < int(m_rows.size()); ++row)
        for (const MonthCell &cell : m_rows.at(row).cells) {
            const int month = cell.month.index() - m_from.index();
            if (month >= chosen.left() && month <= chosen.right())
                cells += cell;
        }
    return cells;
}

QList<int> MonthStrip::selectedLines() const
{
    QList<int> lines;
    for (const MonthCell &cell : selectedCells())
        if (cell.line >= 0) {
            lines += cell.line;
            lines += cell.others;
        }
    std::sort(lines.begin(), lines.end());
    return lines;
}

Money MonthStrip::selectedRefundable() const
{
    Money sum;
    for (const MonthCell &cell : selectedCells())
        sum += cell.refundable;
    return sum;
}

void MonthStrip::announce()
{
    QAccessibleValueChangeEvent event(this, currentText());
    QAccessible::updateAccessibility(&event);
}

QSize MonthStrip::sizeHint() const
{
    const Geometry geometry(m_rows);
    return {geometry.label + 13 * geometry.cell,
            geometry.head + qMax(1, int(m_rows.size())) * geometry.height};
}

QSize MonthStrip::minimumSizeHint() const
{
    const Geometry geometry(m_rows);
    return {geometry.label + 6 * geometry.cell, sizeHint().height()};
}

/// The months' numbers and above them the years; marks where more months are to the left or right.
void MonthStrip::paintHead(QPainter &painter, int shown) const
{
    const Geometry geometry(m_rows);
    const int line = geometry.head / 2;
    const int year = painter.fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    const bool more = m_first + shown < m_to.index() - m_from.index() + 1;
    const int end =
        more ? geometry.label + (shown - 1) * geometry.cell : geometry.label + shown * geometry.cell;
    int free = 0; // where the next year's figure may begin
    for (int place = 0; place < shown; ++place) {
        const YearMonth month = m_from.plus(m_first + place);
        const QRect cell = geometry.cellRect(0, place);
        painter.setPen(theme::color(theme::Tone::Quiet));
        painter.drawText(QRect(cell.x() - 2, line, cell.width() + 4, line), Qt::AlignCenter,
                         QString::number(month.month()));
        // Near the end of a year the next year's figure would run into this one.
        const bool first = place == 0 && (month.month() <= 10 || shown <= 13 - month.month());
        const int x = qMin(cell.x(), end - year);
        if ((first || month.month() == 1) && x >= free) {
            painter.setPen(theme::color(theme::Tone::Ink));
            painter.drawText(QRect(x, 0, year, line), int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                             QString::number(month.year()));
            free = x + year + theme::space(1);
        }
    }
    painter.setPen(theme::color(theme::Tone::Ink));
    if (m_first > 0)
        painter.drawText(QRect(0, line, geometry.label - theme::space(1), line), Qt::AlignRight,
                         QStringLiteral("◂"));
    if (more)
        painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight, QStringLiteral("▸"));
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme::smallFont());
    const Geometry geometry(m_rows);
    const int months = m_to.index() - m_from.index() + 1;
    const int shown = qMin(geometry.fitting(width()), months - m_first);
    paintHead(painter, shown);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        painter.setPen(theme::color(theme::Tone::Ink));
        const QRect first = geometry.cellRect(row, 0);
        painter.drawText(QRect(0, first.y(), geometry.label - theme::space(1), first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_rows.at(row).label, Qt::ElideRight,
                                                          geometry.label - theme::space(1)));
        for (int place = 0; place < shown; ++place) {
            const MonthCell *cell = cellAt(row, m_first + place);
            paintMonth(painter, geometry.cellRect(row, place), cell ? *cell : MonthCell());
        }
    }
    const QRect chosen = selection();
    const int left = qMax(0, chosen.left() - m_first);
    const int right = qMin(shown - 1, chosen.right() - m_first);
    if (left > right)
        return;
    const QColor ink = theme::color(hasFocus() || m_anchor ? theme::Tone::Accent : theme::Tone::Quiet);
    painter.setPen(QPen(ink, hasFocus() || m_anchor ? 2 : 1));
    painter.drawRect(geometry.cellRect(chosen.top(), left)
                         .united(geometry.cellRect(chosen.bottom(), right))
                         .adjusted(0, 0, -1, -1));
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
