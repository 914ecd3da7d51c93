#include "forms/cases/historypane.h"

#include "forms/cases/tracesview.h"
#include "forms/printing/changeshtml.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/htmltext.h"
#include "forms/widgets/theme.h"
#include "models/casework/diff.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"
#include "models/policy/pack/policylibrary.h"
#include "models/tables/historymodel.h"
#include "models/values/chinatime.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace counter {

namespace {

QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString paragraph(const QString &text)
{
    HtmlText html;
    html.paragraph(text);
    return html.html();
}

/// What was printed while the version was the newest.
QString printsHtml(const QList<PrintEntry> &prints, const QHash<QString, QString> &titles)
{
    HtmlText html;
    html.beginTable({HistoryPane::tr("打印"), HistoryPane::tr("时间"), HistoryPane::tr("打印机"),
                     HistoryPane::tr("结果")},
                    HtmlText::AllLeft);
    for (const PrintEntry &entry : prints) {
        QString what = titles.value(entry.sheet, entry.sheet);
        if (entry.reprint > 0)
            what += HistoryPane::tr(" 补打 %1").arg(entry.reprint);
        if (entry.copies > 1)
            what += HistoryPane::tr("，%1 份").arg(entry.copies);
        if (entry.version == 0)
            what += HistoryPane::tr("（改动未保存）");
        QString how = printOutcomeLabel(entry.outcome);
        if (!entry.detail.isEmpty())
            how += HistoryPane::tr("：%1").arg(entry.detail);
        const QString where =
            entry.job > 0 ? HistoryPane::tr("%1，任务 %2").arg(entry.printer).arg(entry.job) : entry.printer;
        const QString when =
            HistoryPane::tr("%1 %2").arg(inChina(entry.at).toString(QStringLiteral("MM-dd HH:mm")), entry.by);
        html.row({what, when, dash(where), how});
    }
    html.endTable();
    return html.html();
}

} // namespace

HistoryPane::HistoryPane(OfficeDesk &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new HistoryModel(this)), m_title(new QLabel(this)),
      m_versions(new QTableView(this)), m_changes(new QTextBrowser(this)),
      m_traces(new TracesView(office, this)), m_side(new QStackedWidget(this)), m_who(new QPushButton(this))
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
    m_side->addWidget(m_changes);
    m_side->addWidget(m_traces);
    parts->addWidget(m_side);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_who);
    column->addLayout(head);
    column->addWidget(parts, 1);
    m_who->setCheckable(true);
    setKeyedText(m_who, tr("谁看过"), QStringLiteral("Ctrl+J"));
    pressOnEnter(m_who);
    pressOnKey(m_who, QKeySequence(QStringLiteral("Ctrl+J")));
    connect(m_who, &QPushButton::toggled, this, &HistoryPane::showTraces);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPane::showChanges);
}

void HistoryPane::setCase(const QString &caseId, const QString &title)
{
    m_case = caseId;
    const Result<CaseVersion> looked = m_office.cases().look(m_office.actor(), caseId);
    const Result<QList<VersionInfo>> versions = looked ? m_office.cases().history(caseId) : looked.error();
    m_title->setText(tr("经过：%1").arg(title.isEmpty() ? tr("未填名称") : title));
    m_model->setVersions(versions ? *versions : QList<VersionInfo>());
    const Result<QList<PrintEntry>> prints = m_office.papers().of(caseId);
    m_prints = versions && prints ? printsByVersion(*versions, *prints) : QHash<int, QList<PrintEntry>>();
    if (!versions)
        m_changes->setPlainText(explain(versions.error()));
    else if (m_model->rowCount() > 0)
        m_versions->setCurrentIndex(m_model->index(0, 0));
    showTraces(m_who->isChecked());
}

void HistoryPane::clear()
{
    m_case.clear();
    m_title->setText(tr("经过"));
    m_model->setVersions({});
    m_changes->clear();
    m_traces->clear();
}

QString HistoryPane::changesText() const
{
    return m_changes->toPlainText();
}

void HistoryPane::focusVersions()
{
    m_versions->setFocus();
}

void HistoryPane::showTraces(bool wanted)
{
    setKeyedText(m_who, wanted ? tr("改了什么") : tr("谁看过"), QStringLiteral("Ctrl+J"));
    m_side->setCurrentWidget(wanted ? static_cast<QWidget *>(m_traces) : m_changes);
    if (wanted && !m_case.isEmpty())
        m_traces->showCase(m_case);
}

void HistoryPane::showChanges()
{
    const int row = m_versions->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return m_changes->clear();
    const int version = m_model->at(row).version;
    const QList<PrintEntry> prints = m_prints.value(version);
    const QString changes = row + 1 < m_model->rowCount()
        ? changesBetweenVersions(version, m_model->at(row + 1).version)
        : paragraph(tr("第一次保存，没有可比较的前一版。"));
    m_changes->setHtml(prints.isEmpty() ? changes : QString(changes + printsHtml(prints, m_titles)));
}

QString HistoryPane::changesBetweenVersions(int version, int before)
{
    const Result<CaseVersion> now = m_office.cases().open(m_case, version);
    const Result<CaseVersion> then = m_office.cases().open(m_case, before);
    if (!now || !then)
        return paragraph(explain(now ? then.error() : now.error()));
    const Result<std::shared_ptr<const PolicyPack>> pack =
        m_office.rulesAtHand().policies().find(now->application.policy);
    const QList<Change> changes =
        changesBetween(then->application, now->application, pack ? pack->get() : nullptr);
    if (changes.isEmpty())
        return paragraph(tr("内容没有改动，只记了“%1”。").arg(verbLabel(now->info.verb)));
    return changesHtml(changes);
}

} // namespace counter
