#pragma once
#include "models/policy/pack/policylibrary.h"
#include "models/values/workcalendar.h"

#include <QObject>

#include <future>

namespace counter {

/// Where an office's things lie: what the program brings, and its store.
struct OfficePlace
{
    QString resources; ///< the folder with policies/, notices/, calendars/, sheets/ …
    QString store; ///< the store's folder; need not be there
};

/// The notices and calendars of the program and of a store, as they were last read. They keep their place in
/// memory: what holds a reference sees the new ones after they were read anew.
class RulesAtHand : public QObject
{
    Q_OBJECT

public:
    /// Nothing is read by this.
    explicit RulesAtHand(const OfficePlace &place = {}) : m_place(place) { }

    const OfficePlace &place() const { return m_place; }
    const PolicyLibrary &policies() const { return m_policies; }
    /// Null: not to be had; then no last day is promised.
    const WorkCalendar *calendar() const { return m_calendar ? &*m_calendar : nullptr; }

    void readPolicies();
    void readCalendar();
    void readAll();
    /// The notices on a thread of their own, beside the opening of a window: nothing is at hand before
    /// settle(), which waits for them.
    void beginReading();
    void settle();

Q_SIGNALS:
    void policiesChanged();
    void calendarChanged();

private:
    OfficePlace m_place;
    PolicyLibrary m_policies;
    std::optional<WorkCalendar> m_calendar;
    std::future<PolicyLibrary> m_reading;
};

} // namespace counter
