#include "forms/cases/casesscreen.h"

#include "forms/cases/casesearch.h"
#include "forms/cases/historypane.h"
#include "forms/cases/quicklists.h"
#include "forms/cases/reasonbar.h"
#include "forms/cases/stagedelegate.h"
#include "forms/printing/batchdialog.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/noticebar.h"
#include "forms/widgets/theme.h"
#include "models/desk/papers/storedpapers.h"
#include "models/tables/casesmodel.h"
#include "reports/sheets/sheetlibrary.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace counter {

namespace {

QPushButton *tool(const QString &text, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setKeyedText(button, text, key);
    pressOnEnter(button);
    return button;
}

void setUpTable(QTableView *table, CasesModel *model)
{
    table->setModel(model);
    table->setItemDelegateForColumn(CasesModel::StageColumn, new StageDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(false);
    table->setShowGrid(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::bodyFont()).height()
                                                   + theme::space(2));
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    const int widths[] = {18, 30, 21, 11, 6, 6, 14, 14, 12, 18};
    for (int column = 0; column < CasesModel::ColumnCount; ++column)
        table->setColumnWidth(column, theme::digits(widths[column]));
    head->setStretchLastSection(true);
    setAccessible(table, CasesScreen::tr("案件清单"));
}

} // namespace

CasesScreen::CasesScreen(const Services &services, QWidget *parent)
    : Screen(parent), m_services(services), m_office(services.office),
      m_model(new CasesModel(
          [this](const CaseQuery &query) { return m_office.cases().search(m_office.actor(), query); },
          [this](const CaseQuery &query) { return m_office.cases().count(query); }, this)),
      m_search(new CaseSearch(services.clock().date(), this)), m_quick(new QuickLists(services, this)),
      m_table(new QTableView(this)), m_message(new NoticeBar(this)),
      m_history(new HistoryPane(m_office, this)), m_reason(new ReasonBar(this))
{
    setAccessible(this, tr("案件"));
    setUpTable(m_table, m_model);
    m_table->installEventFilter(this);
    m_history->hide();

    auto *parts = new QSplitter(Qt::Vertical, this);
    m_empty = new QLabel(m_table);
    m_empty->setAlignment(Qt::AlignCenter);
    setRole(m_empty, "quiet");
    auto *over = new QVBoxLayout(m_table);
    over->addWidget(m_empty);
    parts->addWidget(m_table);
    parts->addWidget(m_history);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(m_search);
    column->addWidget(m_quick);
    column->addWidget(m_message);
    column->addWidget(m_reason);
    column->addWidget(parts, 1);
    column->addWidget(actionRow());

    auto *find = new QShortcut(QKeySequence::Find, this, this, &CasesScreen::focusSearch);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_search, &CaseSearch::wanted, this, &CasesScreen::search);
    connect(m_search, &CaseSearch::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_quick, &QuickLists::chosen, this, [this] {
        search();
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CasesScreen::currentChanged);
    connect(m_table, &QTableView::doubleClicked, this, &CasesScreen::openCurrent);
    connect(m_reason, &ReasonBar::given, this, &CasesScreen::discard);
    connect(m_reason, &ReasonBar::dismissed, m_table, qOverload<>(&QWidget::setFocus));
    nameDocuments();
    currentChanged();
}

QWidget *CasesScreen::actionRow()
{
    auto *box = new QWidget(this);
    m_open = tool(tr("打开"), QStringLiteral("Enter"), box);
    setRole(m_open, "primary");
    m_showHistory = tool(tr("经过"), QStringLiteral("Ctrl+H"), box);
    pressOnKey(m_showHistory, QKeySequence(QStringLiteral("Ctrl+H")));
    m_export = tool(tr("导出"), QStringLiteral("Ctrl+E"), box);
    pressOnKey(m_export, QKeySequence(QStringLiteral("Ctrl+E")));
    m_print = tool(tr("打印"), QStringLiteral("Ctrl+P"), box);
    pressOnKey(m_print, QKeySequence(QStringLiteral("Ctrl+P")));
    setAccessible(m_print, tr("成批打印"));
    m_check = tool(tr("核对打印件"), QStringLiteral("Ctrl+K"), box);
    pressOnKey(m_check, QKeySequence(QStringLiteral("Ctrl+K")));
    m_discard = tool(tr("作废草稿"), QStringLiteral("Del"), box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    row->addWidget(m_open);
    row->addWidget(m_showHistory);
    row->addWidget(m_print);
    row->addWidget(m_export);
    row->addWidget(m_check);
    row->addStretch();
    row->addWidget(m_discard);
    connect(m_open, &QPushButton::clicked, this, &CasesScreen::openCurrent);
    connect(m_showHistory, &QPushButton::clicked, this, &CasesScreen::showHistory);
    connect(m_export, &QPushButton::clicked, this, &CasesScreen::exportCurrent);
    connect(m_discard, &QPushButton::clicked, this, &CasesScreen::discardCurrent);
    connect(m_print, &QPushButton::clicked, this, &CasesScreen::printMany);
    connect(m_check, &QPushButton::clicked, this, &CasesScreen::checkRequested);
    return box;
}

void CasesScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (!m_loaded)
        reload();
}

void CasesScreen::reload()
{
    search();
}

void CasesScreen::search()
{
    m_loaded = true;
    const QString kept = currentCase();
    CaseQuery query = m_quick->query();
    m_search->put(query);
    const Result<void> asked = m_model->setQuery(query);
    say(asked ? QString() : explain(asked.error()), true);
    m_quick->count();
    const bool everything =
        query.text.isEmpty() && !query.stage && query.stages.isEmpty() && !query.acceptedOn && !query.from;
    m_empty->setText(everything ? tr("受理和暂存的案件列在这里。按 F2 受理第一件。")
                                : tr("没有这样的案件。换一个条件，或清空查找。"));
    m_empty->setVisible(asked && m_model->rowCount() == 0);
    m_search->showTotal(m_model->total());
    const int row = qMax(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    currentChanged();
}

QString CasesScreen::currentCase() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).id : QString();
}

QString CasesScreen::message() const
{
    return m_message->sentence();
}

QStringList CasesScreen::chosenCases() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model->at(row).id);
    return ids;
}

int CasesScreen::listedCount() const
{
    return m_model->total();
}

Result<QStringList> CasesScreen::listedCases() const
{
    constexpr int Page = 2000;
    QStringList ids;
    CaseQuery query = m_model->query();
    for (query.offset = 0, query.limit = Page;; query.offset += Page) {
        const Result<QList<CaseRow>> rows = m_office.cases().list(query);
        if (!rows)
            return rows.error();
        for (const CaseRow &row : *rows)
            ids.append(row.id);
        if (rows->size() < Page)
            return ids;
    }
}

/// The history calls documents by their titles.
void CasesScreen::nameDocuments()
{
    if (!m_services.sheets)
        return;
    if (const Result<QList<SheetLibrary::Listed>> sheets = m_services.sheets->list()) {
        QHash<QString, QString> titles;
        for (const SheetLibrary::Listed &sheet : *sheets)
            titles.insert(sheet.id, sheet.title);
        m_history->setDocumentTitles(titles);
    }
}

void CasesScreen::arrive()
{
    reload();
    focusSearch();
}

void CasesScreen::follow(Changed what)
{
    if (what == Changed::Cases)
        reload();
}

Result<ShownPaper> CasesScreen::paper()
{
    const Result<CaseVersion> stored = m_office.cases().look(m_office.actor(), currentCase());
    if (!stored)
        return stored.error();
    Result<PrintContent> content = StoredPapers(m_office, m_services.clock().date(), m_services.practice)
                                       .content(stored->caseId, stored->info.version);
    if (!content)
        return content.error();
    return ShownPaper{*std::move(content), stored->info.stage};
}

void CasesScreen::printed()
{
    currentChanged();
}

QString CasesScreen::stepText() const
{
    return tr("打开办理");
}

void CasesScreen::printMany()
{
    auto *dialog = new BatchDialog(
        m_services, chosenCases(), listedCount(), [this] { return listedCases(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BatchDialog::finished, this, &CasesScreen::printed);
    dialog->open();
}

void CasesScreen::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid();
    for (QPushButton *button : {m_open, m_showHistory, m_export, m_print})
        button->setEnabled(any);
    m_discard->setEnabled(any && m_model->at(current.row()).stage == Stage::Draft);
    m_reason->hide();
    Q_EMIT stateChanged();
    if (!m_history->isVisible())
        return;
    if (any)
        m_history->setCase(currentCase(), m_model->at(current.row()).name);
    else
        m_history->clear();
}

void CasesScreen::focusSearch()
{
    m_search->focusText();
}

void CasesScreen::openCurrent()
{
    m_search->settle();
    if (const QString id = currentCase(); !id.isEmpty())
        Q_EMIT openRequested(id);
}

void CasesScreen::showHistory()
{
    const bool wanted = !m_history->isVisible();
    m_history->setVisible(wanted);
    currentChanged();
    if (wanted)
        m_history->focusVersions();
    else
        m_table->setFocus();
}

void CasesScreen::exportCurrent()
{
    const QString id = currentCase();
    if (id.isEmpty())
        return;
    const QString folder = m_services.picker.folder(this, tr("导出到新的或空的文件夹"));
    if (folder.isEmpty())
        return;
    const Result<void> done = m_office.files().exportCase(m_office.actor(), id, folder);
    say(done ? tr("已导出到 %1").arg(QDir::toNativeSeparators(folder)) : explain(done.error()), !done);
}

void CasesScreen::discardCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->at(current.row()).stage != Stage::Draft)
        return;
    const QString name = m_model->at(current.row()).name;
    m_reason->ask(
        tr("作废“%1”的草稿？经过会留存，明细可另行申请。").arg(name.isEmpty() ? tr("未填名称") : name),
        tr("作废"));
}

void CasesScreen::discard(const QString &reason)
{
    const Result<SavedCase> done = m_office.drafts().discard(m_office.actor(), currentCase(), reason);
    const QString sentence = done ? tr("草稿已作废。") : explain(done.error());
    search();
    say(sentence, !done);
    m_table->setFocus();
}

void CasesScreen::say(const QString &sentence, bool wrong)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->say(sentence, wrong ? NoticeBar::Tone::Bad : NoticeBar::Tone::Good);
}

bool CasesScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        openCurrent();
    else if (key == Qt::Key_Delete)
        discardCurrent();
    else
        return Screen::eventFilter(watched, event);
    return true;
}

} // namespace counter
