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

/// Applications as files: refund-application/1 with the evidence beside it.
class CaseFiles
{
public:
    CaseFiles(Store &store, DeskWork &work, EvidenceDesk &evidence)
        : m_store(store), m_work(work), m_evidence(evidence)
    {
    }

    /// Reads an application file with its evidence; all or nothing.
    Result<SavedCase> importFile(const Actor &actor, const QString &path);
    /// The same without waiting for the decoder, for the window: `then` is called later in this thread, never
    /// once `context` is gone.
    void importFile(const Actor &actor, const QString &path, QObject *context,
                    const std::function<void(const Result<SavedCase> &)> &then);
    /// Writes application.json and evidence/ into a new or empty folder.
    Result<void> exportCase(const QString &idOrNumber, const QString &folder) const;

private:
    Result<void> takeFiles(Application &application, const QString &folder, QStringList &fresh);

    Store &m_store;
    DeskWork &m_work;
    EvidenceDesk &m_evidence;
};

} // namespace counter
