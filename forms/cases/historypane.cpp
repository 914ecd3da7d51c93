#include "forms/cases/historypane.h"

#include "forms/decision/htmltext.h"
#include "forms/theme/theme.h"
#include "models/casework/diff.h"
#include "models/policy/policylibrary.h"
#include "models/tables/historymodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace counter {

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString changesHtml(const QList<Change> &changes)
{
    HtmlText html;
    html.beginTable(
        {HistoryPane::tr("何处"), HistoryPane::tr("项目"), HistoryPane::tr("原为"), HistoryPane::tr("现为")},
        HtmlText::AllLeft);
    for (const Change &change : changes)
        html.row({dash(change.place), change.label, dash(change.before), dash(change.after)});
    html.endTable();
    return html.html();
}

} // namespace

HistoryPane::HistoryPane(CaseActions &actions, const PolicyLibrary &policies, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_policies(policies), m_model(new HistoryModel(this)),
      m_title(new QLabel(this)), m_versions(new QTableView(this)), m_changes(new QTextBrowser(this))
{
    setRole(m_title, "heading");
    m_versions->setModel(m_model);
    m_versions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_versions->setTabKeyNavigation(false);
    m_versions->setWordWrap(false);
    m_versions->verticalHeader()->hide();
    m_versions->horizontalHeader()->setHighlightSections(false);
    m_versions->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_versions->horizontalHeader()->setStretchLastSection(true);
    m_versions->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::bodyFont()).height()
                                                        + theme::space(1));
    const int widths[] = {5, 21, 8, 10, 18};
    for (int column = 0; column < HistoryModel::Reason; ++column)
        m_versions->setColumnWidth(column, theme::digits(widths[column]));
    setAccessible(m_versions, tr("各版本"));
    setAccessible(m_changes, tr("改动"));
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything in it wraps
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_versions);
    parts->addWidget(m_changes);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addWidget(m_title);
    column->addWidget(parts, 1);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPane::showChanges);
}

void HistoryPane::setCase(const QString &caseId, const QString &title)
{
    m_case = caseId;
    const Result<QList<VersionInfo>> versions = m_actions.history(caseId);
    m_title->setText(tr("经过：%1").arg(title.isEmpty() ? tr("未填名称") : title));
    m_model->setVersions(versions ? *versions : QList<VersionInfo>());
    if (!versions)
        m_changes->setPlainText(explain(versions.error()));
    else if (m_model->rowCount() > 0)
        m_versions->setCurrentIndex(m_model->index(0, 0));
}

void HistoryPane::clear()
{
    m_case.clear();
    m_title->setText(tr("经过"));
    m_model->setVersions({});
    m_changes->clear();
}

QString HistoryPane::changesText() const
{
    return m_changes->toPlainText();
}

void HistoryPane::focusVersions()
{
    m_versions->setFocus();
}

void HistoryPane::showChanges()
{
    const int row = m_versions->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return m_changes->clear();
    if (row + 1 >= m_model->rowCount())
        return m_changes->setPlainText(tr("第一次保存，没有可比较的前一版。"));
    showChangesBetween(m_model->at(row).version, m_model->at(row + 1).version);
}

void HistoryPane::showChangesBetween(int version, int before)
{
    const Result<CaseVersion> now = m_actions.open(m_case, version);
    const Result<CaseVersion> then = m_actions.open(m_case, before);
    if (!now || !then)
        return m_changes->setPlainText(explain(now ? then.error() : now.error()));
    const Result<std::shared_ptr<const PolicyPack>> pack = m_policies.find(now->application.policy);
    const QList<Change> changes =
        changesBetween(then->application, now->application, pack ? pack->get() : nullptr);
    if (changes.isEmpty())
        return m_changes->setPlainText(tr("内容没有改动，只记了「%1」。").arg(verbLabel(now->info.verb)));
    m_changes->setHtml(changesHtml(changes));
}

} // namespace counter
