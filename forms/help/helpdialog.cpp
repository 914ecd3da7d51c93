#include "forms/help/helpdialog.h"

#include "forms/help/aboutpage.h"
#include "forms/help/helppage.h"
#include "forms/help/keymap.h"
#include "forms/help/manualbook.h"
#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace counter {

namespace {

QStandardItemModel *keysModel(QObject *parent)
{
    const QList<KeyAction> keys = keyMap();
    auto *model = new QStandardItemModel(int(keys.size()), 3, parent);
    model->setHorizontalHeaderLabels(
        {HelpDialog::tr("何处"), HelpDialog::tr("按键"), HelpDialog::tr("做什么")});
    for (int row = 0; row < int(keys.size()); ++row) {
        model->setItem(row, 0, new QStandardItem(keys.at(row).place));
        model->setItem(row, 1, new QStandardItem(keys.at(row).keys));
        model->setItem(row, 2, new QStandardItem(keys.at(row).text));
    }
    return model;
}

} // namespace

HelpDialog::HelpDialog(const Services &services, const QString &version, QWidget *parent)
    : QDialog(parent), m_services(services), m_version(version), m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("帮助"));
    setModal(false);
    m_tabs->addTab(guidePage(), tr("使用手册(&G)"));
    m_tabs->addTab(keysPage(), tr("按键表(&K)"));
    m_tabs->addTab(new AboutPage(services, version, this), tr("关于(&A)"));
    setAccessible(m_tabs, tr("帮助各页"));
    auto *book = new QPushButton(this);
    setKeyedText(book, tr("存为 PDF"), QStringLiteral("Ctrl+S"));
    pressOnKey(book, QKeySequence(QStringLiteral("Ctrl+S")));
    pressOnEnter(book);
    m_said = new QLabel(this);
    m_said->setWordWrap(true);
    auto *close = new QPushButton(this);
    setKeyedText(close, tr("关闭"), QStringLiteral("Esc"));
    pressOnEnter(close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(book);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    connect(book, &QPushButton::clicked, this, &HelpDialog::saveBook);
    connect(close, &QPushButton::clicked, this, &HelpDialog::close);
    resizeToScreen(this, {theme::digits(108), theme::digits(76)});
}

void HelpDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
    show();
    raise();
    activateWindow();
}

void HelpDialog::showTopic(const QString &topic)
{
    if (const int index = chapterIndex(m_chapters, topic); index >= 0)
        m_list->setCurrentRow(index);
    showPage(Page::Guide);
    m_list->setFocus();
}

void HelpDialog::saveBook()
{
    const QString path = m_services.picker.saveFile(this, tr("使用手册存为 PDF"), tr("退费窗口使用手册.pdf"),
                                                    tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<int> pages = writeManual(path, {m_services.resources, m_version});
    QGuiApplication::restoreOverrideCursor();
    setRole(m_said, pages ? "good" : "error");
    m_said->setText(pages ? tr("✓ 已存为 %1，共 %2 页").arg(QDir::toNativeSeparators(path)).arg(*pages)
                          : explain(pages.error()));
}

QWidget *HelpDialog::keysPage()
{
    auto *page = new QWidget(this);
    auto *search = new QLineEdit(page);
    search->setPlaceholderText(tr("查找按键或做什么"));
    search->setClearButtonEnabled(true);
    setAccessible(search, tr("查找按键"));
    auto *table = new QTableView(page);
    auto *filter = new QSortFilterProxyModel(table);
    filter->setSourceModel(keysModel(filter));
    filter->setFilterKeyColumn(-1);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(filter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(0, theme::digits(14));
    table->setColumnWidth(1, theme::digits(22));
    setAccessible(table, tr("按键表"));
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme::space(2));
    column->addWidget(search);
    column->addWidget(table, 1);
    connect(search, &QLineEdit::textChanged, filter, &QSortFilterProxyModel::setFilterFixedString);
    return page;
}

QWidget *HelpDialog::guidePage()
{
    auto *page = new QWidget(this);
    m_words = new QLineEdit(page);
    m_words->setPlaceholderText(tr("在手册里查找，按 Enter 看下一处"));
    m_words->setClearButtonEnabled(true);
    setAccessible(m_words, tr("在手册里查找"));
    m_list = new QListWidget(page);
    m_list->setFixedWidth(theme::digits(22));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessible(m_list, tr("手册目录"));
    m_page = new HelpPage(m_services.resources + QStringLiteral("/help"), page);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space(3));
    row->addWidget(m_list);
    row->addWidget(m_page, 1);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme::space(2));
    column->addWidget(m_words);
    column->addLayout(row, 1);

    const Result<QList<ManualChapter>> chapters = readManual(m_services.resources);
    if (!chapters) {
        m_page->setPlainText(explain(chapters.error()));
        return page;
    }
    m_chapters = *chapters;
    for (const ManualChapter &chapter : m_chapters)
        m_list->addItem(chapter.title);
    connect(m_list, &QListWidget::currentRowChanged, m_page, [this](int index) {
        if (index >= 0)
            m_page->showChapter(m_chapters.at(index));
    });
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { m_list->setCurrentRow(chapterIndex(m_chapters, link.path())); });
    connect(m_words, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    m_list->setCurrentRow(0);
    return page;
}

/// The next place of the words from where the text stands, through all chapters and round.
void HelpDialog::findNext()
{
    const QString words = m_words->text();
    if (words.isEmpty() || m_chapters.isEmpty() || m_page->find(words))
        return;
    const int count = int(m_chapters.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (m_list->currentRow() + step) % count;
        if (!m_chapters.at(index).text.contains(words, Qt::CaseInsensitive))
            continue;
        m_list->setCurrentRow(index);
        m_page->moveCursor(QTextCursor::Start);
        if (m_page->find(words))
            return;
    }
    setRole(m_said, "error");
    m_said->setText(tr("手册里没有“%1”。").arg(words));
}

} // namespace counter
