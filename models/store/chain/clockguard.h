#pragma once
#include "models/store/chain/eventlog.h"

#include <QDateTime>

namespace counter {

/// What the PC's clock says beside what is stored.
struct ClockState
{
    enum class What {
        Right,
        Behind, ///< earlier than the newest thing that is stored
        Jumped, ///< more than a day later than the newest thing that is stored
    };
    What what = What::Right;
    QDateTime now;
    QDateTime newest; ///< invalid: nothing is stored, or nothing since a date was confirmed

    /// Chinese, with both instants in China's time; empty when all is right.
    QString sentence() const;
};

/// Keeps time from running backward in a store. What is stored is the only witness there is: the newest
/// instant of versions and of acts on the store (not of looks and prints) since the last date that a person
/// confirmed. A clock that is a little behind, as one that was just set right is, is no fault.
class ClockGuard
{
public:
    static constexpr int Tolerance = 120; ///< s

    ClockGuard(Database &database, EventLog &events) : m_database(database), m_events(events) { }

    Result<ClockState> state(const QDateTime &now);
    /// Keeps in the event log that a person said: this is the date. From then on only what is stored later
    /// counts. Refused: BadUsage (not the day that the clock shows), BadInput (a reason that says nothing).
    /// Inside the caller's transaction.
    Result<void> confirm(const Actor &actor, const QDateTime &now, QDate date, const QString &reason);

private:
    Database &m_database;
    EventLog &m_events;
};

} // namespace counter
