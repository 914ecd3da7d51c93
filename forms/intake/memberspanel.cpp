#include "forms/intake/memberspanel.h"

#include "forms/widgets/griddelegate.h"
#include "forms/widgets/theme.h"
#include "ui_memberspanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>

namespace counter {

MembersPanel::MembersPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::MembersPanel>())
{
    m_ui->setupUi(this);
    setRole(this, "panel");
    setAccessible(this, tr("参保人"));
    m_ui->heading->setFont(theme::headingFont());
    setRole(m_ui->summary, "quiet");
    m_ui->outer->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1) + 2);
    m_ui->outer->setSpacing(theme::space(1));
    m_ui->top->setSpacing(theme::space(2));
    m_ui->top->setStretchFactor(m_ui->remark, 1);
    setAccessible(m_ui->allFacts, m_ui->allFacts->text());
    m_ui->allFacts->setFocusPolicy(Qt::ClickFocus);
    setAccessible(m_ui->grid, tr("参保人表"));
    m_ui->grid->setModel(&m_model);
    m_ui->grid->setItemDelegate(new GridDelegate(m_ui->grid));
    m_ui->grid->horizontalHeader()->setMinimumSectionSize(theme::digits(10));
    m_ui->grid->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    connect(m_ui->allFacts, &QCheckBox::toggled, this, &MembersPanel::showColumns);
    connect(m_ui->grid, &GridView::leftForward, this, &MembersPanel::leftForward);
    connect(m_ui->grid, &GridView::leftBackward, this, &MembersPanel::leftBackward);
    connect(m_ui->grid, &GridView::currentMoved, this, [this] {
        m_sticky = false;
        showRemark();
    });
    connect(m_ui->grid, &GridView::removeRowsWanted, this, &MembersPanel::removeRows);
    connect(m_ui->grid, &GridView::clearWanted, this,
            [this] { m_model.clearCells(m_ui->grid->chosenCells()); });
    connect(m_ui->grid, &GridView::fillDownWanted, this,
            [this] { report(m_model.fillDown(m_ui->grid->chosenCells()), false); });
    connect(m_ui->grid, &GridView::pasteWanted, this, &MembersPanel::paste);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showColumns();
        showRemark();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, change, this, &MembersPanel::showSummary);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_shownColumns.clear();
        showColumns();
        showSummary();
    });
}

MembersPanel::~MembersPanel() = default;

GridView *MembersPanel::grid() const
{
    return m_ui->grid;
}

void MembersPanel::setEdited(EditedApplication *edited)
{
    m_edited = edited;
    m_shownColumns.clear();
    m_sticky = false;
    m_model.setEdited(edited);
    showColumns();
    showSummary();
}

void MembersPanel::setDecision(const Decision &decision)
{
    m_model.setDecision(decision);
    showSummary();
}

void MembersPanel::showColumns()
{
    QHeaderView *header = m_ui->grid->horizontalHeader();
    int shown = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.isColumnInUse(column))
            m_shownColumns.insert(column);
        const bool hidden = !m_shownColumns.contains(column) && !m_ui->allFacts->isChecked();
        if (m_ui->grid->isColumnHidden(column) != hidden)
            m_ui->grid->setColumnHidden(column, hidden);
        shown += hidden ? 0 : 1;
        const auto mode = column >= MembersModel::FirstFact ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (header->sectionResizeMode(column) == mode && header->count() == m_sized)
            continue;
        header->setSectionResizeMode(column, mode);
        m_ui->grid->setColumnWidth(column, theme::digits(column == MembersModel::Name ? 11 : 20));
    }
    m_sized = header->count();
    header->setStretchLastSection(shown <= 2);
}

void MembersPanel::showSummary()
{
    const int rows = m_model.rowCount();
    const int members =
        m_model.isMember(rows - 1) ? rows : rows - 1; // the last one is empty, if there is one
    m_ui->summary->setText(members > 0 ? tr("%1 人").arg(members) : QString());
}

void MembersPanel::showRemark()
{
    if (m_sticky)
        return;
    bool wrong = false;
    const QString sentence =
        m_ui->grid->currentIndex().isValid() ? m_ui->grid->currentRemark(&wrong) : QString();
    say(sentence, wrong);
}

/// What an action did stays until the cursor moves.
void MembersPanel::report(const QString &sentence, bool wrong)
{
    m_sticky = true;
    say(sentence, wrong);
}

void MembersPanel::paste()
{
    const QModelIndex at = m_ui->grid->currentIndex();
    const QString table = QGuiApplication::clipboard()->text();
    if (!at.isValid() || table.isEmpty())
        return;
    const PasteReport done = m_model.paste(at.row(), m_ui->grid->shownColumns(), table);
    if (done.refused.isEmpty())
        m_ui->grid->showPasted(done);
    Q_EMIT pasted(done.sentence(), !done.refused.isEmpty() || !done.wrong.isEmpty());
}

void MembersPanel::say(const QString &sentence, bool wrong)
{
    m_ui->remark->setText(sentence);
    setRole(m_ui->remark, wrong ? "error" : "quiet");
}

/// Room for its rows, its facts' names and the bar before they are there: typing a person moves nothing
/// below. More rows scroll.
void MembersPanel::fitHeight()
{
    const int rows = window()->height() < theme::space(225) ? 3 : 5;
    QHeaderView *header = m_ui->grid->horizontalHeader();
    header->setFixedHeight(2 * QFontMetrics(theme::smallFont()).height() + theme::space(1) + 2);
    m_ui->grid->setFixedHeight(
        header->minimumHeight() + m_ui->grid->horizontalScrollBar()->sizeHint().height()
        + rows * m_ui->grid->verticalHeader()->defaultSectionSize() + 2 * m_ui->grid->frameWidth());
}

void MembersPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void MembersPanel::removeRows()
{
    if (!m_model.removeMembers(m_ui->grid->chosenRows()))
        report(tr("这位参保人还有缴费明细，请先删除他的明细"), true);
}

void MembersPanel::setReadOnly(bool readOnly)
{
    m_ui->grid->setReadOnly(readOnly);
}

bool MembersPanel::focusField(const QString &pointer)
{
    const QStringList path = pointer.split(QLatin1Char('/'));
    if (path.value(1) != QLatin1String("members"))
        return false;
    int column =
        path.value(3) == QLatin1String("citizenId") ? int(MembersModel::CitizenId) : int(MembersModel::Name);
    if (path.value(3) == QLatin1String("facts"))
        column = qMax(0, m_model.columnOf(path.value(4)));
    if (m_ui->grid->isColumnHidden(column))
        m_ui->allFacts->setChecked(true);
    m_ui->grid->goTo(qMin(path.value(2).toInt(), m_model.rowCount() - 1), column);
    return true;
}

} // namespace counter
