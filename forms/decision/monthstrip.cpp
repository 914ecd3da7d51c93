#include "forms/decision/monthstrip.h"

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

QString sign(MonthMark mark)
{
    switch (mark) {
    case MonthMark::Empty:
    case MonthMark::Drawn:
        return {};
    case MonthMark::Refundable:
        return QStringLiteral("✓");
    case MonthMark::NotRefundable:
        return QStringLiteral("✗");
    case MonthMark::Open:
        return QStringLiteral("?");
    case MonthMark::Event:
        return QStringLiteral("●");
    }
    return {};
}

void paintCell(QPainter &painter, const QRect &rect, MonthMark mark)
{
    using theme::Tone;
    const auto fill = [&](Tone wash) { painter.fillRect(rect, theme::color(wash)); };
    const auto markWith = [&](Tone wash, Tone ink) {
        fill(wash);
        painter.setPen(theme::color(ink));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        painter.drawText(rect, Qt::AlignCenter, sign(mark));
    };
    switch (mark) {
    case MonthMark::Empty:
        fill(Tone::Neutral);
        return;
    case MonthMark::Refundable:
        markWith(Tone::GoodWash, Tone::Good);
        return;
    case MonthMark::NotRefundable:
        markWith(Tone::BadWash, Tone::Bad);
        return;
    case MonthMark::Open:
        markWith(Tone::OpenWash, Tone::Open);
        return;
    case MonthMark::Event:
        markWith(Tone::Neutral, Tone::Ink);
        return;
    case MonthMark::Drawn:
        fill(Tone::Neutral);
        painter.fillRect(rect, QBrush(theme::color(Tone::Quiet), Qt::BDiagPattern));
        return;
    }
}

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
    return place + QStringLiteral("：") + (cell ? cell->text : tr("没有缴费"));
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

void MonthStrip::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(theme::smallFont());
    const Geometry geometry(m_rows);
    const int months = m_to.index() - m_from.index() + 1;
    const int shown = qMin(geometry.fitting(width()), months - m_first);
    const int line = geometry.head / 2;
    for (int place = 0; place < shown; ++place) {
        const YearMonth month = m_from.plus(m_first + place);
        const QRect cell = geometry.cellRect(0, place);
        painter.setPen(theme::color(theme::Tone::Quiet));
        painter.drawText(QRect(cell.x() - 2, line, cell.width() + 4, line), Qt::AlignCenter,
                         QString::number(month.month()));
        if (place == 0 || month.month() == 1) {
            painter.setPen(theme::color(theme::Tone::Ink));
            painter.drawText(QRect(cell.x(), 0, geometry.cell * 3, line), Qt::AlignLeft | Qt::AlignVCenter,
                             // Near the end of a year the next year's figure would run into this one.
                             place == 0 && month.month() > 10 && shown > 13 - month.month()
                                 ? QString()
                                 : QString::number(month.year()));
        }
    }
    painter.setPen(theme::color(theme::Tone::Ink));
    if (m_first > 0)
        painter.drawText(QRect(0, line, geometry.label - theme::space(1), line), Qt::AlignRight,
                         QStringLiteral("◂"));
    if (m_first + shown < months)
        painter.drawText(QRect(0, 0, width(), line), Qt::AlignRight, QStringLiteral("▸"));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        painter.setPen(theme::color(theme::Tone::Ink));
        const QRect first = geometry.cellRect(row, 0);
        painter.drawText(QRect(0, first.y(), geometry.label - theme::space(1), first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_rows.at(row).label, Qt::ElideRight,
                                                          geometry.label - theme::space(1)));
        for (int place = 0; place < shown; ++place) {
            const MonthCell *cell = cellAt(row, m_first + place);
            paintCell(painter, geometry.cellRect(row, place), cell ? cell->mark : MonthMark::Empty);
        }
    }
    const int place = m_month - m_first;
    if (place >= 0 && place < shown) {
        painter.setPen(
            QPen(theme::color(hasFocus() ? theme::Tone::Accent : theme::Tone::Quiet), hasFocus() ? 2 : 1));
        painter.drawRect(geometry.cellRect(m_row, place).adjusted(0, 0, -1, -1));
    }
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
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
        moveCursor(place->y(), place->x());
        if (currentLine() >= 0)
            Q_EMIT lineChosen(currentLine());
    }
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
