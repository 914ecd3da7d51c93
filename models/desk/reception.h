#pragma once
#include "models/casework/acceptance.h"
#include "models/casework/actor.h"
#include "models/store/chain/caserecords.h"
#include "models/values/result.h"

namespace counter {

class DeskWork;

/// What is received all the same: one reason for everything that is not there, and the warnings that whoever
/// receives has read.
struct AcceptedGaps
{
    QString reason;
    Problems warnings; ///< each is kept with the reason and the name
};

/// 受理.
class Reception
{
public:
    explicit Reception(DeskWork &work) : m_work(work) { }

    /// What stands between this application and 受理, all at once, as accept() will judge it.
    Result<AcceptanceCheck> check(const Application &application) const;
    /// Gives the number once. Refused while validation has errors; missing evidence and open facts need a
    /// reason, which is kept. A refusal leaves nothing of `gaps` behind.
    Result<SavedCase> accept(const Actor &actor, const QString &caseId, const Application &application,
                             const AcceptedGaps &gaps);

private:
    DeskWork &m_work;
};

} // namespace counter
