#pragma once
#include "models/store/chain/accountledger.h"
#include "models/store/chain/filesinforce.h"
#include "models/store/chain/printlog.h"
#include "models/store/index/appender.h"
#include "models/store/index/casereader.h"
#include "models/store/index/evidencesweep.h"
#include "models/store/index/search.h"
#include "models/store/opening/storedatabase.h"
#include "models/store/vault/unfinishedrestore.h"
#include "models/values/filelock.h"

#include <functional>
#include <memory>

namespace counter {

/// A store: a folder with store.sqlite, evidence/, policies/, calendars/, store.head and event.head. One
/// process has it open: store.lock is held from before the first byte is read until the database is closed,
/// and no other descriptor of the database is ever opened meanwhile. Every failure leaves it as it was.
class Store
{
public:
    /// Makes an empty store, whole or not at all, in a folder that is not there or empty. Refused:
    /// StoreExists, StoreDamaged (parts of a store without its database: never taken for a new one), BadInput
    /// (something else is in the folder), StoreLocked (a backup is being restored there), every failure of
    /// writing.
    static Result<std::unique_ptr<Store>> create(const QString &folder, const Workplace &desk,
                                                 const Environment &environment = Environment::real());
    /// Refused: StoreMissing, StoreLocked (at once), StoreFromFuture, StoreDamaged (no database at all,
    /// only its evidence is there, or a trigger or view that is not this program's: before anything could set
    /// it off), ReadOnly (a medium that cannot be
    /// written, opened for work, or with a log that would have to be written back first). Brings the store of
    /// an older program to this one's schema, after a verified copy. Ends a restoring that was cut short
    /// (restoreEnd), and makes an index of another form than this program's anew from the versions. Opened
    /// for work it removes evidence that a crash left over, and closes folder and files to everyone else. A
    /// store whose chain is cut, or whose schema is not this program's, opens for reading: damage() says so
    /// and nothing is appended.
    static Result<std::unique_ptr<Store>> open(const QString &folder,
                                               const Environment &environment = Environment::real(),
                                               OpenFor purpose = OpenFor::Work);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// What the store there says of itself before anything is unsealed: whose names may sign in. Refused:
    /// StoreMissing, StoreLocked, StoreDamaged, StoreFromFuture.
    static Result<StoreHeader> headerIn(const QString &folder,
                                        const Environment &environment = Environment::real());
    /// Whether there is a database; parts of a store without one are not a store, nor a place for a new one.
    static bool existsIn(const QString &folder);

    const QString &folder() const { return m_folder; }
    const std::optional<Error> &damage() const { return m_damage; }
    /// Where the database as an older program left it is kept, when opening had to change its schema.
    const QString &upgradeCopy() const { return m_opened.upgrade.copy; }
    /// How a restoring that had been cut short was ended when this was opened.
    const RestoreEnd &restoreEnd() const { return m_restoreEnd; }
    /// OpenFor::Check: whether the database is byte for byte as it was closed.
    FileDigest::State fileState() const { return m_opened.fileState; }
    const Environment &environment() const { return m_environment; }
    QDateTime now() const { return m_environment.now(); }

    const Workplace &workplace() const { return m_desk; }
    /// What office this is; joint unless it was said.
    OfficeKind officeKind();
    Result<void> setOfficeKind(const Actor &actor, OfficeKind kind);
    Result<void> setWorkplace(const Actor &actor, const Workplace &desk);

    /// What the clock says beside what is stored.
    Result<ClockState> clockState();
    /// A person says that this is the date, though the store knows a later one; kept with the reason in the
    /// event log. Refused: what ClockGuard::confirm() refuses, StoreDamaged, every failure of writing.
    Result<void> confirmDate(const Actor &actor, QDate date, const QString &reason);
    /// Who is signed in; none: a store without accounts, or somebody with the recovery card.
    const std::optional<Account> &account() const { return m_account; }
    /// Whoever works here now: the account that is signed in, or who the settings say.
    Actor actor() const;
    /// The keys of whoever is signed in; null: a store that is not sealed.
    std::shared_ptr<HeldKeys> keys() const;
    /// Tells of an account what was done to it and puts the way in that is in force from then on, all or
    /// nothing. Refused: StoreDamaged, what the seal refuses, every failure of writing.
    Result<void> appendAccount(const Actor &actor, const AccountEvent &event, const KeySlot &slot);
    /// In a practice store, which is not sealed and asks for no password: somebody takes a place.
    void playAs(const Account &account);
    /// Somebody else signed in over it, or the same one again: looks up who it is and tells the event log.
    /// Refused: Locked (the account is locked, retired or was not used for 90 days), every failure of
    /// writing.
    Result<void> signedIn();
    /// Which store this is, and how it is sealed.
    const StoreHeader &header() const { return m_opened.header; }
    /// How often the store has been restored from a backup, and once more; every new version carries it.
    int epoch() const { return m_epoch; }

    /// All or nothing, durable when it returns. Refused: ValidationFailed (a number is due or the verb is
    /// signed, see isSigned(), while the clock is behind), LineClaimed, StoreDamaged, BadInput (evidence that
    /// the vault does not have; an office without a code when a number is due), every failure of writing.
    Result<QList<SavedCase>> append(const QList<NewVersion> &versions);
    Result<SavedCase> append(const NewVersion &version);

    /// The version, 0 for the latest. Refused: NoSuchCase, StoreDamaged.
    Result<CaseVersion> version(const QString &idOrNumber, int number)
    {
        return m_reader.version(idOrNumber, number);
    }
    /// The next cases of a pass, at most `most`; none: the pass is over. Refused: StoreDamaged.
    Result<QList<CaseVersion>> next(CasePass &pass, int most) { return m_reader.next(pass, most); }
    Result<QList<VersionInfo>> history(const QString &idOrNumber) { return m_reader.history(idOrNumber); }

    /// Appends to the prints, all or nothing and durable when it returns; time and actor are filled in here.
    /// Answers the prints' numbers. Refused: StoreDamaged, every failure of writing.
    Result<QList<qint64>> logPrints(const Actor &actor, const QList<PrintEntry> &entries);
    Result<QList<PrintEntry>> prints(const QString &idOrNumber);
    /// Appends events, all or nothing and durable when it returns. Refused: StoreDamaged, every failure of
    /// writing.
    Result<void> log(const Actor &actor, const QList<Event> &events);
    /// Whether nothing can be appended here: opened only to be read, or damaged.
    bool onlyReads() const { return m_opened.onlyRead || m_damage; }
    /// The case's id by it or its 受理编号. Refused: NoSuchCase.
    Result<QString> caseIdOf(const QString &idOrNumber);

    /// Puts a pack in force: <store>/policies/<id>@<nth>-<hash>.yaml and its notice, both named in the
    /// event log. An earlier file of the same id moves to policies/replaced/. Returns the file. The same
    /// bytes a second time change nothing. Refused: StoreDamaged, UnsafePath, every failure of writing; the
    /// earlier file then stays in force.
    Result<QString> putInForce(const Actor &actor, const PolicyFile &policy);
    /// The same for a year's 放假安排: <store>/calendars/<its own name>. Refused: what WorkCalendar::load()
    /// refuses, UnsafePath.
    Result<QString> putCalendarInForce(const Actor &actor, const QString &path);
    /// The same of bytes that are to have this name there.
    Result<QString> putCalendarInForce(const Actor &actor, const QString &file, const QByteArray &bytes);

    /// Makes the index anew from the versions, its tables and SQLite's indexes on them included; a store that
    /// was damaged in nothing else is whole then. Answers how many versions were read.
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
    EventLog &events() { return m_events; }
    AccountLedger &accounts() { return m_accounts; }
    Database &database() { return *m_opened.database; }
    const Seal &seal() const { return *m_opened.seal; }
    const KeyedHash &keyedHash() const { return m_hash; }

private:
    Store(const QString &folder, const Environment &environment, FileLock lock, OpenedDatabase opened);
    static Result<std::unique_ptr<Store>> openThere(const QString &folder, const Environment &environment,
                                                    OpenFor purpose);
    Result<void> load(OpenFor purpose);
    Result<void> checkEnds();
    void keepKeysOnly();
    /// signsIn: a person does; else it is a copy, or looked at by whoever is signed in already.
    Result<void> findAccount(bool signsIn);
    Result<QDateTime> lastUseOf(const Account &account);
    Result<void> tellSignIn();

    QString m_folder;
    Environment m_environment;
    FileLock m_lock; ///< given back last
    FileDigest m_digest;
    OpenedDatabase m_opened;
    KeyedHash m_hash;
    Ledger m_ledger;
    EventLog m_events;
    PrintLog m_prints;
    AccountLedger m_accounts;
    CaseIndex m_index;
    Search m_search;
    TypingTable m_typing;
    SettingTable m_settings;
    EvidenceVault m_vault;
    ClockGuard m_clock;
    NumberGiver m_numbers;
    Appender m_appender;
    CaseReader m_reader;
    EvidenceSweep m_sweep;
    FilesInForce m_files;
    Workplace m_desk;
    std::optional<Account> m_account;
    bool m_signsIn = false; ///< opened by a name and a password
    int m_epoch = 1;
    std::optional<Error> m_damage;
    RestoreEnd m_restoreEnd;
};

} // namespace counter
