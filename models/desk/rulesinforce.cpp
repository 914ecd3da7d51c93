#include "models/desk/rulesinforce.h"

#include "models/desk/mayact.h"
#include "models/desk/rulesathand.h"
#include "models/store/store.h"
#include "models/values/holidaynotice.h"

namespace counter {

Result<QString> RulesInForce::putPolicy(const Actor &actor, const PolicyFile &policy)
{
    if (const auto may = mayDo(m_store, Deed::Policy); !may)
        return may.error();
    Result<QString> file = m_store.putInForce(actor, policy);
    if (file)
        m_atHand.readPolicies();
    return file;
}

Result<QString> RulesInForce::putCalendar(const Actor &actor, const HolidayYear &year)
{
    if (const auto may = mayDo(m_store, Deed::Policy); !may)
        return may.error();
    return calendarPut(
        m_store.putCalendarInForce(actor, QStringLiteral("holidays-%1.yaml").arg(year.year), year.file()));
}

Result<QString> RulesInForce::putCalendar(const Actor &actor, const QString &file)
{
    if (const auto may = mayDo(m_store, Deed::Policy); !may)
        return may.error();
    return calendarPut(m_store.putCalendarInForce(actor, file));
}

Result<QString> RulesInForce::calendarPut(const Result<QString> &file)
{
    if (file)
        m_atHand.readCalendar();
    return file;
}

} // namespace counter
