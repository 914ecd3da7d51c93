#include "forms/decision/clausesection.h"

#include "forms/widgets/theme.h"
#include "models/policy/words/outcomewords.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace counter {

namespace {

/// Paints each row in the tone of its outcome; the sign stands before the clause.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *model = qobject_cast<const ClausesModel *>(index.model());
        if (!model)
            return;
        const ClauseSum &row = model->at(index.row());
        if (index.column() == ClausesModel::Clause && row.lines > 0)
            option->text.prepend(outcomeSign(row.outcome) + QLatin1Char(' '));
        const theme::Tone tone = outcomeTone(row.outcome);
        if (tone != theme::Tone::Good)
            option->palette.setColor(QPalette::Text, theme::color(tone));
        option->textElideMode = index.column() == ClausesModel::Clause ? Qt::ElideRight : Qt::ElideNone;
    }
};

} // namespace

ClauseSection::ClauseSection(QWidget *parent)
    : QWidget(parent), m_model(new ClausesModel(this)), m_table(new QTableView(this))
{
    auto *title = new QLabel(tr("按条款"), this);
    setRole(title, "heading");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OutcomeDelegate(m_table));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::bodyFont()).height()
                                                     + theme::space(1));
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionResizeMode(ClausesModel::Clause, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ClausesModel::Count, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ClausesModel::Amount, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    setAccessible(m_table, tr("按条款的金额"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addWidget(title);
    column->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT explanationRequested(m_model->at(index.row()).firstLine);
    });
}

void ClauseSection::setAmounts(const QList<ClauseSum> &amounts)
{
    m_model->setAmounts(amounts);
    setVisible(!amounts.isEmpty());
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * int(amounts.size())
                            + 2 * m_table->frameWidth() + 1);
}

} // namespace counter
