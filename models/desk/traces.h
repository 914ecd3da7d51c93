#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/eventkind.h"
#include "models/values/result.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace counter {

class Store;

/// One line of the event log as a person reads it.
struct Trace
{
    qint64 sequence = 0; ///< place in the log, from 1
    QDateTime at;
    Actor actor;
    EventKind kind = EventKind::Setting;
    EventVerb verb = EventVerb::Done;
    QString caseId; ///< empty: of no case
    QString detail; ///< Chinese: which version, page, paper, folder; never a whole number of a person
};

/// Which traces are asked for; all that is given must hold.
struct TraceQuery
{
    QString caseId; ///< or a 受理编号
    QString account; ///< the account's name, or what the settings called whoever sat there
    std::optional<QDate> from; ///< on or after, by China's days
    std::optional<QDate> to; ///< on or before
};

/// 谁看过: who opened a case, looked at its evidence, printed it, took it out, looked for a person by the
/// whole number, backed the store up, changed what is in force. Every look is on record before it is shown,
/// and what was tried and refused is as well. A store that is only read, from a medium that cannot be written
/// or because it is damaged, is looked at without a trace: nothing can be kept in it.
class Traces
{
public:
    explicit Traces(Store &store) : m_store(store) { }

    /// Until `use` answers false, in the order of the log. Refused: NoSuchCase, StoreDamaged.
    Result<void> each(const TraceQuery &query, const std::function<bool(const Trace &)> &use) const;
    /// Those of a case, the newest first, at most `most`. Refused: the same.
    Result<QList<Trace>> ofCase(const QString &idOrNumber, int most) const;

    // For the verbs. Refused: every failure of writing.
    Result<void> opened(const Actor &actor, const QString &caseId, int version);
    Result<void> shown(const Actor &actor, const QString &caseId, const QString &title);
    /// Each of these cases; an empty id is one that was never saved. `why`: what refused it; nothing: it was
    /// done.
    Result<void> tookOut(const Actor &actor, const QStringList &caseIds, const QString &what,
                         const QString &to, const std::optional<Error> &why = {});
    /// Kept when what is typed is a whole identity, account or phone number, once until something else is
    /// looked for; its last four alone are kept.
    Result<void> searched(const Actor &actor, const QString &typed);

private:
    using Details = QList<std::pair<const char *, QString>>;
    Result<void> keep(const Actor &actor, EventKind kind, EventVerb verb, const QStringList &caseIds,
                      const Details &details);

    Store &m_store;
    QString m_lastNumber;
};

} // namespace counter
