#pragma once
#include "models/values/result.h"

#include <QString>

namespace counter {

class Store;
struct HolidayYear;
struct PolicyFile;

/// Notices and calendars that are put in force here.
class RulesInForce
{
public:
    explicit RulesInForce(Store &store) : m_store(store) { }

    /// Puts a pack in force (Store::putInForce). Returns its file.
    Result<QString> putPolicy(const PolicyFile &policy);
    /// Puts a year's 放假安排 in force (Store::putCalendarInForce). Returns its file.
    Result<QString> putCalendar(const HolidayYear &year);

private:
    Store &m_store;
};

} // namespace counter
