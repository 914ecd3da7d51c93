#pragma once
#include "models/values/result.h"
#include "reports/sheets/sheet.h"

#include <QList>
#include <vector>

namespace counter {

/// Where a cell lies in its table, in rows and columns.
struct GridCell
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool operator==(const GridCell &) const = default;
};

/// A table's boundaries (units) and its two thicknesses of line.
struct Grid
{
    QList<qreal> x; ///< one more than columns
    QList<qreal> y; ///< one more than rows
    qreal outer = 0;
    qreal inner = 0;

    int rowCount() const { return int(y.size()) - 1; }
    int columnCount() const { return int(x.size()) - 1; }
    bool holds(GridCell cell) const;
    QRectF rect(GridCell cell) const;
};

/// The borders of the cells, as few long lines; each edge once, the table's own edge heavier.
QList<QRectF> gridRules(const Grid &grid, const QList<GridCell> &cells);

/// The cell that overlaps an earlier one; -1 when none does.
qsizetype firstOverlap(const Grid &grid, const QList<GridCell> &cells);

/// The placed labels of these texts; those that stand only beside a value and, when asked so, our additions
/// left out. Refused: TextOverflow, BadInput (a character that no face has).
Result<QList<TextRun>> placeLabels(const Sheet &sheet, const QList<TextSpec> &texts, bool additions);

} // namespace counter
