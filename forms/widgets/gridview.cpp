#include "forms/widgets/gridview.h"

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
#include <QRegularExpression>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace counter {

namespace {

/// Two lines have room for 累计缴费达到规定年限, not for 累计缴费达到规定年限的年月 or for what a name says
/// in brackets; the whole name is in the question and in the tool tip.
QString shortened(QString name)
{
    static const QRegularExpression brackets(QStringLiteral("（[^（）]*）$"));
    name.remove(brackets);
    for (const QString &end : {GridView::tr("的年月"), GridView::tr("的月份"), GridView::tr("月份")})
        if (name.size() > 10 && name.endsWith(end)) {
            name.chop(end.size());
            break;
        }
    return name;
}

/// A column's name that does not fit ends in … instead of in the middle of a character. Under a style sheet
/// the header itself does not do that.
class ElidingHeader : public QHeaderView
{
public:
    explicit ElidingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const bool wraps = (defaultAlignment().toInt() & Qt::TextWordWrap) != 0;
        if (wraps)
            option->text = shortened(option->text);
        else
            option->text = fontMetrics().elidedText(option->text, Qt::ElideRight,
                                                    sectionSize(section) - theme::space(4));
    }
};

} // namespace

GridView::GridView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new ElidingHeader(this));
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

bool GridView::isStop(const QModelIndex &index) const
{
    return index.isValid() && !isColumnHidden(index.column()) && index.flags().testFlag(Qt::ItemIsEditable);
}

bool GridView::isRowEmpty(int row) const
{
    return !m_readOnly && row == model()->rowCount() - 1;
}

/// To the next cell that can be typed into; from the last of a row to the next row. False: that was the last.
bool GridView::step(bool forward)
{
    int row = currentIndex().row();
    int column = currentIndex().column();
    while (currentIndex().isValid()) {
        column += forward ? 1 : -1;
        if (column >= model()->columnCount()) {
            if (++row >= model()->rowCount())
                return false;
            column = isRowEmpty(row) && row > 0 ? m_firstColumn : 0;
        } else if (column < 0) {
            if (--row < 0)
                return false;
            column = model()->columnCount() - 1;
        }
        const QModelIndex next = model()->index(row, column);
        if (isStop(next)) {
            setCurrentIndex(next);
            return true;
        }
    }
    return false;
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

/// To the first row of the next (or this, or the previous) run of equal 险种 and member; going down, to the
/// cell that is typed into there next.
void GridView::moveBlock(bool down)
{
    const auto key = [&](int row) {
        return QString(model()->index(row, 0).data().toString() + QLatin1Char('\n')
                       + model()->index(row, 5).data().toString());
    };
    int row = currentIndex().row();
    const int last = model()->rowCount() - 1;
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
    const int column = currentIndex().column();
    setCurrentIndex(model()->index(row, down ? firstToType(row, column) : column));
}

/// The first of the empty cells that end at this column; in the row that is begun anew its first.
int GridView::firstToType(int row, int column) const
{
    if (isRowEmpty(row) && row > 0)
        return m_firstColumn;
    const auto isEmpty = [&](int at) { return model()->index(row, at).data().toString().isEmpty(); };
    int first = column;
    for (int at = column; at >= 0 && (isColumnHidden(at) || isEmpty(at)); --at)
        if (isStop(model()->index(row, at)))
            first = at;
    return first;
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
        return moveBlock(key == Qt::Key_Down);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (control)
            return event->ignore();
        if (currentIndex().data(OutcomeRole).isValid())
            return Q_EMIT explanationWanted(currentIndex().row());
        // Enter on the empty row says that there are no more.
        if (!shift && isRowEmpty(currentIndex().row()) && model()->rowCount() > 1)
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
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        for (int column = 0; column < model()->columnCount(); ++column)
            if (isStop(model()->index(0, column))) {
                setCurrentIndex(model()->index(0, column));
                break;
            }
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
