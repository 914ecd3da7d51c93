#pragma once
#include <QModelIndex>

class QTableView;

namespace counter {

/// From cell to cell of a grid, by the keys of a spreadsheet: where each step ends. It moves nothing.
class GridSteps
{
public:
    explicit GridSteps(const QTableView &grid) : m_grid(grid) { }

    /// Where a row that is begun anew is entered.
    void setFirstColumn(int column) { m_firstColumn = column; }
    /// Below the rows there is an empty one to begin.
    void setEndsEmpty(bool empty) { m_endsEmpty = empty; }
    bool isRowEmpty(int row) const;

    /// To the next cell that can be typed into; from the last of a row to the next row. Invalid: that was the
    /// last.
    QModelIndex next(const QModelIndex &from, bool forward) const;
    /// To the first row of the next (or this, or the previous) run of equal 险种 and member; going down, to
    /// the cell that is typed into there next.
    QModelIndex nextBlock(const QModelIndex &from, bool down) const;
    /// Where the grid is entered; invalid: nothing can be typed into its first row.
    QModelIndex entry() const;

private:
    QModelIndex at(int row, int column) const;
    bool isStop(const QModelIndex &index) const;
    int firstToType(int row, int column) const;

    const QTableView &m_grid;
    int m_firstColumn = 0;
    bool m_endsEmpty = true;
};

} // namespace counter
