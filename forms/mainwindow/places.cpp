#include "forms/mainwindow/places.h"

#include "forms/cases/casesscreen.h"
#include "forms/intake/intakescreen.h"
#include "forms/policies/policydesk.h"
#include "forms/settings/settingsscreen.h"

namespace counter {

namespace {

template <class Made> Screen *made(const Services &services, QWidget *parent)
{
    return new Made(services, parent);
}

} // namespace

QList<PlaceRow> PlaceRow::all()
{
    return {
        {Place::Intake, tr("受理"), QStringLiteral("F2"), false, made<IntakeScreen>},
        {Place::Cases, tr("案件"), QStringLiteral("F4"), false, made<CasesScreen>},
        {Place::Policies, tr("政策"), QStringLiteral("F6"), false, made<PolicyDesk>},
        {Place::Settings, tr("设置"), QStringLiteral("F11"), true, made<SettingsScreen>},
    };
}

} // namespace counter
