#include "models/store/store.h"

namespace counter {

Result<QList<qint64>> Store::logPrints(const QList<PrintEntry> &entries)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    QList<qint64> places;
    PrintEntry last;
    for (PrintEntry entry : entries) {
        if (const std::optional<Error> error = refused(StoreStep::Insert))
            return *error;
        entry.at = m_environment.now().toUTC();
        entry.by = m_desk.clerk;
        entry.window = m_desk.window;
        entry.office = m_desk.officeCode;
        const Result<PrintEntry> appended = m_prints.append(entry);
        if (!appended)
            return appended.error();
        places.append(appended->sequence);
        last = *appended;
    }
    // Apart from the log, so that the whole of it cannot go unseen.
    if (last.sequence > 0)
        if (const Result<void> told =
                m_acts.append(ActKind::Print, ActVerb::Set, QString::number(last.sequence),
                              QByteArray::fromHex(last.hash.toLatin1()));
            !told)
            return told.error();
    if (const std::optional<Error> error = refused(StoreStep::Commit))
        return *error;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    m_prints.end().committed();
    return places;
}

Result<QList<PrintEntry>> Store::prints(const QString &idOrNumber)
{
    const Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    if (caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    return m_prints.ofCase(*caseId);
}

} // namespace counter
