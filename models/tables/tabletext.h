#pragma once
#include "models/values/result.h"

#include <QList>
#include <QModelIndexList>
#include <QString>
#include <QStringList>

namespace counter {

/// A table as spreadsheets put it on the clipboard: rows of cells.
using TableCells = QList<QStringList>;

/// Reads tabs and line ends of every kind. A cell that begins with a quotation mark holds what stands between
/// its marks, line ends and tabs included, a doubled mark being one; a mark that is never closed, or inside a
/// cell, is a character. Line ends behind the last row make no row. Refuses with too-large over 4 MB.
Result<TableCells> readTableText(const QString &text);
/// The same back: cells with a tab, a line end or a mark at their beginning are quoted.
QString writeTableText(const TableCells &rows);

/// More than one cell.
bool isTable(const QString &text);

/// What copying these cells gives: their rows and columns as a rectangle, cells that were not chosen empty.
/// Asks for CopyRole, else Qt::EditRole.
QString copiedText(const QModelIndexList &cells);

} // namespace counter
