#pragma once
#include "models/store/chain/ledger.h"
#include "models/store/index/caseindex.h"
#include "models/store/vault/storeheader.h"

namespace counter {

/// Finds the versions of cases and opens them.
class CaseReader
{
public:
    /// All must outlive it.
    CaseReader(Ledger &ledger, CaseIndex &index, const StoreHeader &header)
        : m_ledger(ledger), m_index(index), m_header(header)
    {
    }
    /// The version, 0 for the latest. Refused: NoSuchCase, StoreDamaged.
    Result<CaseVersion> version(const QString &idOrNumber, int number);
    /// The next cases of a pass, at most `most`; none: the pass is over. Refused: StoreDamaged.
    Result<QList<CaseVersion>> next(CasePass &pass, int most);
    Result<QList<VersionInfo>> history(const QString &idOrNumber);

private:
    VersionInfo infoOf(const Version &version) const;
    Result<CaseVersion> opened(const StoredVersion &stored) const;

    Ledger &m_ledger;
    CaseIndex &m_index;
    const StoreHeader &m_header;
};

} // namespace counter
