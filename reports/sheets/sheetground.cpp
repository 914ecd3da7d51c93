#include "reports/sheets/sheetground.h"

#include "reports/sheets/settext.h"

#include <cmath>

namespace counter {

namespace {

/// Marks the edges of cells on a table's boundaries; [boundary][place along it].
struct Edges
{
    std::vector<std::vector<bool>> across; // [row boundary][column]
    std::vector<std::vector<bool>> down; // [column boundary][row]
};

Edges edgesOf(const Grid &grid, const QList<GridCell> &cells)
{
    const std::size_t rows = std::size_t(grid.rowCount());
    const std::size_t columns = std::size_t(grid.columnCount());
    Edges edges{std::vector(rows + 1, std::vector<bool>(columns)),
                std::vector(columns + 1, std::vector<bool>(rows))};
    for (const GridCell &cell : cells) {
        const std::size_t top = std::size_t(cell.row);
        const std::size_t left = std::size_t(cell.column);
        const std::size_t bottom = top + std::size_t(cell.rows);
        const std::size_t right = left + std::size_t(cell.columns);
        for (std::size_t column = left; column < right; ++column)
            edges.across[top][column] = edges.across[bottom][column] = true;
        for (std::size_t row = top; row < bottom; ++row)
            edges.down[left][row] = edges.down[right][row] = true;
    }
    return edges;
}

/// The stretches [from, to) of marked edges on one boundary.
QList<std::pair<int, int>> stretches(const std::vector<bool> &marked)
{
    QList<std::pair<int, int>> found;
    for (int i = 0; i < int(marked.size());) {
        const int from = i;
        while (i < int(marked.size()) && marked[std::size_t(i)])
            ++i;
        if (i > from)
            found.append({from, i});
        else
            ++i;
    }
    return found;
}

/// Whole units: nobody sees a fifty-seventh of a millimetre, and a PDF of them is shorter.
QRectF wholeUnits(qreal x, qreal y, qreal width, qreal height)
{
    return QRectF(std::round(x), std::round(y), std::round(width), std::round(height));
}

qreal weight(const Grid &grid, int boundary, int last)
{
    return boundary == 0 || boundary == last ? grid.outer : grid.inner;
}

} // namespace

bool Grid::holds(GridCell cell) const
{
    return cell.row >= 0 && cell.column >= 0 && cell.rows >= 1 && cell.columns >= 1
        && cell.row + cell.rows <= rowCount() && cell.column + cell.columns <= columnCount();
}

QRectF Grid::rect(GridCell cell) const
{
    return QRectF(QPointF(x[cell.column], y[cell.row]),
                  QPointF(x[cell.column + cell.columns], y[cell.row + cell.rows]));
}

QList<QRectF> gridRules(const Grid &grid, const QList<GridCell> &cells)
{
    const Edges edges = edgesOf(grid, cells);
    QList<QRectF> rules;
    for (int boundary = 0; boundary <= grid.rowCount(); ++boundary) {
        const qreal thick = weight(grid, boundary, grid.rowCount());
        for (const auto &[from, to] : stretches(edges.across[std::size_t(boundary)])) {
            const qreal left = grid.x[from] - weight(grid, from, grid.columnCount()) / 2;
            const qreal right = grid.x[to] + weight(grid, to, grid.columnCount()) / 2;
            rules.append(wholeUnits(left, grid.y[boundary] - thick / 2, right - left, thick));
        }
    }
    for (int boundary = 0; boundary <= grid.columnCount(); ++boundary) {
        const qreal thick = weight(grid, boundary, grid.columnCount());
        for (const auto &[from, to] : stretches(edges.down[std::size_t(boundary)]))
            rules.append(
                wholeUnits(grid.x[boundary] - thick / 2, grid.y[from], thick, grid.y[to] - grid.y[from]));
    }
    return rules;
}

qsizetype firstOverlap(const Grid &grid, const QList<GridCell> &cells)
{
    std::vector taken(std::size_t(grid.rowCount()), std::vector<bool>(std::size_t(grid.columnCount())));
    for (qsizetype i = 0; i < cells.size(); ++i)
        for (int row = cells[i].row; row < cells[i].row + cells[i].rows; ++row)
            for (int column = cells[i].column; column < cells[i].column + cells[i].columns; ++column) {
                if (taken[std::size_t(row)][std::size_t(column)])
                    return i;
                taken[std::size_t(row)][std::size_t(column)] = true;
            }
    return -1;
}

Result<QList<TextRun>> placeLabels(const Sheet &sheet, const QList<TextSpec> &texts, bool additions)
{
    QList<TextRun> runs;
    for (const TextSpec &text : texts) {
        if (text.label.isEmpty() || text.withValue || (text.addition && !additions))
            continue;
        const Result<std::optional<QList<TextRun>>> placed =
            setText(sheet, text.label, text.labelStyle, text.labelBox, FormField::None);
        if (!placed)
            return placed.error();
        if (!*placed)
            return Error{ErrorCode::TextOverflow, text.label, text.label};
        runs += **placed;
    }
    return runs;
}

} // namespace counter
