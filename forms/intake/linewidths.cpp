#include "forms/intake/linewidths.h"

#include "forms/widgets/theme.h"
#include "models/tables/lineediting.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <array>

namespace counter {

namespace {

using lineediting::LineField;

struct Width
{
    int wanted; ///< digits
    int least;
};

// 参保人, 字轨, 号码, 电子税票号码, 所属期, 险种, 原缴费金额, 已划入个账, 申请退还
constexpr std::array<Width, lineediting::FieldCount> Widths{
    {{8, 7}, {17, 6}, {10, 9}, {20, 12}, {9, 8}, {9, 8}, {10, 9}, {10, 9}, {10, 9}}};
constexpr Width FactWidth{9, 9};
constexpr int ResultWidth = 20; ///< “✓ 一（三） 12,345.67”

constexpr std::array Giving{LineField::Series,    LineField::Ticket, LineField::Claimed,
                            LineField::Credit,    LineField::Paid,   LineField::Number,
                            LineField::Insurance, LineField::Period, LineField::Member};

Width widthOf(int column)
{
    return column < lineediting::FieldCount ? Widths.at(std::size_t(column)) : FactWidth;
}

} // namespace

LineWidths::LineWidths(QTableView *grid) : QObject(grid), m_grid(grid)
{
    connect(grid->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            take(column, width);
    });
}

void LineWidths::take(int column, int width)
{
    while (m_own.size() <= column)
        m_own.append(0);
    m_own[column] = width;
}

int LineWidths::wanted(int column) const
{
    const int own = m_own.value(column, 0);
    return own > 0 ? own : theme::digits(widthOf(column).wanted);
}

void LineWidths::fit()
{
    const QHeaderView *header = m_grid->horizontalHeader();
    const int result = header->count() - 1;
    if (result < lineediting::FieldCount)
        return;
    QList<int> widths;
    int missing = theme::digits(ResultWidth) - m_grid->viewport()->width();
    for (int column = 0; column < result; ++column) {
        widths.append(wanted(column));
        missing += m_grid->isColumnHidden(column) ? 0 : widths.last();
    }
    for (const LineField field : Giving) {
        const int column = int(field);
        if (m_grid->isColumnHidden(column))
            continue;
        const int given =
            qBound(0, missing, qMax(0, widths.at(column) - theme::digits(widthOf(column).least)));
        widths[column] -= given;
        missing -= given;
    }
    m_fitting = true;
    for (int column = 0; column < result; ++column)
        if (!m_grid->isColumnHidden(column) && m_grid->columnWidth(column) != widths.at(column))
            m_grid->setColumnWidth(column, widths.at(column));
    m_fitting = false;
}

QByteArray LineWidths::state() const
{
    return m_own.isEmpty() ? QByteArray() : m_grid->horizontalHeader()->saveState();
}

void LineWidths::restore(const QByteArray &state)
{
    if (!m_grid->horizontalHeader()->restoreState(state))
        return;
    for (int column = 0; column < m_grid->horizontalHeader()->count() - 1; ++column)
        if (!m_grid->isColumnHidden(column))
            take(column, m_grid->columnWidth(column));
}

} // namespace counter
