#pragma once
#include "models/store/actlog.h"
#include "models/store/caseindex.h"
#include "models/store/database.h"
#include "models/store/environment.h"
#include "models/store/evidencevault.h"
#include "models/store/filedigest.h"
#include "models/store/ledger.h"
#include "models/store/policyfolder.h"
#include "models/store/printlog.h"
#include "models/store/search.h"
#include "models/store/settingtable.h"
#include "models/store/typingtable.h"

#include <functional>
#include <memory>

namespace counter {

/// What is to be appended.
struct NewVersion
{
    QString caseId; ///< empty: a new case
    VersionBody body;
    QString verb;
    Stage stage = Stage::Draft;
    QString reason;
    bool giveNumber =
        false; ///< 受理: the next 受理编号 of the desk's office and this year is written into the body
};

/// A store: a folder with store.sqlite, evidence/, policies/, calendars/ and store.head. One process has it
/// open. Every failure leaves it as it was.
class Store
{
public:
    /// Makes the folder and an empty store in it. Refused: StoreExists, ReadOnly, DiskFull.
    static Result<std::unique_ptr<Store>> create(const QString &folder, const Desk &desk,
                                                 const Environment &environment = Environment::real());
    /// Refused: StoreMissing, StoreLocked (at once), StoreFromFuture, StoreDamaged (no database at all, or
    /// one with a trigger or view that is not this program's: before anything could set it off). Brings the
    /// store of an older program to this one's schema, after a verified copy. Removes evidence that a crash
    /// left over. A store whose chain is cut, or whose schema is not this program's, opens for reading:
    /// damage() says so and nothing is appended.
    static Result<std::unique_ptr<Store>> open(const QString &folder,
                                               const Environment &environment = Environment::real());
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    static bool existsIn(const QString &folder);

    const QString &folder() const { return m_folder; }
    const std::optional<Error> &damage() const { return m_damage; }
    /// Where the database as an older program left it is kept, when opening had to change its schema.
    const QString &upgradeCopy() const { return m_upgradeCopy; }
    const Environment &environment() const { return m_environment; }
    QDateTime now() const { return m_environment.now(); }

    const Desk &desk() const { return m_desk; }
    Result<void> setDesk(const Desk &desk);

    /// All or nothing, durable when it returns. Refused: LineClaimed, StoreDamaged, BadInput (evidence that
    /// the vault does not have; an office without a code when a number is due), every failure of writing.
    Result<QList<SavedCase>> append(const QList<NewVersion> &versions);
    Result<SavedCase> append(const NewVersion &version);

    /// The version, 0 for the latest. Refused: NoSuchCase, StoreDamaged.
    Result<CaseVersion> version(const QString &idOrNumber, int number);
    /// The next cases of a pass, at most `most`; none: the pass is over. Refused: StoreDamaged.
    Result<QList<CaseVersion>> next(CasePass &pass, int most);
    Result<QList<VersionInfo>> history(const QString &idOrNumber);

    /// Appends to the print log, all or nothing and durable when it returns; time and desk are filled in
    /// here. Answers the places in the log. Refused: StoreDamaged, every failure of writing.
    Result<QList<qint64>> logPrints(const QList<PrintEntry> &entries);
    Result<QList<PrintEntry>> prints(const QString &idOrNumber);

    /// Puts a pack in force: <store>/policies/<id>@<nth>-<hash>.yaml and its notice, both named in the act
    /// log. An earlier file of the same id moves to policies/replaced/. Returns the file. The same bytes a
    /// second time change nothing. Refused: StoreDamaged, UnsafePath, every failure of writing; the earlier
    /// file then stays in force.
    Result<QString> putInForce(const PolicyFile &policy);
    /// The same for a year's 放假安排: <store>/calendars/<its own name>. Refused: what WorkCalendar::load()
    /// refuses, UnsafePath.
    Result<QString> putCalendarInForce(const QString &path);

    /// Makes the index anew from the versions. Answers how many versions were read.
    Result<qint64> reindex();
    /// Removes evidence that neither a version nor kept typing names; everywhere, or only where a crash
    /// leaves it.
    Result<int> sweepEvidence(bool everywhere);

    EvidenceVault &evidence() { return m_vault; }
    CaseIndex &index() { return m_index; }
    Search &search() { return m_search; }
    TypingTable &typing() { return m_typing; }
    SettingTable &settings() { return m_settings; }
    Ledger &ledger() { return m_ledger; }
    PrintLog &printLog() { return m_prints; }
    ActLog &acts() { return m_acts; }
    const FileDigest &digest() const { return m_digest; }
    Database &database() { return *m_database; }
    const Seal &seal() const { return *m_seal; }
    const KeyedHash &keyedHash() const { return m_hash; }

private:
    Store(const QString &folder, const Environment &environment, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<Database>> openDatabase(const QString &folder,
                                                          const Environment &environment, bool make);
    Result<void> load();
    Result<VersionBody> bodyOf(const StoredVersion &stored) const;
    Result<CaseVersion> opened(const StoredVersion &stored) const;
    Result<SavedCase> appendOne(const NewVersion &version);
    Result<void> checkEvidence(const Application &application);
    Result<qint64> rebuildIndex();
    Result<QSet<QString>> evidenceOfAllVersions();
    Result<void> putFiles(const QList<StoreFile> &files);
    Result<void> settleBegun();
    ActStamp stamp() const;
    std::optional<Error> refused(StoreStep step) const;
    QString freshCaseId() const;

    QString m_folder;
    Environment m_environment;
    FileDigest m_digest;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Seal> m_seal;
    KeyedHash m_hash;
    Ledger m_ledger;
    PrintLog m_prints;
    ActLog m_acts;
    CaseIndex m_index;
    Search m_search;
    TypingTable m_typing;
    SettingTable m_settings;
    EvidenceVault m_vault;
    Desk m_desk;
    std::optional<Error> m_damage;
    QString m_upgradeCopy;
};

/// For lists and screens.
VersionInfo infoOf(const Version &version);

} // namespace counter
