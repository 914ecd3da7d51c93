#include "forms/decision/monthsection.h"

#include "forms/decision/monthcellpainter.h"
#include "forms/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace counter {

namespace {

/// As it is shown: a line ends between two of its marks, not within one.
QString unbroken(const QString &legend)
{
    constexpr QChar WordJoiner(0x2060);
    QStringList marks = legend.split(QStringLiteral("  "));
    for (QString &mark : marks) {
        QString whole;
        for (const QChar character : mark) {
            whole += character == u' ' ? QChar(QChar::Nbsp) : character;
            whole += WordJoiner;
        }
        mark = whole;
    }
    return marks.join(QStringLiteral("  "));
}

} // namespace

MonthSection::MonthSection(QWidget *parent)
    : QWidget(parent), m_member(new QLabel(this)), m_strip(new MonthStrip(this))
{
    auto *title = new QLabel(tr("月份带"), this);
    setRole(title, "heading");
    setRole(m_member, "quiet");
    m_key = new QLabel(this);
    setRole(m_key, "quiet");
    m_key->setFont(theme::smallFont());
    m_key->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_member, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_key);
    connect(m_strip, &MonthStrip::selectionChanged, this, &MonthSection::followSelection);
    connect(m_strip, &MonthStrip::lineChosen, this, &MonthSection::lineChosen);
    connect(m_strip, &MonthStrip::explanationRequested, this, &MonthSection::explanationRequested);
}

void MonthSection::setMonths(const QString &member, const MonthRows &months)
{
    m_member->setText(member);
    m_strip->setRows(months.rows, months.from, months.to);
    setAccessible(m_strip, tr("%1的月份带").arg(member));
    m_legend = monthLegend(months.rows);
    if (!m_strip->hasSelection())
        showLegend();
    setVisible(!months.rows.isEmpty());
}

void MonthSection::showLegend()
{
    m_key->setText(unbroken(m_legend));
    m_key->setAccessibleName(m_legend); // without what holds its marks together
}

void MonthSection::followSelection()
{
    if (!m_strip->hasSelection()) {
        showLegend();
        return;
    }
    const YearMonth from = m_strip->selectedFrom();
    const YearMonth to = m_strip->selectedTo();
    const QList<int> lines = m_strip->selectedLines();
    m_key->setAccessibleName({});
    m_key->setText(tr("已选 %1～%2，%3 笔，可退 %4 元。Esc 取消")
                       .arg(from.toString(), to.toString())
                       .arg(lines.size())
                       .arg(m_strip->selectedRefundable().toGrouped()));
    Q_EMIT monthsChosen(from, to);
    if (!lines.isEmpty())
        Q_EMIT linesChosen(lines);
}

void MonthSection::setCurrentLine(int line)
{
    m_strip->setCurrentLine(line);
}

} // namespace counter
