#include "forms/intake/linespanel.h"

#include "forms/intake/linewidths.h"
#include "forms/widgets/griddelegate.h"
#include "forms/widgets/theme.h"
#include "models/casework/acceptance.h"
#include "models/values/chineseamount.h"
#include "ui_linespanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <algorithm>

namespace counter {

using lineediting::LineField;

LinesPanel::LinesPanel(std::function<Confirmation(const QString &)> sign, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::LinesPanel>()), m_sign(std::move(sign))
{
    m_ui->setupUi(this);
    setRole(this, "panel");
    setAccessible(this, tr("缴费明细"));
    m_ui->heading->setFont(theme::headingFont());
    m_ui->total->setFont(theme::headingFont());
    for (QLabel *quiet : QList<QLabel *>{m_ui->summary, m_ui->words, m_ui->paid})
        setRole(quiet, "quiet");
    m_ui->outer->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1));
    m_ui->outer->setSpacing(theme::space(1));
    m_ui->top->setSpacing(theme::space(2));
    m_ui->bottom->setSpacing(theme::space(3));
    m_ui->top->setStretchFactor(m_ui->remark, 1);
    m_ui->columns->setAutoRaise(true);
    m_ui->columns->setFocusPolicy(Qt::ClickFocus);
    setAccessible(m_ui->columns, tr("选择显示的列"));
    setAccessible(m_ui->grid, tr("缴费明细表"));
    m_ui->grid->setModel(&m_model);
    m_ui->grid->setItemDelegate(new GridDelegate(m_ui->grid));
    m_ui->grid->setFirstColumn(int(LineField::Period));
    m_ui->grid->setHoldsLines(true);
    m_ui->grid->horizontalHeader()->setStretchLastSection(true);
    m_ui->grid->horizontalHeader()->setFixedHeight(QFontMetrics(theme::smallFont()).height() + theme::space(1)
                                                   + 2);
    m_ui->grid->setMinimumHeight(7 * m_ui->grid->verticalHeader()->defaultSectionSize());
    m_widths = new LineWidths(m_ui->grid);
    setAccessible(m_ui->treasury, m_ui->treasury->text());
    connect(m_ui->treasury, &QCheckBox::clicked, this, &LinesPanel::confirmTreasury);
    connect(m_ui->columns, &QToolButton::clicked, this, &LinesPanel::columnsMenu);
    connect(m_ui->grid, &GridView::leftForward, this, &LinesPanel::leftForward);
    connect(m_ui->grid, &GridView::leftBackward, this, &LinesPanel::leftBackward);
    connect(m_ui->grid, &GridView::explanationWanted, this, &LinesPanel::explanationWanted);
    connect(m_ui->grid, &QTableView::doubleClicked, this, [this](const QModelIndex &cell) {
        if (cell.column() == m_model.resultColumn() && m_model.isLine(cell.row()))
            Q_EMIT explanationWanted(cell.row());
    });
    connect(m_ui->grid, &GridView::currentMoved, this, [this] {
        m_sticky = false;
        showRemark();
        Q_EMIT currentLineChanged(currentLine());
    });
    connect(m_ui->grid, &GridView::fillDownWanted, this, [this] {
        report(m_model.fillDown(m_ui->grid->chosenRows(), m_ui->grid->currentIndex().column()), false);
    });
    connect(m_ui->grid, &GridView::repeatWanted, this, &LinesPanel::repeatForNext);
    connect(m_ui->grid, &GridView::pasteWanted, this, &LinesPanel::paste);
    connect(m_ui->grid, &GridView::clearWanted, this,
            [this] { m_model.clearCells(m_ui->grid->chosenCells()); });
    connect(m_ui->grid, &GridView::removeRowsWanted, this,
            [this] { m_model.removeLines(m_ui->grid->chosenRows()); });
    m_ui->refused->setAutoRaise(true);
    m_ui->refused->setFocusPolicy(Qt::ClickFocus);
    m_ui->refused->setToolTip(tr("删去核验为不予退费的所有行（Ctrl+Shift+Delete），Ctrl+Z 可撤回"));
    setAccessible(m_ui->refused, m_ui->refused->text());
    connect(m_ui->refused, &QToolButton::clicked, this, &LinesPanel::removeRefused);
    connect(m_ui->grid, &GridView::removeRefusedWanted, this, &LinesPanel::removeRefused);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LinesPanel::showRemark);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LinesPanel::showColumns);
}

LinesPanel::~LinesPanel() = default;

GridView *LinesPanel::grid() const
{
    return m_ui->grid;
}

void LinesPanel::setEdited(EditedApplication *edited)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    m_edited = edited;
    m_wanted.clear();
    m_sticky = false;
    m_ui->refused->setEnabled(false);
    m_model.setEdited(edited);
    if (!edited)
        return;
    connect(edited, &EditedApplication::changed, this, &LinesPanel::follow);
    follow();
}

void LinesPanel::setFacts(const QList<FactColumn> &facts)
{
    if (facts == m_model.facts())
        return;
    m_model.setFacts(facts);
    showColumns();
}

/// Adds up what can be read; 申请退还 that is not typed counts as proposed.
void LinesPanel::follow()
{
    const Application &application = m_edited->application();
    Money paid;
    Money claimed;
    for (qsizetype row = 0; row < application.lines.size(); ++row) {
        const ContributionLine &line = application.lines.at(row);
        paid += line.paid.value().value_or(Money());
        if (line.claimed.value()) {
            claimed += *line.claimed.value();
        } else if (line.claimed.isEmpty()) {
            const QString ghost = m_model.index(int(row), int(LineField::Claimed)).data(GhostRole).toString();
            if (const Result<Money> proposed = Money::parseTyped(ghost); !ghost.isEmpty() && proposed)
                claimed += *proposed;
        }
    }
    m_proposed = claimed;
    m_ui->treasury->setChecked(
        std::any_of(application.confirmations.cbegin(), application.confirmations.cend(),
                    [](const Confirmation &c) { return c.what == treasuryConfirmation(); }));
    m_ui->total->setText(tr("申请合计 ¥%1").arg(claimed.toGrouped()));
    m_ui->words->setText(claimed == Money() ? QString() : tr("（大写）%1").arg(chineseAmount(claimed)));
    m_ui->paid->setText(tr("原缴费合计 %1").arg(paid.toGrouped()));
    const qsizetype people = application.members.isEmpty() ? 1 : application.members.size();
    m_ui->summary->setText(application.lines.isEmpty()
                               ? QString()
                               : tr("%1 笔 · %2 人").arg(application.lines.size()).arg(people));
    showColumns();
    showRemark();
}

void LinesPanel::setDecision(const Decision &decision, const QHash<QString, QString> &cites)
{
    m_model.setDecision(decision, cites);
    m_ui->refused->setEnabled(!m_readOnly && !m_model.refusedRows().isEmpty());
    if (m_edited)
        follow();
}

void LinesPanel::say(const QString &sentence, bool wrong)
{
    m_ui->remark->setText(sentence);
    m_ui->remark->setToolTip(sentence);
    setRole(m_ui->remark, wrong ? "error" : "quiet");
}

void LinesPanel::report(const QString &sentence, bool wrong)
{
    m_sticky = true;
    say(sentence, wrong);
}

QString LinesPanel::remark() const
{
    return m_ui->remark->text();
}

void LinesPanel::showRemark()
{
    if (m_sticky)
        return;
    bool wrong = false;
    QString sentence;
    const QModelIndex current = m_ui->grid->currentIndex();
    if (current.isValid())
        sentence = m_ui->grid->currentRemark(&wrong);
    if (sentence.isEmpty() && current.isValid()) {
        const QModelIndex result = current.siblingAtColumn(m_model.resultColumn());
        sentence = result.data(WrongRole).toString();
        wrong = !sentence.isEmpty();
    }
    if (sentence.isEmpty() && !(m_edited && m_edited->isReadOnly()))
        sentence = tr("所属期可填 202401-202412 · 险种可填 b,m,s · Ctrl+D 向下填充 · 可从表格粘贴");
    say(sentence, wrong);
}

void LinesPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_widths->fit();
}

/// The electronic ticket and the facts of a line only when one has them, or the clerk asked for them.
void LinesPanel::showColumns()
{
    for (int column = int(LineField::Ticket); column < m_model.resultColumn(); ++column) {
        const bool optional = column == int(LineField::Ticket) || column >= lineediting::FieldCount;
        if (!optional)
            continue;
        bool used = m_wanted.contains(column);
        for (int row = 0; m_model.isLine(row) && !used; ++row) {
            const QModelIndex cell = m_model.index(row, column);
            used = cell.data(AskedRole).toBool() || !cell.data(WrongRole).toString().isEmpty();
            // A line fact says something when it is not the usual 否.
            const QString text = cell.data().toString();
            used = used || (!text.isEmpty() && text != tr("否"));
        }
        if (m_ui->grid->isColumnHidden(column) == used)
            m_ui->grid->setColumnHidden(column, !used);
    }
    m_widths->fit();
}

void LinesPanel::columnsMenu()
{
    QMenu menu(this);
    for (int column = 0; column < m_model.resultColumn(); ++column) {
        if (column != int(LineField::Ticket) && column < lineediting::FieldCount)
            continue;
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_ui->grid->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_wanted.insert(column);
            else
                m_wanted.remove(column);
            m_ui->grid->setColumnHidden(column, !on);
        });
    }
    menu.exec(m_ui->columns->mapToGlobal(QPoint(0, m_ui->columns->height())));
}

void LinesPanel::paste()
{
    const QModelIndex at = m_ui->grid->currentIndex();
    const QString table = QGuiApplication::clipboard()->text();
    if (!at.isValid() || table.isEmpty())
        return;
    const PasteReport done = m_model.paste(at.row(), m_ui->grid->shownColumns(), table);
    const bool wrong = !done.refused.isEmpty() || !done.wrong.isEmpty();
    if (done.refused.isEmpty())
        m_ui->grid->showPasted(done);
    Q_EMIT pasted(done.sentence(), wrong);
}

void LinesPanel::repeatForNext()
{
    const LinesModel::Repeated done = m_model.repeatForNext(m_ui->grid->currentIndex().row());
    if (done.firstRow >= 0)
        m_ui->grid->goTo(done.firstRow, int(LineField::Paid));
    report(done.sentence, false);
}

void LinesPanel::removeRefused()
{
    const QList<int> rows = m_model.refusedRows();
    if (rows.isEmpty())
        return report(tr("没有不予退费的行"), false);
    m_model.removeLines(rows);
    report(tr("已删去不予退费的 %1 行，Ctrl+Z 撤回").arg(rows.size()), false);
}

void LinesPanel::confirmTreasury(bool confirmed)
{
    if (!m_edited)
        return;
    m_edited->change(m_ui->treasury->text(), [&](Application &application) {
        application.confirmations.removeIf(
            [](const Confirmation &c) { return c.what == treasuryConfirmation(); });
        if (confirmed)
            application.confirmations << m_sign(treasuryConfirmation());
    });
}

void LinesPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_ui->refused->setEnabled(!readOnly && !m_model.refusedRows().isEmpty());
    m_ui->treasury->setEnabled(!readOnly);
    m_ui->grid->setReadOnly(readOnly);
}

bool LinesPanel::focusField(const QString &pointer)
{
    const QStringList path = pointer.split(QLatin1Char('/'));
    if (path.value(1) != QLatin1String("lines"))
        return false;
    int column = path.size() > 3 ? LinesModel::columnOf(path.at(3)) : int(LineField::Period);
    if (path.value(3) == QLatin1String("facts"))
        for (qsizetype i = 0; i < m_model.facts().size(); ++i)
            if (m_model.facts().at(i).name == path.value(4))
                column = lineediting::FieldCount + int(i);
    if (column < 0)
        column = int(LineField::Period);
    if (m_ui->grid->isColumnHidden(column)) {
        m_wanted.insert(column);
        m_ui->grid->setColumnHidden(column, false);
    }
    m_ui->grid->goTo(qMin(path.value(2).toInt(), m_model.rowCount() - 1), column);
    return true;
}

void LinesPanel::setCurrentLine(int line)
{
    if (!m_model.isLine(line) || line == currentLine())
        return;
    const QModelIndex current = m_ui->grid->currentIndex();
    const QModelIndex target =
        m_model.index(line, current.isValid() ? current.column() : int(LineField::Period));
    m_ui->grid->setCurrentIndex(target);
    m_ui->grid->scrollTo(target);
}

void LinesPanel::selectLines(const QList<int> &lines)
{
    QItemSelection rows;
    for (const int line : lines)
        if (m_model.isLine(line))
            rows.select(m_model.index(line, 0), m_model.index(line, m_model.columnCount() - 1));
    if (rows.isEmpty())
        return;
    m_ui->grid->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_ui->grid->scrollTo(m_model.index(lines.first(), int(LineField::Period)));
}

int LinesPanel::currentLine() const
{
    const int row = m_ui->grid->currentIndex().row();
    return m_model.isLine(row) ? row : -1;
}

QByteArray LinesPanel::columnState() const
{
    return m_widths->state();
}

void LinesPanel::restoreColumnState(const QByteArray &state)
{
    m_widths->restore(state);
    showColumns();
}

} // namespace counter
