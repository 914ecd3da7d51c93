#include "forms/decision/monthcellpainter.h"
#include "forms/decision/monthstrip.h"
#include "forms/decision/stripgeometry.h"

#include <QPainter>

// How a MonthStrip is drawn.

namespace counter {

QSize MonthStrip::sizeHint() const
{
    const StripGeometry geometry(m_rows);
    return {geometry.label + 13 * geometry.cell,
            geometry.head + qMax(1, int(m_rows.size())) * geometry.height};
}

QSize MonthStrip::minimumSizeHint() const
{
    const StripGeometry geometry(m_rows);
    return {geometry.label + 6 * geometry.cell, sizeHint().height()};
}

/// The months' numbers and above them the years; marks where more months are to the left or right.
void MonthStrip::paintHead(QPainter &painter, int shown) const
{
    const StripGeometry geometry(m_rows);
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
    const StripGeometry geometry(m_rows);
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

} // namespace counter
