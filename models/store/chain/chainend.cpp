#include "models/store/chain/chainend.h"

namespace counter {

ChainEnd::ChainEnd(Database &database, const QString &list, const QString &headTable, const QString &headPath)
    : m_database(database), m_list(list), m_headTable(headTable), m_file(headPath)
{
}

Error ChainEnd::damaged(const QString &detail, qint64 sequence) const
{
    return {ErrorCode::StoreDamaged, detail, QStringLiteral("%1 %2").arg(m_list).arg(sequence)};
}

Result<HeadFile::Head> ChainEnd::row(const QString &sql, const QVariantList &values)
{
    HeadFile::Head head;
    Result<void> read = m_database.each(sql, values, [&head](const Row &row) {
        head = {row.integer(0), row.bytes(1)};
        return false;
    });
    if (!read)
        return read.error();
    return head;
}

Result<HeadFile::Head> ChainEnd::last()
{
    return row(QStringLiteral("SELECT sequence, hash FROM %1 ORDER BY sequence DESC LIMIT 1").arg(m_list),
               {});
}

Result<HeadFile::Head> ChainEnd::kept()
{
    return row(QStringLiteral("SELECT sequence, hash FROM %1 WHERE one = 1").arg(m_headTable), {});
}

Result<void> ChainEnd::move(const HeadFile::Head &to)
{
    return m_database.run(
        QStringLiteral("UPDATE %1 SET sequence = ?, hash = ? WHERE one = 1").arg(m_headTable),
        {to.sequence, to.hash});
}

void ChainEnd::committed()
{
    if (const Result<HeadFile::Head> head = kept()) // a failure leaves it behind, which is allowed
        m_file.write(*head);
}

Result<void> ChainEnd::check()
{
    const Result<HeadFile::Head> end = last();
    if (!end)
        return end.error();
    const Result<HeadFile::Head> head = kept();
    if (!head)
        return head.error();
    if (*end != *head)
        return damaged(
            QStringLiteral("the chain ends at %1, its head says %2").arg(end->sequence).arg(head->sequence),
            end->sequence);
    const std::optional<HeadFile::Head> file = outside();
    if (!file)
        return {};
    if (file->sequence > end->sequence)
        return damaged(
            QStringLiteral("the chain ends at %1, but %2 was written").arg(end->sequence).arg(file->sequence),
            end->sequence);
    const Result<HeadFile::Head> there =
        row(QStringLiteral("SELECT sequence, hash FROM %1 WHERE sequence = ?").arg(m_list), {file->sequence});
    if (!there)
        return there.error();
    if (there->hash != file->hash)
        return damaged(QStringLiteral("another chain than the head file's"), file->sequence);
    return {};
}

} // namespace counter
