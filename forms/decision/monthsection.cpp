#include "forms/decision/monthsection.h"

#include "forms/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace counter {

MonthSection::MonthSection(QWidget *parent)
    : QWidget(parent), m_member(new QLabel(this)), m_strip(new MonthStrip(this))
{
    auto *title = new QLabel(tr("月份带"), this);
    setRole(title, "heading");
    setRole(m_member, "quiet");
    auto *key = new QLabel(tr("✓ 可退 ✗ 不退 ? 待核 ● 起始 ▨ 期间"), this);
    setRole(key, "quiet");
    key->setFont(theme::smallFont());
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_member, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(1));
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(key);
    connect(m_strip, &MonthStrip::lineChosen, this, &MonthSection::lineChosen);
    connect(m_strip, &MonthStrip::explanationRequested, this, &MonthSection::explanationRequested);
}

void MonthSection::setMonths(const QString &member, const MonthRows &months)
{
    m_member->setText(member);
    m_strip->setRows(months.rows, months.from, months.to);
    setAccessible(m_strip, tr("%1的月份带").arg(member));
    setVisible(!months.rows.isEmpty());
}

void MonthSection::setCurrentLine(int line)
{
    m_strip->setCurrentLine(line);
}

} // namespace counter
