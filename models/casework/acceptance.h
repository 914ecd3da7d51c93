#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

namespace counter {

/// Confirmation::what of the receiver's tick of its own: the paper voucher is easily forged, the posting in
/// the system is not (domain: Evidence).
QString treasuryConfirmation();

/// What the clerk confirms by typing the account a second time, read off the paper.
QString accountConfirmation();

/// What the screen calls the reason for receiving a case with gaps.
QString gapReasonName();

/// A fault of what is not there yet: unfinished work is not wrong, it is said once 受理 is asked for.
bool isGap(const Problem &problem);

/// What stands between a draft and 受理, all of it at once.
struct AcceptanceCheck
{
    Problems errors; ///< stop it; the first one takes the focus
    Problems warnings; ///< each wants an override, or the one reason for all gaps
    QList<EvidenceNeed> missing; ///< required and not there
    QList<OpenFact> open; ///< can still change the amount
    bool unconfirmed = false; ///< 系统核对入库信息一致 has not been ticked

    bool hasGaps() const
    {
        return !warnings.isEmpty() || !missing.isEmpty() || !open.isEmpty() || unconfirmed;
    }
    /// No errors, and a reason that says something (reason.h) where there are gaps.
    bool mayAccept(const QString &reasonForGaps) const;
    /// The gaps as Chinese sentences, for the clerk to read out and for the version's record.
    QStringList gaps() const;
};

/// decision: of this application, its problems included.
AcceptanceCheck checkAcceptance(const Application &application, const Decision &decision);

} // namespace counter
