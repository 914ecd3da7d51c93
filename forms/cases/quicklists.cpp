#include "forms/cases/quicklists.h"

#include "forms/services.h"
#include "forms/widgets/buttonkeys.h"
#include "forms/widgets/theme.h"
#include "models/desk/officedesk.h"
#include "models/desk/rulesathand.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace counter {

namespace {

QString keyOf(qsizetype which)
{
    return QStringLiteral("Alt+%1").arg(which + 1);
}

} // namespace

QuickLists::QuickLists(const Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(2));
    for (const QString &name : {tr("今日受理"), tr("待补正"), tr("本月待移交")}) {
        auto *button = new QPushButton(this);
        setKeyedText(button, name, keyOf(m_buttons.size()));
        pressOnEnter(button);
        pressOnKey(button, QKeySequence(keyOf(m_buttons.size())));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, button](bool on) {
            for (QPushButton *other : std::as_const(m_buttons))
                other->setChecked(on && other == button);
            Q_EMIT chosen();
        });
        m_buttons << button;
        row->addWidget(button);
    }
    row->addStretch();
}

CaseQuery QuickLists::query() const
{
    for (int which = 0; which < m_buttons.size(); ++which)
        if (m_buttons.at(which)->isChecked())
            return list(which);
    return {};
}

CaseQuery QuickLists::list(int which) const
{
    const QDate today = m_services.clock().date();
    const WorkCalendar *calendar = m_services.office.rulesAtHand().calendar();
    CaseQuery query;
    if (which == 0)
        query.acceptedOn = today;
    else if (which == 1)
        query.stages = {Stage::Correction};
    else {
        query.stages = {Stage::Accepted, Stage::Verified, Stage::Entered, Stage::TaxApproved};
        // What was received after the day of hand-over goes with next month's.
        if (calendar)
            if (const auto day = calendar->provisional().handOverDay(YearMonth::of(today)))
                query.acceptedUntil = *day;
    }
    return query;
}

void QuickLists::count()
{
    for (int which = 0; which < m_buttons.size(); ++which) {
        QPushButton *button = m_buttons.at(which);
        const Result<int> counted = m_services.office.cases().count(list(which));
        const QString name = button->accessibleName();
        setKeyedText(button, counted ? tr("%1 %2").arg(name).arg(*counted) : name, keyOf(which));
        setAccessible(button, name);
    }
}

} // namespace counter
