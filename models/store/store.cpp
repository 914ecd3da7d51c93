#include "models/store/store.h"

#include "models/store/index/indexrebuild.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/vault/storefiles.h"

namespace counter {

Store::Store(const QString &folder, const Environment &environment, FileLock lock, OpenedDatabase opened)
    : m_folder(folder), m_environment(environment), m_lock(std::move(lock)),
      m_digest(storefiles::database(folder)), m_opened(std::move(opened)), m_hash(seal().indexKey()),
      m_ledger(database(), seal(), storefiles::head(folder)),
      m_prints(database(), storefiles::printHead(folder)),
      m_acts(database(), seal(), m_ledger.end(), [this] { return stamp(); }),
      m_index(database(), seal(), m_hash), m_search(database(), seal(), m_hash), m_typing(database(), seal()),
      m_settings(database(), m_acts), m_vault(storefiles::evidence(folder), seal(), environment.fileHook),
      m_clock(database(), m_acts), m_numbers(m_index, m_settings, m_clock),
      m_appender({database(), m_ledger, m_index, m_typing, m_vault, m_clock, m_numbers}, m_environment,
                 m_folder),
      m_reader(m_ledger, m_index, m_opened.header), m_sweep(database(), m_ledger, m_typing, m_index, m_vault),
      m_files(database(), m_acts, m_folder, environment.fileHook)
{
}

Store::~Store()
{
    m_opened.database.reset();
    if (!m_opened.onlyRead)
        m_digest.write();
}

Result<void> Store::setWorkplace(const Workplace &desk)
{
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> done = m_settings.putDesk(desk); !done)
        return done;
    const Result<void> committed = transaction.commit();
    if (committed)
        m_desk = desk;
    return committed;
}

ActStamp Store::stamp() const
{
    return {instantText(m_environment.now().toUTC()), m_desk.clerk, m_desk.window, m_desk.officeCode};
}

Result<SavedCase> Store::append(const NewVersion &version)
{
    Result<QList<SavedCase>> saved = append(QList<NewVersion>{version});
    if (!saved)
        return saved.error();
    return saved->first();
}

Result<QList<SavedCase>> Store::append(const QList<NewVersion> &versions)
{
    if (m_damage)
        return *m_damage;
    return m_appender.append(versions, {m_desk, m_opened.header.store, m_epoch});
}

Result<ClockState> Store::clockState()
{
    return m_clock.state(m_environment.now().toUTC());
}

Result<void> Store::confirmDate(QDate date, const QString &reason)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> done = m_clock.confirm(m_environment.now().toUTC(), date, reason); !done)
        return done;
    return transaction.commit();
}

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
        if (const std::optional<Error> error = m_environment.refused(StoreStep::Insert, m_folder))
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
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Commit, m_folder))
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

Result<QString> Store::putInForce(const PolicyFile &policy)
{
    if (m_damage)
        return *m_damage;
    return m_files.putPolicy(policy);
}

Result<QString> Store::putCalendarInForce(const QString &path)
{
    if (m_damage)
        return *m_damage;
    return m_files.putCalendar(path);
}

Result<QString> Store::putCalendarInForce(const QString &file, const QByteArray &bytes)
{
    if (m_damage)
        return *m_damage;
    return m_files.putCalendar(file, bytes);
}

Result<qint64> Store::reindex()
{
    Result<qint64> versions = rebuildIndex(
        database(), seal(), [this] { return m_environment.refused(StoreStep::Rebuild, m_folder); });
    if (!versions)
        return versions;
    if (m_damage && checkSchema(database())
        && checkHeader(database())) // nothing but the index was wrong, and it is whole again
        if (const Result<void> ends = checkEnds(); ends)
            m_damage.reset();
    if (const Result<int> swept = sweepEvidence(true); !swept)
        return swept.error();
    return versions;
}

Result<int> Store::sweepEvidence(bool everywhere)
{
    return m_damage ? Result<int>(0) : m_sweep.run(everywhere); // what a lost version names may yet be wanted
}

} // namespace counter
