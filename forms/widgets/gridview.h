#pragma once
#include "forms/widgets/gridsteps.h"

#include <QTableView>

namespace counter {

struct PasteReport;

/// A table that is typed into like a spreadsheet: Enter and Tab go to the next cell and from the last one to
/// the next row; arrows leave the cell being typed; Enter in the empty row below leaves the grid. Ctrl+D,
/// Ctrl+V of a table, Delete, Ctrl+Delete, Ctrl+Shift+Delete and Ctrl+Shift+D go out as signals, the first
/// two also while a cell is typed into; Ctrl+C copies what is chosen. Nothing jumps while an input method
/// composes.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// Where Enter goes in a row that is begun anew (the first cell that is not filled in by itself).
    void setFirstColumn(int column) { m_steps.setFirstColumn(column); }
    /// Cells as the clerk selected them, at least the current one.
    QModelIndexList chosenCells() const;
    QList<int> chosenRows() const;
    /// Columns on the screen from the current cell on, in their order.
    QList<int> shownColumns() const;
    /// Stands at the first cell of a paste that has to be looked at, else in its first row. Nothing else is
    /// chosen: a key pressed then is not meant for all that was pasted.
    void showPasted(const PasteReport &done);
    /// After that paste was taken back: stands where it was pasted, so that it can be pasted again.
    void returnToPasted();
    void setReadOnly(bool readOnly);
    void setModel(QAbstractItemModel *model) override;
    /// Typing into a cell that takes nothing goes nowhere, least of all to another person's row.
    void keyboardSearch(const QString &) override { }
    /// Rows are one person's lines: the menu offers to take the refused ones away, and to repeat them for the
    /// next person.
    void setHoldsLines(bool holds) { m_holdsLines = holds; }
    /// Makes a cell the current one, in view, with the focus.
    void goTo(int row, int column);
    /// The first message of the cell under the cursor: what is wrong, else what may be typed.
    QString currentRemark(bool *wrong) const;

Q_SIGNALS:
    void fillDownWanted();
    void pasteWanted();
    void clearWanted();
    void removeRowsWanted();
    void removeRefusedWanted();
    void repeatWanted();
    void leftForward();
    void leftBackward();
    void explanationWanted(int row);
    void currentMoved(const QModelIndex &current);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void copy();
    void openChoices(QKeyEvent *event);
    void fitRowNumbers();
    bool step(bool forward);
    void stepOrLeave(bool forward);
    void moveRow(int by);

    GridSteps m_steps;
    std::pair<int, int> m_pastedAt{-1, -1}; ///< row and column
    std::pair<int, int> m_pastedShown{-1, -1};
    bool m_readOnly = false;
    bool m_holdsLines = false;
    bool m_composing = false; ///< the first word in a cell is composed before its editor has the focus
};

} // namespace counter
