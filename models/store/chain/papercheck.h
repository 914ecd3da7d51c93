#pragma once
#include "models/casework/diff.h"
#include "models/casework/papercode.h"

#include <QDateTime>
#include <QList>

namespace counter {

/// What a printed page's code is worth against the store. The stored spelling never changes.
enum class PaperVerdict {
    Same, ///< same: nothing of what was printed has changed
    Superseded, ///< superseded: it was right when it was printed; changes says what came after
    UnknownNumber, ///< unknown-number
    UnknownVersion, ///< unknown-version
    OtherContent, ///< other-content: the hash is not that version's
    OtherAmount, ///< other-amount: the claimed amount is not that version's
    NotSaved, ///< not-saved: printed from typing that no version holds
};

QString paperVerdictName(PaperVerdict verdict);

struct PaperCheck
{
    PaperVerdict verdict = PaperVerdict::UnknownNumber;
    PaperCode code;
    QString caseId; ///< empty: no such case
    QString name; ///< claimant
    int latest = 0; ///< the case's newest version
    QDateTime savedAt; ///< of the version that was printed
    Money claimed; ///< OtherAmount: what the version says
    QList<Change> changes; ///< Superseded: from the printed version to the newest

    /// One or two Chinese sentences for the clerk.
    QString sentence() const;
};

} // namespace counter
