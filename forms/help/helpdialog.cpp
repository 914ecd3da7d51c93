#include "forms/help/helpdialog.h"

#include "forms/help/aboutpage.h"
#include "forms/help/buttonkeys.h"
#include "forms/help/keymap.h"
#include "forms/services.h"
#include "forms/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
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

/// The first line of a help text, without its mark, is its title.
QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0).trimmed();
    return first.startsWith(QLatin1Char('#')) ? first.mid(first.indexOf(QLatin1Char(' ')) + 1) : first;
}

} // namespace

HelpDialog::HelpDialog(const Services &services, const QString &version, QWidget *parent)
    : QDialog(parent), m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("帮助"));
    setModal(false);
    m_tabs->addTab(keysPage(), tr("按键表(&K)"));
    m_tabs->addTab(guidePage(services.resources), tr("使用说明(&G)"));
    m_tabs->addTab(new AboutPage(services, version, this), tr("关于(&A)"));
    setAccessible(m_tabs, tr("帮助各页"));
    auto *close = new QPushButton(this);
    setKeyedText(close, tr("关闭"), QStringLiteral("Esc"));
    pressOnEnter(close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    column->setSpacing(theme::space(2));
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &HelpDialog::close);
    resizeToScreen(this, {theme::digits(88), theme::digits(72)});
}

void HelpDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
    show();
    raise();
    activateWindow();
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

QWidget *HelpDialog::guidePage(const QString &resources)
{
    auto *page = new QWidget(this);
    auto *list = new QListWidget(page);
    auto *text = new QTextBrowser(page);
    text->setOpenExternalLinks(false);
    text->setFrameShape(QFrame::NoFrame);
    setAccessible(list, tr("说明目录"));
    setAccessible(text, tr("说明正文"));
    const QDir folder(resources + QStringLiteral("/help"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString markdown = QString::fromUtf8(file.readAll());
        auto *item = new QListWidgetItem(titleOf(markdown), list);
        item->setData(Qt::UserRole, markdown);
    }
    list->setFixedWidth(theme::digits(20));
    auto *row = new QHBoxLayout(page);
    row->setSpacing(theme::space(3));
    row->addWidget(list);
    row->addWidget(text, 1);
    connect(list, &QListWidget::currentItemChanged, text, [text](const QListWidgetItem *item) {
        if (item)
            text->setMarkdown(item->data(Qt::UserRole).toString());
    });
    if (list->count() > 0)
        list->setCurrentRow(0);
    else
        text->setPlainText(tr("没有找到说明文件：%1").arg(folder.path()));
    return page;
}

} // namespace counter
