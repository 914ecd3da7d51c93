#pragma once
#include "models/casework/acceptance.h"
#include "models/casework/application.h"
#include "models/casework/assess.h"
#include "models/casework/stage.h"
#include "models/casework/workflow.h"
#include "models/decoding/evidencelook.h"
#include "models/policy/decision.h"
#include "models/store/caserecords.h"
#include "models/store/clockguard.h"
#include "models/store/papercheck.h"
#include "models/store/printlog.h"
#include "models/store/version.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <functional>

namespace counter {

class Decoder;
class Store;
struct BackupReport;
struct HolidayYear;
struct PolicyFile;

/// The prints made while each version was the newest, by its number; both lists begin with the newest.
QHash<int, QList<PrintEntry>> printsByVersion(const QList<VersionInfo> &versions,
                                              const QList<PrintEntry> &prints);

/// Everything that anyone can do to a case: one door to each action. Screens, command line and import call
/// these. Nothing here shows anything; every failure is a value and leaves the store as it was.
class CaseActions
{
public:
    CaseActions(Store &store, const PolicyLibrary &policies);

    Desk desk() const;
    Result<void> setDesk(const Desk &desk);

    /// What this desk remembers of its printers, by names that begin with "print." (reports/printjob.h);
    /// empty when it was never set. Refused: BadUsage for any other name.
    Result<QString> remembered(const QString &name) const;
    Result<void> remember(const QString &name, const QString &value);

    /// 暂存: appends a draft version (a new case when caseId is empty). Problems do not stop it; a line that
    /// another live case claims does (line-claimed).
    Result<SavedCase> saveDraft(const QString &caseId, const Application &application);
    /// 受理: gives the number once. Refused while validation has errors; missing evidence and open facts need
    /// a reason, which is kept.
    Result<SavedCase> accept(const QString &caseId, const Application &application,
                             const QString &reasonForGaps);
    /// A version, not a deletion; frees the case's lines. Refused: BadInput (a reason that says nothing).
    Result<SavedCase> discardDraft(const QString &caseId, const QString &reason);

    /// What stands between this application and 受理, all at once, as accept() will judge it.
    Result<AcceptanceCheck> acceptance(const Application &application) const;

    /// Takes a picture or PDF into the vault and returns its evidence entry (sm3, file, pages). The one verb
    /// behind the file dialog, drag and drop, the clipboard and `case attach`. The file is looked at by the
    /// decoder first, for which this waits some seconds at most. Refused: CannotOpen, PictureInvalid,
    /// TooLarge and every failure of writing.
    Result<Evidence> takeEvidence(const QString &path);
    Result<Evidence> takeEvidence(const QByteArray &content, const QString &shownName);
    /// The same without waiting, for the window: `then` is called later in this thread, never once `context`
    /// is gone.
    using TakenEvidence = std::function<void(const Result<Evidence> &)>;
    void takeEvidence(const QString &path, QObject *context, TakenEvidence then);
    void takeEvidence(const QByteArray &content, const QString &shownName, QObject *context,
                      TakenEvidence then);
    /// Who reads what came from outside.
    Decoder &decoder() const;
    Result<QByteArray> evidenceContent(const QString &sm3) const;
    /// Appends a version of a live case with these files attached. From 受理 on it wants a reason, which is
    /// kept. Refused: StageRefused, BadInput (a reason that says nothing), what takeEvidence() refuses.
    Result<SavedCase> attach(const QString &caseId, const QStringList &paths, const QString &kind,
                             const QString &reason = {});
    /// The same with what was taken before.
    Result<SavedCase> attach(const QString &caseId, const QList<Evidence> &taken, const QString &reason = {});
    /// Whether files can be attached so, before anyone looks for them.
    Result<void> mayAttach(const QString &caseId, const QString &reason) const;

    /// Typing that is not yet saved: one row a slot, overwritten, outside the chain; durable when this
    /// returns.
    Result<void> keepTyping(const QString &slot, const QString &caseId, const Application &application);
    Result<void> dropTyping(const QString &slot);
    Result<QList<KeptTyping>> keptTyping() const;

    Result<QList<CaseRow>> list(const CaseQuery &query) const;
    /// Exact without a text; with one it stops at 1,000.
    Result<int> count(const CaseQuery &query) const;
    /// By case id or 受理编号; version 0 is the latest.
    Result<CaseVersion> open(const QString &idOrNumber, int version = 0) const;
    /// The next cases of a pass, discarded ones too, at most `most`; none: the pass is over.
    Result<QList<CaseVersion>> next(CasePass &pass, int most) const;
    Result<QList<VersionInfo>> history(const QString &idOrNumber) const;
    /// Who came before, by a part of a name or a unit's code, or the last four or all of an identity or
    /// account number: each once as its newest case has it, the newest first, at most `most`. `agents`: those
    /// who acted for others, by what is typed of them.
    Result<QList<KnownClaimant>> knownClaimants(const QString &typed, bool agents, int most) const;
    Result<QList<OtherClaim>> otherClaims(const QString &caseId, const Application &application) const;

    /// What was sent to a printer, or failed to be; time and desk are filled in here. Called after the
    /// spooler answered, never before. Answers the places in the log.
    Result<QList<qint64>> recordPrints(const QList<PrintEntry> &prints);
    /// What became of prints that are in the log, with their sequence.
    Result<void> recordOutcome(const QList<PrintEntry> &prints, PrintOutcome outcome, const QString &detail);
    /// The prints of a case, the newest first, each with its last known outcome.
    Result<QList<PrintEntry>> prints(const QString &idOrNumber) const;
    /// 补打: how often this document of the case was printed before, drafts and valid papers apart.
    Result<int> printedBefore(const QString &caseId, const QString &sheet, bool draft) const;
    /// 核对打印件: what a printed page's code says beside what the store has.
    Result<PaperCheck> checkPaper(const PaperCode &code) const;

    /// Puts a pack in force (Store::putInForce). Returns its file.
    Result<QString> putInForce(const PolicyFile &policy);

    /// Puts a year's 放假安排 in force (Store::putCalendarInForce). Returns its file.
    Result<QString> putCalendarInForce(const HolidayYear &year);

    /// Copies the store into a new or empty folder and verifies the copy (models/store/backup.h). `progress`
    /// is told what was done of how much, 0 of 0 while that is not known; its false stops with Cancelled.
    /// Refused: what backup() refuses.
    Result<BackupReport> backup(const QString &folder, const std::function<bool(qint64, qint64)> &progress);
    /// What the clock says beside what is stored; while it is behind nothing is received or signed.
    Result<ClockState> clockState() const;
    /// A person says that this is the date (Store::confirmDate).
    Result<void> confirmDate(QDate date, const QString &reason);
    /// When this store was last backed up and the copy was good; invalid: never.
    Result<QDateTime> lastBackup() const;
    /// When this store was made.
    Result<QDateTime> madeOn() const;

    /// Reads an application file with its evidence; all or nothing.
    Result<SavedCase> importFile(const QString &path);
    /// The same without waiting for the decoder, for the window: `then` is called later in this thread, never
    /// once `context` is gone.
    void importFile(const QString &path, QObject *context,
                    const std::function<void(const Result<SavedCase> &)> &then);
    /// Writes application.json and evidence/ into a new or empty folder.
    Result<void> exportCase(const QString &idOrNumber, const QString &folder) const;

private:
    struct Standing;
    Result<Standing> standing(const QString &caseId) const;
    Result<QString> reasonFor(const Standing &from, Verb verb, const QString &reason) const;
    DecisionSummary summary(const Application &application) const;
    AssessOptions assessOptions() const;
    bool hasAmount(const CaseVersion &version, Money claimed) const;
    Result<SavedCase> append(const QString &caseId, const Application &application, Verb verb, Stage stage,
                             const QString &reason);
    Result<Evidence> take(const QByteArray &content, const QString &shownName, QStringList &fresh);
    Result<Evidence> keep(const QByteArray &content, const QString &shownName, const EvidenceLook &look,
                          QStringList &fresh);
    Result<Evidence> takePath(const QString &path, QStringList &fresh);
    Result<void> takeFiles(Application &application, const QString &folder, QStringList &fresh);
    void forget(const QStringList &fresh, const Error &why);
    void lookAhead(QStringList paths, QObject *context, const std::function<void()> &then);

    Store &m_store;
    const PolicyLibrary &m_policies;
    mutable ApplicationAssessor m_assessor; ///< keeps the compiled pack between two calls
    QHash<QString, Result<EvidenceLook>> m_seen; ///< what was looked at ahead, by its SM3
};

} // namespace counter
