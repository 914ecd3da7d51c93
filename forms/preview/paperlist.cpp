#include "forms/preview/paperlist.h"

#include "forms/widgets/theme.h"
#include "reports/sheets/letterscopes.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace counter {

namespace {

constexpr int SettleAfter = 250; ///< ms
constexpr int SetRole = Qt::UserRole + 1;

/// The same at every window of the office, so worth remembering; the rest belongs to one case.
bool isOfficeValue(const QString &name)
{
    return name.startsWith(QLatin1String("office."));
}

/// print.given.<name>: the text as typed.
QString givenKey(const QString &name)
{
    return QStringLiteral("print.given.") + name;
}

} // namespace

PaperList::PaperList(const PreviewSource &source, const PrinterMemory &memory, QWidget *parent)
    : QWidget(parent), m_source(source), m_memory(memory), m_list(new QListWidget(this)),
      m_askedBox(new QWidget(this)), m_asked(new QFormLayout), m_settle(new QTimer(this)),
      m_given(source.given)
{
    setAccessible(m_list, tr("文书"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    for (const PreviewPaper &paper : source.papers) {
        auto *item = new QListWidgetItem(paper.title, m_list);
        item->setData(Qt::UserRole, paper.id);
        item->setToolTip(paper.title);
    }
    for (qsizetype i = 0; i < source.sets.size(); ++i) {
        QStringList parts;
        for (const SheetSet::Item &each : source.sets[i].items) {
            const PreviewPaper *paper = source.paper(each.sheet);
            parts << tr("%1 × %2").arg(paper ? paper->title : each.sheet).arg(each.copies);
        }
        auto *item = new QListWidgetItem(tr("全套：%1").arg(source.sets[i].title), m_list);
        item->setData(SetRole, int(i));
        item->setToolTip(parts.join(QLatin1Char('\n')));
    }
    for (const LetterField &field : givenFields()) {
        const QString name = QLatin1String(field.name);
        if (const QString kept = memory.value(givenKey(name));
            !kept.isEmpty() && m_given.value(name).isEmpty())
            m_given.insert(name, kept);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_askedBox);
    auto *inside = new QVBoxLayout(m_askedBox);
    inside->setContentsMargins(0, theme::space(1), 0, 0);
    auto *heading = new QLabel(tr("打印时填写"), m_askedBox);
    setRole(heading, "quiet");
    inside->addWidget(heading);
    inside->addLayout(m_asked);
    inside->addStretch();
    m_asked->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_asked->setVerticalSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addWidget(m_list, 3);
    column->addWidget(scroll, 2);
    m_settle->setSingleShot(true);
    m_settle->setInterval(SettleAfter);
    connect(m_settle, &QTimer::timeout, this, &PaperList::givenChanged);
    m_list->setCurrentRow(0);
    showAsked();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showAsked();
        Q_EMIT chosen();
    });
}

QString PaperList::paper() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

const SheetSet *PaperList::set() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(SetRole).isValid())
        return nullptr;
    return &m_source.sets.at(item->data(SetRole).toInt());
}

void PaperList::choosePaper(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
}

void PaperList::chooseSet(int set)
{
    m_list->setCurrentRow(int(m_source.papers.size()) + set);
}

QStringList PaperList::asked() const
{
    QStringList names;
    QStringList sheets{paper()};
    if (const SheetSet *chosen = set())
        for (const SheetSet::Item &item : chosen->items)
            sheets << item.sheet;
    for (const LetterField &field : givenFields())
        for (const QString &sheet : sheets)
            if (const PreviewPaper *one = m_source.paper(sheet); one
                && one->asks.contains(QLatin1String(field.name))
                && !names.contains(QLatin1String(field.name)))
                names << QLatin1String(field.name);
    return names;
}

void PaperList::showAsked()
{
    while (m_asked->rowCount() > 0)
        m_asked->removeRow(0);
    const QStringList names = asked();
    for (const QString &name : names) {
        auto *edit = new QLineEdit(m_given.value(name), m_askedBox);
        const QString label = letterFieldLabel(name);
        edit->setObjectName(name);
        setAccessible(edit, label);
        connect(edit, &QLineEdit::textChanged, this, [this, name](const QString &text) {
            m_given.insert(name, text.trimmed());
            m_settle->start();
        });
        m_asked->addRow(label, edit);
    }
    m_askedBox->parentWidget()->parentWidget()->setVisible(!names.isEmpty());
}

Result<void> PaperList::remember() const
{
    for (const QString &name : asked()) {
        const QString value = m_given.value(name);
        if (!isOfficeValue(name) || !m_memory.write || value == m_source.given.value(name)
            || value == m_memory.value(givenKey(name)))
            continue;
        if (const Result<void> done = m_memory.write(givenKey(name), value); !done)
            return done;
    }
    return {};
}

} // namespace counter
