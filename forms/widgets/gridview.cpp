#include "forms/widgets/gridview.h"

#include "forms/widgets/gridheader.h"
#include "forms/widgets/pickedit.h"
#include "forms/widgets/theme.h"
#include "models/tables/pastereport.h"
#include "models/tables/tableroles.h"
#include "models/tables/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace counter {

GridView::GridView(QWidget *parent) : QTableView(parent), m_steps(*this)
{
    setHorizontalHeader(new GridHeader(this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setShowGrid(true);
    const int row = theme::space(5) + 2;
    // The least first: the style's own would hold the size up.
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme::smallFont());
    horizontalHeader()->setSectionsMovable(false);
    setProperty("enterMoves", true); // from cell to cell, as long as it is held
    setReadOnly(false);
}

void GridView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_steps.setEndsEmpty(!readOnly);
    setProperty("readOnly", readOnly); // its ground
    style()->unpolish(this);
    style()->polish(this);
    setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                             : QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                            | QAbstractItemView::EditKeyPressed);
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &GridView::fitRowNumbers);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::fitRowNumbers);
    fitRowNumbers();
}

/// The last row's number, whole, with the room that the style sheet keeps beside it.
void GridView::fitRowNumbers()
{
    const int digits = qMax(2, int(QString::number(model()->rowCount()).size()));
    const int width = verticalHeader()->fontMetrics().horizontalAdvance(QString(digits, u'0'))
        + 2 * (theme::space(1) + 2) + theme::space(1);
    if (verticalHeader()->width() != width)
        verticalHeader()->setFixedWidth(width);
}

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &cell : selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList())
        if (!isColumnHidden(cell.column()))
            cells << cell;
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    return cells;
}

QList<int> GridView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : chosenCells())
        if (!rows.contains(cell.row()))
            rows << cell.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> GridView::shownColumns() const
{
    QList<int> columns;
    for (int column = qMax(0, currentIndex().column()); column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            columns << column;
    return columns;
}

void GridView::showPasted(const PasteReport &done)
{
    const auto marked = std::find_if(done.wrong.cbegin(), done.wrong.cend(), [this](const PasteMark &mark) {
        return mark.row >= 0 && mark.column >= 0 && !isColumnHidden(mark.column);
    });
    m_pastedAt = {currentIndex().row(), currentIndex().column()};
    const bool any = marked != done.wrong.cend();
    const QModelIndex at = model()->index(any ? marked->row : done.touched.value(0, done.first),
                                          any ? marked->column : currentIndex().column());
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    scrollTo(at);
    m_pastedShown = {at.row(), at.column()};
}

void GridView::returnToPasted()
{
    const auto [row, column] = std::exchange(m_pastedAt, {-1, -1});
    const std::pair here{currentIndex().row(), currentIndex().column()};
    // Unless the clerk went elsewhere meanwhile.
    if (const QModelIndex at = model()->index(row, column); at.isValid() && here == m_pastedShown)
        setCurrentIndex(at);
}

void GridView::copy()
{
    QGuiApplication::clipboard()->setText(copiedText(chosenCells()));
}

void GridView::goTo(int row, int column)
{
    const QModelIndex target = model()->index(row, column);
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(target);
    scrollTo(target);
}

QString GridView::currentRemark(bool *wrong) const
{
    const QString sentence = currentIndex().data(WrongRole).toString();
    *wrong = !sentence.isEmpty();
    if (*wrong)
        return sentence;
    const QString caution = currentIndex().data(CautionRole).toString();
    return caution.isEmpty() ? currentIndex().data(HintRole).toString() : tr("提醒：%1").arg(caution);
}

bool GridView::step(bool forward)
{
    const QModelIndex next = m_steps.next(currentIndex(), forward);
    if (next.isValid())
        setCurrentIndex(next);
    return next.isValid();
}

void GridView::stepOrLeave(bool forward)
{
    if (!step(forward))
        forward ? Q_EMIT leftForward() : Q_EMIT leftBackward();
}

/// Tab goes from cell to cell as in a spreadsheet, and from the last and the first cell on to the neighbours.
bool GridView::focusNextPrevChild(bool next)
{
    return (!m_readOnly && step(next)) || QTableView::focusNextPrevChild(next);
}

void GridView::moveRow(int by)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + by);
    if (next.isValid())
        setCurrentIndex(next);
}

bool GridView::event(QEvent *event)
{
    // F2 edits a cell here; elsewhere it is the key of 受理, which is open anyway.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier && !m_readOnly) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

/// Alt+↓: the cell's list, where it has one.
void GridView::openChoices(QKeyEvent *event)
{
    edit(currentIndex());
    if (auto *picked = qobject_cast<PickEdit *>(QApplication::focusWidget()))
        picked->takesKey(event);
}

void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTableView::inputMethodEvent(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        event->accept();
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (key == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier) && !m_readOnly)
        return openChoices(event);
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && control && !shift)
        return setCurrentIndex(m_steps.nextBlock(currentIndex(), key == Qt::Key_Down));
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (control)
            return event->ignore();
        if (currentIndex().data(OutcomeRole).isValid())
            return Q_EMIT explanationWanted(currentIndex().row());
        // Enter on the empty row says that there are no more.
        if (!shift && m_steps.isRowEmpty(currentIndex().row()) && model()->rowCount() > 1)
            return Q_EMIT leftForward();
        return stepOrLeave(!shift);
    }
    if (!m_readOnly) {
        if (event->matches(QKeySequence::Paste))
            return Q_EMIT pasteWanted();
        if (key == Qt::Key_D && control && shift && m_holdsLines)
            return Q_EMIT repeatWanted();
        if (key == Qt::Key_D && control)
            return Q_EMIT fillDownWanted();
        if (key == Qt::Key_Delete && control && shift && m_holdsLines)
            return Q_EMIT removeRefusedWanted();
        if (key == Qt::Key_Delete && control)
            return Q_EMIT removeRowsWanted();
        if (key == Qt::Key_Delete)
            return Q_EMIT clearWanted();
        if (key == Qt::Key_Backspace && !control) {
            edit(currentIndex());
            return;
        }
        if (key == Qt::Key_F2) {
            edit(currentIndex());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int move = editor->property("moveRow").toInt();
    const QString then = editor->property("then").toString();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    if (then == QLatin1String("fill")) {
        // Rows chosen before, by a paste, are not what was typed into just now.
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT fillDownWanted();
    } else if (then == QLatin1String("repeat") && m_holdsLines)
        Q_EMIT repeatWanted();
    else if (then == QLatin1String("paste"))
        Q_EMIT pasteWanted();
    else if (move != 0)
        moveRow(move);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        stepOrLeave(true);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        stepOrLeave(false);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        return;
    if (const QModelIndex entry = m_steps.entry(); entry.isValid())
        setCurrentIndex(entry);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex cell =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!cell.isValid() || m_readOnly)
        return;
    QMenu menu(this);
    for (const QString &word : cell.data(ChoicesRole).toStringList())
        menu.addAction(word, this, [this, cell, word] { model()->setData(cell, word); });
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("向下填充  Ctrl+D"), this, &GridView::fillDownWanted);
    menu.addAction(tr("复制  Ctrl+C"), this, &GridView::copy);
    menu.addAction(tr("粘贴  Ctrl+V"), this, &GridView::pasteWanted);
    menu.addAction(tr("清除  Delete"), this, &GridView::clearWanted);
    menu.addAction(tr("删除整行  Ctrl+Delete"), this, &GridView::removeRowsWanted);
    if (m_holdsLines)
        menu.addAction(tr("照这一位填下一位  Ctrl+Shift+D"), this, &GridView::repeatWanted);
    if (m_holdsLines)
        menu.addAction(tr("删去不予退费的行  Ctrl+Shift+Delete"), this, &GridView::removeRefusedWanted);
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(cell).bottomLeft());
    menu.exec(at);
}

} // namespace counter
