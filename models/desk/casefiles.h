#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/caserecords.h"
#include "models/values/result.h"

#include <functional>

class QObject;

namespace counter {

class DeskWork;
class EvidenceDesk;
class Store;
class Traces;

/// Applications as files: refund-application/1 with the evidence beside it.
class CaseFiles
{
public:
    CaseFiles(Store &store, DeskWork &work, EvidenceDesk &evidence, Traces &traces)
        : m_store(store), m_work(work), m_evidence(evidence), m_traces(traces)
    {
    }

    /// Reads an application file with its evidence; all or nothing.
    Result<SavedCase> importFile(const Actor &actor, const QString &path);
    /// The same without waiting for the decoder, for the window: `then` is called later in this thread, never
    /// once `context` is gone.
    void importFile(const Actor &actor, const QString &path, QObject *context,
                    const std::function<void(const Result<SavedCase> &)> &then);
    /// Writes application.json and evidence/ into a new or empty folder. That it was done, or tried, is on
    /// record (Traces).
    Result<void> exportCase(const Actor &actor, const QString &idOrNumber, const QString &folder);

private:
    Result<void> writeCase(const Actor &actor, const CaseVersion &version, const QString &folder);
    Result<void> takeFiles(Application &application, const QString &folder, QStringList &fresh);

    Store &m_store;
    DeskWork &m_work;
    EvidenceDesk &m_evidence;
    Traces &m_traces;
};

} // namespace counter
