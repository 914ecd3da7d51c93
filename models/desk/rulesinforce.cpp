#include "models/desk/rulesinforce.h"

#include "models/store/store.h"
#include "models/values/holidaynotice.h"

namespace counter {

Result<QString> RulesInForce::putPolicy(const PolicyFile &policy)
{
    return m_store.putInForce(policy);
}

Result<QString> RulesInForce::putCalendar(const HolidayYear &year)
{
    return m_store.putCalendarInForce(QStringLiteral("holidays-%1.yaml").arg(year.year), year.file());
}

} // namespace counter
