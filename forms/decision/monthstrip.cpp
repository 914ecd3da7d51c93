#include "forms/decision/monthstrip.h"

#include "forms/decision/stripgeometry.h"
#include "forms/widgets/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <algorithm>

namespace counter {

namespace {

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

void MonthStrip::moveCursor(int row, int month)
{
    m_row = qBound(0, row, qMax(0, int(m_rows.size()) - 1));
    const int last = m_to.index() - m_from.index();
    m_month = qBound(0, month, last);
    const int fitting = StripGeometry(m_rows).fitting(width());
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

} // namespace counter
