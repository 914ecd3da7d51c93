#include "models/store/store.h"

#include "models/store/index/indexrebuild.h"
#include "models/store/opening/eventtakeover.h"
#include "models/store/opening/headertable.h"
#include "models/store/opening/schemacheck.h"
#include "models/store/vault/storefiles.h"

#include <QFileInfo>

namespace counter {

namespace {

/// One that was upgraded in a copy, only to be looked at, has its own there.
QString eventHeadOf(const OpenedDatabase &opened, const QString &folder)
{
    return storefiles::eventHead(opened.upgrade.from < EventSchema ? QFileInfo(opened.database->path()).path()
                                                                   : folder);
}

} // namespace

Store::Store(const QString &folder, const Environment &environment, FileLock lock, OpenedDatabase opened)
    : m_folder(folder), m_environment(environment), m_lock(std::move(lock)),
      m_digest(storefiles::database(folder)), m_opened(std::move(opened)), m_hash(seal().indexKey()),
      m_ledger(database(), seal(), storefiles::head(folder)),
      m_events(database(), seal(), m_ledger.end(), m_environment.now, eventHeadOf(m_opened, folder)),
      m_prints(database(), m_events), m_accounts(m_events), m_index(database(), seal(), m_hash),
      m_search(database(), seal(), m_hash), m_typing(database(), seal()), m_settings(database(), m_events),
      m_vault(storefiles::evidence(folder), seal(), environment.fileHook), m_clock(database(), m_events),
      m_numbers(m_index, m_settings, m_clock),
      m_appender({database(), m_ledger, m_index, m_typing, m_vault, m_clock, m_numbers, m_events, seal()},
                 m_environment, m_folder),
      m_reader(m_ledger, m_index, m_opened.header), m_sweep(database(), m_ledger, m_typing, m_index, m_vault),
      m_files(database(), m_events, m_folder, environment.fileHook)
{
}

/// What it was opened with may hold a password; from here on the keys that it led to are enough.
void Store::keepKeysOnly()
{
    m_signsIn = !m_environment.unlock->tried().isEmpty();
    if (m_environment.unlock->keys())
        m_environment.unlock = std::make_shared<HeldUnlock>(m_environment.unlock->keys());
}

std::shared_ptr<HeldKeys> Store::keys() const
{
    return m_environment.unlock->keys();
}

Result<void> Store::appendAccount(const Actor &actor, const AccountEvent &event, const KeySlot &slot)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> put = putSlot(database(), slot); !put)
        return put;
    if (const Result<void> told = m_accounts.append(actor, event, slot.hash()); !told)
        return told;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed;
    if (m_account && m_account->name == event.account.name && slot.kind == KeySlot::Kind::Account)
        m_account = event.account;
    const Result<StoreHeader> header = readHeader(database());
    if (header)
        m_opened.header = *header;
    return {};
}

Store::~Store()
{
    m_opened.database.reset();
    if (!m_opened.onlyRead)
        m_digest.write();
}

Result<void> Store::setWorkplace(const Actor &actor, const Workplace &desk)
{
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> done = m_settings.putDesk(actor, desk); !done)
        return done;
    const Result<void> committed = transaction.commit();
    if (committed)
        m_desk = desk;
    return committed;
}

OfficeKind Store::officeKind()
{
    const Result<QString> stored = m_settings.value(QStringLiteral("office.kind"));
    const Result<OfficeKind> kind = parseOfficeKind(stored ? *stored : QString());
    return kind ? *kind : OfficeKind::Joint;
}

Result<void> Store::setOfficeKind(const Actor &actor, OfficeKind kind)
{
    return m_settings.put(actor, QStringLiteral("office.kind"), officeKindName(kind));
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

Result<void> Store::confirmDate(const Actor &actor, QDate date, const QString &reason)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (const Result<void> done = m_clock.confirm(actor, m_environment.now().toUTC(), date, reason); !done)
        return done;
    return transaction.commit();
}

Result<QList<qint64>> Store::logPrints(const Actor &actor, const QList<PrintEntry> &entries)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    QList<qint64> places;
    for (const PrintEntry &entry : entries) {
        if (const std::optional<Error> error = m_environment.refused(StoreStep::Insert, m_folder))
            return *error;
        const Result<PrintEntry> appended = m_prints.append(actor, entry);
        if (!appended)
            return appended.error();
        places.append(appended->sequence);
    }
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Commit, m_folder))
        return *error;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return places;
}

Result<QList<PrintEntry>> Store::prints(const QString &idOrNumber)
{
    const Result<QString> caseId = caseIdOf(idOrNumber);
    return caseId ? m_prints.ofCase(*caseId) : caseId.error();
}

Result<void> Store::log(const Actor &actor, const QList<Event> &events)
{
    if (m_damage)
        return *m_damage;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    for (const Event &event : events)
        if (const Result<Event> appended = m_events.append(actor, event); !appended)
            return appended.error();
    return transaction.commit();
}

Result<QString> Store::caseIdOf(const QString &idOrNumber)
{
    Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (caseId && caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    return caseId;
}

Result<QString> Store::putInForce(const Actor &actor, const PolicyFile &policy)
{
    if (m_damage)
        return *m_damage;
    return m_files.putPolicy(actor, policy);
}

Result<QString> Store::putCalendarInForce(const Actor &actor, const QString &path)
{
    if (m_damage)
        return *m_damage;
    return m_files.putCalendar(actor, path);
}

Result<QString> Store::putCalendarInForce(const Actor &actor, const QString &file, const QByteArray &bytes)
{
    if (m_damage)
        return *m_damage;
    return m_files.putCalendar(actor, file, bytes);
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
