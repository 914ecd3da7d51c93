#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/chainend.h"
#include "models/store/chain/eventkind.h"
#include "models/store/vault/seal.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace counter {

/// By which rules an event's hash is reckoned. The first: neither account nor case, of programs before schema
/// 6.
inline constexpr int FirstEventFormat = 1;
inline constexpr int EventFormat = 2; ///< what this program writes

/// Something that was done and is no version of a case: to the store itself, or by looking, printing,
/// copying.
struct Event
{
    EventKind kind = EventKind::Setting;
    EventVerb verb = EventVerb::Done;
    QString name = {}; ///< the setting; the file's path below the store's folder; the print's number
    QByteArray contentHash = {}; ///< SM3: of the setting's name and value, of the file; empty: of nothing
    QByteArray body = {}; ///< opened; empty where the hash says enough
    QString caseId = {}; ///< empty: of no case

    // Filled in when it is appended.
    qint64 sequence = 0; ///< place in the log, from 1
    QString at = {}; ///< as instantText()
    Actor actor = {};
    qint64 version = 0; ///< where the chain of versions ended then, which puts both in one order
    QByteArray versionHash = {};
    int format = EventFormat;
    QByteArray hash = {}; ///< SM3 of the link
    QByteArray signature = {}; ///< of an account act: by whoever did it, over the hash
};

/// The append-only log of everything that changes no case, chained by SM3, its end kept twice as that of the
/// versions is. It names by hash what is in force outside the versions (settings, packs, notices, calendars),
/// so that none of these is changed, planted or deleted unseen; and it says who looked at what, printed it,
/// took it out. Who did it and what was done lie in the sealed part. Each event also names the end of the
/// chain of versions.
class EventLog
{
public:
    using Clock = std::function<QDateTime()>;

    EventLog(Database &database, const Seal &seal, ChainEnd &versions, Clock now, const QString &headPath);

    /// Chains and inserts; answers it with what was filled in. Inside the caller's transaction. Refused: what
    /// the seal refuses.
    Result<Event> append(const Actor &actor, Event event);
    ChainEnd &end() { return m_end; }

    /// The hash that the last event of this name left; empty: there is none.
    Result<QByteArray> lastHash(EventKind kind, const QString &name);
    /// The name of the last event of this kind; empty: there is none.
    Result<QString> lastName(EventKind kind);
    /// Files that were begun and of which nothing was told since: the program stopped there.
    Result<QList<Event>> unsettled();
    /// Every event once, in order. Refused: what `use` refuses; StoreDamaged at the first row that cannot be
    /// read or does not come after the one before it.
    Result<void> walk(const std::function<Result<void>(const Event &)> &use);
    /// Those of a kind, in order.
    Result<void> ofKind(EventKind kind, const std::function<Result<void>(const Event &)> &use);
    /// Those of a case, the newest first, of this kind alone or of every one.
    Result<void> ofCase(const QString &caseId, std::optional<EventKind> kind,
                        const std::function<Result<void>(const Event &)> &use);
    /// Those at or after `from` and before `to` (as instantText(); empty: no bound), of a case alone unless
    /// it is empty, in order.
    Result<void> between(const QString &from, const QString &to, const QString &caseId,
                         const std::function<Result<void>(const Event &)> &use);

private:
    Result<void> each(const QString &condition, const QVariantList &values,
                      const std::function<Result<void>(const Event &)> &use);
    Result<Event> read(const Row &row) const;

    Database &m_database;
    const Seal &m_seal;
    ChainEnd &m_versions;
    Clock m_now;
    ChainEnd m_end;
};

/// SM3 over the link before this one and everything the event says.
QByteArray eventHash(const Event &event, const QByteArray &previousHash);

/// Where an event's content belongs, for the seal.
QString eventPlace(qint64 sequence);

/// What is sealed of an event: one line of JSON about whoever did it, then its body.
QByteArray writeEventContent(const Actor &actor, const QByteArray &body);

} // namespace counter
