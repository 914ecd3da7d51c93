#pragma once
#include "models/tables/pastecolumns.h"
#include "models/tables/tabletext.h"

namespace counter {

/// A pasted table, made ready: its rows of values and what each of their columns means.
struct PasteInput
{
    TableCells rows; ///< of values only, not wider than `columns`
    QList<int> numbers; ///< of each row in the table as it was copied, from 1
    PasteColumns columns; ///< those that take nothing in this grid are Nothing
    bool headed = false;
    QString refused; ///< why nothing may be pasted, for the clerk
    QStringList notes; ///< columns and rows that go nowhere

    /// True when a column of such a kind takes its cells.
    bool has(std::initializer_list<PasteColumn::Kind> kinds) const;
};

/// The grid that is pasted into, with its columns from the cell pasted at, in the order on the screen.
struct PasteTarget
{
    PasteColumns shown; ///< headings go before them
    const QList<FactColumn> &facts;
    bool ofLines = true; ///< else of people, who take only themselves and their facts
    qsizetype below = 0; ///< rows that stand from the row pasted at to the last
};

/// Headings may stand below a title. Rows of totals are left out, and said; so are blank rows below headings.
/// Without headings a blank row keeps its place, for it empties the cells that stand there, but none is kept
/// past the last of them. Refuses what is too much, too wide, or holds nothing.
PasteInput readPaste(const QString &text, const PasteTarget &target);

/// A row without a value.
bool isBlankRow(const QStringList &row);

} // namespace counter
