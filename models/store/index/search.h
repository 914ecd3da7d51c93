#pragma once
#include "models/store/chain/caserecords.h"
#include "models/store/chain/database.h"
#include "models/store/index/shownrow.h"
#include "models/store/vault/seal.h"

namespace counter {

/// Reads the index tables for lists. The newest version comes first; with a text, what the tokens find is
/// looked at again in the opened row, so that no case is shown that does not hold the text.
class Search
{
public:
    Search(Database &database, const Seal &seal, const KeyedHash &hash);

    Result<QList<CaseRow>> list(const CaseQuery &query);
    /// Exact without a text; with one it stops at CountLimit.
    Result<int> count(const CaseQuery &query);
    static constexpr int CountLimit = 1000;

private:
    struct Word;
    struct Source;
    struct Candidate;
    using Candidates = QList<Candidate>;

    QList<Word> wordsOf(const QString &text) const;
    Result<void> orderTokens(Word &word);
    QList<Source> sourcesOf(const Word &driver, const QList<Word> &words) const;
    Result<QList<CaseRow>> find(QList<Word> words, const CaseQuery &query);
    Result<QList<CaseRow>> browse(const CaseQuery &query);
    Result<CaseRow> caseRow(const Candidate &candidate, const QList<Word> &words, bool &matches) const;

    Database &m_database;
    const Seal &m_seal;
    const KeyedHash &m_hash;
};

} // namespace counter
