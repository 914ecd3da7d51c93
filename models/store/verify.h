#pragma once
#include "models/store/store.h"

namespace counter {

/// Something that is not as it was written.
struct Finding
{
    QString code; ///< chain, body, case-chain, head, print, setting, typing, evidence, index, file,
                  ///< database
    QString place; ///< "version 12", "print 3", an SM3, a table
    QString message; ///< Chinese, for whoever looks after the store
    bool operator==(const Finding &) const = default;
};

struct VerifyReport
{
    qint64 versions = 0;
    qint64 cases = 0;
    qint64 evidence = 0;
    qint64 prints = 0; ///< entries of the print log
    QList<Finding> findings; ///< at most MostFindings, then one that says there are more
    static constexpr qsizetype MostFindings = 100;
    bool good() const { return findings.isEmpty(); }
};

/// Called now and then with what was done of how much; false stops with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Recomputes everything: each body's hash, each link, each case's own order, the end of the chain inside and
/// outside the database, the print log likewise, settings, kept typing, every evidence file a version or kept
/// typing names; makes the index anew beside the stored one and compares; and lets SQLite check its own
/// structure, and (see FileDigest) every byte of the file. Changes nothing. Evidence that nothing names is no
/// finding. Refused only when the machine fails, or Cancelled.
Result<VerifyReport> verify(Store &store, const Progress &progress = {});

} // namespace counter
