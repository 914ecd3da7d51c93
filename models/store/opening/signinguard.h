#pragma once
#include "models/store/chain/database.h"

#include <QDateTime>

namespace counter {

/// Counts who could not get in, before anything is unsealed: five failures lock a name for 5 minutes, the
/// sixth for 15, every later one for 60, whatever restarts and clocks do: set back, the wait begins anew.
class SignInGuard
{
public:
    /// now: UTC.
    SignInGuard(Database &database, const QDateTime &now) : m_database(database), m_now(now) { }

    /// Refused: Locked, with a Chinese sentence that says until when. onlyReads: nothing can be written.
    Result<void> check(const QString &name, bool onlyReads);
    /// A try is about to be made.
    Result<void> count(const QString &name);
    /// It went well; what failed before it stays to be told (untold()).
    Result<void> succeeded(const QString &name);
    /// Somebody tried another way (a PIN): to be told, and no step to a lock.
    Result<void> note(const QString &name);
    /// It was no try: mistyped so that it could be seen.
    Result<void> takeBack(const QString &name);
    /// Somebody with the right to it lets the name try again.
    Result<void> release(const QString &name);

    struct Untold
    {
        QString name;
        int failures = 0;
        QString lastAt; ///< as instantText()
    };
    /// What the event log has not been told yet.
    Result<QList<Untold>> untold();
    Result<void> told();

    /// Minutes after so many failures; 0: none.
    static int waitAfter(int failures);

private:
    Database &m_database;
    const QDateTime m_now;
};

} // namespace counter
