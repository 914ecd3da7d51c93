#pragma once
#include "models/store/chain/database.h"
#include "models/store/chain/headfile.h"

namespace counter {

/// The end of an append-only table whose rows are chained by hash, kept twice beside the table itself: in a
/// head table of one row, moved in the transaction that appends, and in a file outside the database.
class ChainEnd
{
public:
    /// The list has the columns sequence and hash, the head table the same in its row `one` = 1.
    ChainEnd(Database &database, const QString &list, const QString &headTable, const QString &headPath);

    /// The list's own last row; sequence 0: it is empty.
    Result<HeadFile::Head> last();
    /// As the head table has it.
    Result<HeadFile::Head> kept();
    std::optional<HeadFile::Head> outside() const { return m_file.read(); }
    /// The same as HeadFile::judge().
    Result<std::optional<HeadFile::Head>> judgeOutside() const { return m_file.judge(); }

    /// Moves the head table along. Inside the caller's transaction.
    Result<void> move(const HeadFile::Head &to);
    /// After the commit: moves the file along.
    void committed();

    /// Whether list, head table and file agree. The file may lag behind (a crash between commit and file), or
    /// be missing. Refused: StoreDamaged with "<list> <sequence>" as its place.
    Result<void> check();

private:
    Result<HeadFile::Head> row(const QString &sql, const QVariantList &values);
    Error damaged(const QString &detail, qint64 sequence) const;

    Database &m_database;
    const QString m_list;
    const QString m_headTable;
    HeadFile m_file;
};

} // namespace counter
