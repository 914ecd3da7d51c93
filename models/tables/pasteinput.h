#pragma once
#include "models/tables/pastecolumns.h"
#include "models/tables/tabletext.h"

namespace counter {

/// A pasted table, made ready: its rows of values and what each of their columns means.
struct PasteInput
{
    TableCells rows; ///< without the headings, without rows that are blank, as wide as `columns`
    PasteColumns columns;
    bool headed = false;
    QString refused; ///< why nothing may be pasted, for the clerk
    QStringList notes; ///< columns that go nowhere
};

/// shown: the grid's columns from the cell pasted at, in the order on the screen; headings go before them.
/// Refuses what is too much, too wide, or holds nothing.
PasteInput readPaste(const QString &text, const PasteColumns &shown, const QList<FactColumn> &facts);

} // namespace counter
