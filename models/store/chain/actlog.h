#pragma once
#include "models/store/chain/chainend.h"
#include "models/store/vault/seal.h"

#include <array>
#include <functional>

namespace counter {

/// What an act is about. The stored spelling never changes.
enum class ActKind {
    Setting, ///< setting
    Policy, ///< policy: a pack's file
    Notice, ///< notice: the text a pack quotes
    Calendar, ///< calendar
    Print, ///< print: the print log then ended so
    Today, ///< clock: someone confirmed the date, with a reason, though it was earlier than what is stored
};
inline constexpr std::array AllActKinds{ActKind::Setting,  ActKind::Policy, ActKind::Notice,
                                        ActKind::Calendar, ActKind::Print,  ActKind::Today};

/// What was done. The stored spelling never changes.
enum class ActVerb {
    Found, ///< found: it was there when the log began
    Set, ///< set: a setting has this value from now on; prints were added
    Begun, ///< begun: a file is about to be put in its place; the act's body holds it
    InForce, ///< in-force: it stands there
    Dropped, ///< dropped: what was begun could not be written and is not in force
};
inline constexpr std::array AllActVerbs{ActVerb::Found, ActVerb::Set, ActVerb::Begun, ActVerb::InForce,
                                        ActVerb::Dropped};

QString actKindName(ActKind kind);
QString actVerbName(ActVerb verb);
Result<ActKind> parseActKind(QStringView stored);
Result<ActVerb> parseActVerb(QStringView stored);

/// Something done to the store rather than to a case.
struct Act
{
    qint64 sequence = 0; ///< place in the log, from 1
    QString at; ///< as instantText()
    QString by;
    QString window;
    QString office;
    ActKind kind = ActKind::Setting;
    ActVerb verb = ActVerb::Set;
    QString name; ///< the setting; the file's path below the store's folder; the print's sequence
    QByteArray contentHash; ///< SM3: of the setting's name and value, of the file, of the print
    qint64 version = 0; ///< where the chain of versions ended then, which puts both in one order
    QByteArray versionHash;
    QByteArray body; ///< opened; empty where the hash says enough
    QByteArray hash; ///< SM3 of the link
};

/// Who acts, and when.
struct ActStamp
{
    QString at;
    QString by;
    QString window;
    QString office;
};

/// The append-only log of what is done to the store itself, chained by SM3: it names by hash what is in force
/// outside the versions (settings, packs, notices, calendars) and where the print log ended, so that none of
/// these is changed, planted or deleted unseen. Each act also names the end of the chain of versions.
class ActLog
{
public:
    using Stamp = std::function<ActStamp()>;

    ActLog(Database &database, const Seal &seal, ChainEnd &versions, Stamp stamp);

    /// Chains and inserts. Inside the caller's transaction.
    Result<void> append(ActKind kind, ActVerb verb, const QString &name, const QByteArray &contentHash,
                        const QByteArray &body = {});
    /// Its end is kept in the database only: what it names bears witness outside.
    ChainEnd &end() { return m_end; }

    /// The hash that the last act of this name left; empty: there is none.
    Result<QByteArray> lastHash(ActKind kind, const QString &name);
    /// Files that were begun and of which nothing was told since: the program stopped there.
    Result<QList<Act>> unsettled();
    /// Every act once, in order. Refused: what `use` refuses; StoreDamaged at the first row that cannot be
    /// read or does not come after the one before it.
    Result<void> walk(const std::function<Result<void>(const Act &)> &use);

private:
    Database &m_database;
    const Seal &m_seal;
    ChainEnd &m_versions;
    Stamp m_stamp;
    ChainEnd m_end;
};

/// SM3 over the link before this one and everything the act says.
QByteArray actHash(const Act &act, const QByteArray &previousHash);

} // namespace counter
