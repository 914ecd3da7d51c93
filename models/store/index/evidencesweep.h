#pragma once
#include "models/store/chain/ledger.h"
#include "models/store/chain/typingtable.h"
#include "models/store/index/caseindex.h"
#include "models/store/vault/evidencevault.h"

namespace counter {

/// Removes evidence that neither a version nor kept typing names. Only in a store that is whole: what a lost
/// version names may yet be wanted.
class EvidenceSweep
{
public:
    EvidenceSweep(Database &database, Ledger &ledger, TypingTable &typing, CaseIndex &index,
                  EvidenceVault &vault)
        : m_database(database), m_ledger(ledger), m_typing(typing), m_index(index), m_vault(vault)
    {
    }
    /// Everywhere, or only where a crash leaves it. Answers how many files went.
    Result<int> run(bool everywhere);

private:
    Result<QSet<QString>> evidenceOfAllVersions();

    Database &m_database;
    Ledger &m_ledger;
    TypingTable &m_typing;
    CaseIndex &m_index;
    EvidenceVault &m_vault;
};

} // namespace counter
