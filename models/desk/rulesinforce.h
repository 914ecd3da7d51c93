#pragma once
#include "models/casework/actor.h"
#include "models/values/result.h"

#include <QString>

namespace counter {

class RulesAtHand;
class Store;
struct HolidayYear;
struct PolicyFile;

/// Notices and calendars that are put in force here; what is at hand is read anew then.
class RulesInForce
{
public:
    RulesInForce(Store &store, RulesAtHand &atHand) : m_store(store), m_atHand(atHand) { }

    /// Puts a pack in force (Store::putInForce). Returns its file.
    Result<QString> putPolicy(const Actor &actor, const PolicyFile &policy);
    /// Puts a year's 放假安排 in force (Store::putCalendarInForce). Returns its file.
    Result<QString> putCalendar(const Actor &actor, const HolidayYear &year);
    /// The same, of a file as it is.
    Result<QString> putCalendar(const Actor &actor, const QString &file);

private:
    Result<QString> calendarPut(const Result<QString> &file);

    Store &m_store;
    RulesAtHand &m_atHand;
};

} // namespace counter
