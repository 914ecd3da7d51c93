#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/caserecords.h"
#include "models/store/chain/papercheck.h"
#include "models/store/chain/printlog.h"
#include "models/values/result.h"

#include <QHash>

namespace counter {

class DeskWork;
class PolicyLibrary;
class Store;
class Traces;

/// The prints made while each version was the newest, by its number; both lists begin with the newest.
QHash<int, QList<PrintEntry>> printsByVersion(const QList<VersionInfo> &versions,
                                              const QList<PrintEntry> &prints);

/// What was printed, what became of it, and whether a paper says what the store has.
class PaperRecords
{
public:
    PaperRecords(Store &store, const PolicyLibrary &policies, DeskWork &work, Traces &traces)
        : m_store(store), m_policies(policies), m_work(work), m_traces(traces)
    {
    }

    /// What was sent to a printer, or failed to be; time and actor are filled in here. Called after the
    /// spooler answered, never before. Answers the prints' numbers.
    /// Before anything is printed. Refused: NotPermitted.
    Result<void> mayPrint() const;
    Result<QList<qint64>> record(const Actor &actor, const QList<PrintEntry> &prints);
    /// What became of prints that are in the log, with their sequence.
    Result<void> recordOutcome(const Actor &actor, const QList<PrintEntry> &prints, PrintOutcome outcome,
                               const QString &detail);
    /// The prints of a case, the newest first, each with its last known outcome.
    Result<QList<PrintEntry>> of(const QString &idOrNumber) const;
    /// 补打: how often this document of the case was printed before, drafts and valid papers apart.
    Result<int> printedBefore(const QString &caseId, const QString &sheet, bool draft) const;
    /// 核对打印件: what a printed page's code says beside what the store has. It shows whose case it is and
    /// what changed in it: a look, and as such on record before it is answered.
    Result<PaperCheck> check(const Actor &actor, const PaperCode &code);

    /// What this desk remembers of its printers, by names that begin with "print."
    /// (reports/printing/printjob.h); empty when it was never set. Refused: BadUsage for any other name.
    Result<QString> remembered(const QString &name) const;
    Result<void> remember(const Actor &actor, const QString &name, const QString &value);

private:
    Result<PaperCheck> compare(const PaperCode &code) const;
    bool hasAmount(const CaseVersion &version, Money claimed) const;

    Store &m_store;
    const PolicyLibrary &m_policies;
    DeskWork &m_work;
    Traces &m_traces;
};

} // namespace counter
