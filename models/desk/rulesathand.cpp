#include "models/desk/rulesathand.h"

namespace counter {

void RulesAtHand::readPolicies()
{
    m_policies = PolicyLibrary::load(m_place.resources, m_place.store);
    Q_EMIT policiesChanged();
}

void RulesAtHand::readCalendar()
{
    // One that cannot be read takes nothing away that is at hand.
    if (Result<WorkCalendar> read = WorkCalendar::loadFolders({m_place.resources, m_place.store}))
        m_calendar = std::move(*read);
    Q_EMIT calendarChanged();
}

void RulesAtHand::readAll()
{
    readCalendar();
    readPolicies();
}

void RulesAtHand::beginReading()
{
    readCalendar();
    m_reading = std::async(std::launch::async,
                           [place = m_place] { return PolicyLibrary::load(place.resources, place.store); });
}

void RulesAtHand::settle()
{
    if (!m_reading.valid())
        return;
    m_policies = m_reading.get();
    Q_EMIT policiesChanged();
}

} // namespace counter
