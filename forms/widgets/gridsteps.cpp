#include "forms/widgets/gridsteps.h"

#include <QTableView>

namespace counter {

QModelIndex GridSteps::at(int row, int column) const
{
    return m_grid.model()->index(row, column);
}

bool GridSteps::isStop(const QModelIndex &index) const
{
    return index.isValid() && !m_grid.isColumnHidden(index.column())
        && index.flags().testFlag(Qt::ItemIsEditable);
}

bool GridSteps::isRowEmpty(int row) const
{
    return m_endsEmpty && row == m_grid.model()->rowCount() - 1;
}

QModelIndex GridSteps::next(const QModelIndex &from, bool forward) const
{
    int row = from.row();
    int column = from.column();
    while (from.isValid()) {
        column += forward ? 1 : -1;
        if (column >= m_grid.model()->columnCount()) {
            if (++row >= m_grid.model()->rowCount())
                break;
            column = isRowEmpty(row) && row > 0 ? m_firstColumn : 0;
        } else if (column < 0) {
            if (--row < 0)
                break;
            column = m_grid.model()->columnCount() - 1;
        }
        if (const QModelIndex cell = at(row, column); isStop(cell))
            return cell;
    }
    return {};
}

QModelIndex GridSteps::nextBlock(const QModelIndex &from, bool down) const
{
    const auto key = [&](int row) {
        return QString(at(row, 0).data().toString() + QLatin1Char('\n') + at(row, 5).data().toString());
    };
    int row = from.row();
    const int last = m_grid.model()->rowCount() - 1;
    if (down) {
        const QString here = key(row);
        while (row < last && key(row) == here)
            ++row;
    } else {
        if (row > 0)
            --row;
        const QString here = key(row);
        while (row > 0 && key(row - 1) == here)
            --row;
    }
    return at(row, down ? firstToType(row, from.column()) : from.column());
}

/// The first of the empty cells that end at this column; in the row that is begun anew its first.
int GridSteps::firstToType(int row, int column) const
{
    if (isRowEmpty(row) && row > 0)
        return m_firstColumn;
    int first = column;
    for (int each = column; each >= 0; --each) {
        if (!m_grid.isColumnHidden(each) && !at(row, each).data().toString().isEmpty())
            break;
        if (isStop(at(row, each)))
            first = each;
    }
    return first;
}

QModelIndex GridSteps::entry() const
{
    if (!m_grid.model() || m_grid.model()->rowCount() == 0)
        return {};
    for (int column = 0; column < m_grid.model()->columnCount(); ++column)
        if (isStop(at(0, column)))
            return at(0, column);
    return {};
}

} // namespace counter
