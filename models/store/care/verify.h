#pragma once
#include "models/store/store.h"
#include "models/store/vault/finding.h"

namespace counter {

struct VerifyReport
{
    qint64 versions = 0;
    qint64 cases = 0;
    qint64 evidence = 0;
    qint64 prints = 0; ///< events of the log that tell of a print
    qint64 events = 0; ///< of the event log
    QList<Finding> findings; ///< at most MostFindings, then one that says there are more
    QSet<QString> codes; ///< of every finding, those beyond MostFindings too
    static constexpr qsizetype MostFindings = 100;
    bool good() const { return codes.isEmpty(); }
    /// What was recorded is whole and in its order inside the database: what was found lies beside it and can
    /// be made anew or be done without (an outside head, the index, evidence, packs, rights).
    bool chainWhole() const;
    /// Nothing was found but of these codes.
    bool onlyHas(const QSet<QString> &allowed) const;
};

/// Called now and then with what was done of how much; false stops with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Recomputes everything: each body's hash, each link, each case's own order, the end of the chain inside and
/// outside the database, the event log and the prints in it likewise; settings, packs, notices and calendars
/// against the event log; kept typing, every evidence file a version or kept typing names; makes the index
/// anew beside the stored one and compares; compares the schema with the program's own; looks for links and
/// for other people's rights; and lets SQLite check its own structure, and (see FileDigest) every byte of the
/// file. Changes nothing, and ends whatever the file holds. Evidence that nothing names is no finding.
/// Refused only when the machine fails, or Cancelled.
Result<VerifyReport> verify(Store &store, const Progress &progress = {});

} // namespace counter
