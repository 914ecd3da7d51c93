#include "models/store/store.h"

#include "models/casework/receiptnumber.h"
#include "models/casework/workflow.h"
#include "models/store/vault/sm3.h"
#include "models/store/vault/storefiles.h"
#include "models/store/vault/storetext.h"
#include "models/values/chinatime.h"

namespace counter {

namespace {

Error tooShortOffice()
{
    return {ErrorCode::BadInput, StoreText::tr("请先在设置中填写六位经办机构代码，受理编号由它开头"),
            QStringLiteral("desk.office")};
}

} // namespace

Store::Store(const QString &folder, const Environment &environment, FileLock lock, OpenedDatabase opened)
    : m_folder(folder), m_environment(environment), m_lock(std::move(lock)),
      m_digest(storefiles::database(folder)), m_opened(std::move(opened)), m_hash(seal().indexKey()),
      m_ledger(database(), seal(), storefiles::head(folder)),
      m_prints(database(), storefiles::printHead(folder)),
      m_acts(database(), seal(), m_ledger.end(), [this] { return stamp(); }),
      m_index(database(), seal(), m_hash), m_search(database(), seal(), m_hash), m_typing(database(), seal()),
      m_settings(database(), m_acts), m_vault(storefiles::evidence(folder), seal(), environment.fileHook),
      m_clock(database(), m_acts)
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

Actor Store::deskActor() const
{
    Actor actor;
    actor.name = m_desk.clerk;
    actor.window = m_desk.window;
    actor.office = m_desk.officeCode;
    return actor;
}

ActStamp Store::stamp() const
{
    return {instantText(m_environment.now().toUTC()), m_desk.clerk, m_desk.window, m_desk.officeCode};
}

std::optional<Error> Store::refused(StoreStep step) const
{
    if (m_environment.storeHook)
        if (const std::optional<ErrorCode> code = m_environment.storeHook(step))
            return Error{*code, QStringLiteral("injected"), m_folder};
    return {};
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
    if (const std::optional<Error> error = refused(StoreStep::Begin))
        return *error;
    Transaction transaction(database());
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    if (const Result<void> right = checkClock(versions); !right)
        return right.error();
    QList<SavedCase> saved;
    QStringList evidence;
    for (const NewVersion &version : versions) {
        const Result<SavedCase> one = appendOne(version);
        if (!one)
            return one.error();
        saved.append(*one);
        for (const Evidence &item : version.body.application.evidence)
            evidence.append(item.sm3);
    }
    if (const std::optional<Error> error = refused(StoreStep::Commit))
        return *error;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    if (refused(StoreStep::Committed)) // too late to refuse: a test stops the program here
        return saved;
    m_ledger.end().committed();
    m_vault.settle(evidence);
    return saved;
}

Result<SavedCase> Store::appendOne(const NewVersion &entry)
{
    if (const Result<void> there = checkEvidence(entry.body.application); !there)
        return there.error();
    const QDateTime now = m_environment.now().toUTC();
    VersionBody body = entry.body;
    body.reason = entry.reason;
    if (entry.giveNumber) {
        const Result<QString> number = nextNumber();
        if (!number)
            return number.error();
        body.application.number = *number;
    }

    Version version;
    version.caseId = entry.caseId.isEmpty() ? freshCaseId() : entry.caseId;
    version.at = instantText(now);
    version.actor = entry.actor.value_or(deskActor());
    version.verb = entry.verb;
    version.stage = stageName(entry.stage);
    version.epoch = m_epoch;
    version.origin = {m_opened.header.store, m_epoch, 0};
    if (const std::optional<Error> error = refused(StoreStep::Insert))
        return *error;
    const Result<Version> appended = m_ledger.append(version, writeBody(body));
    if (!appended)
        return appended.error();
    if (const std::optional<Error> error = refused(StoreStep::Index))
        return *error;
    if (const Result<void> done = m_index.apply(*appended, body); !done)
        return done.error();
    if (const Result<void> done = m_typing.dropSaved(version.caseId, entry.body.application); !done)
        return done.error();
    return SavedCase{version.caseId,   body.application.number,
                     appended->number, instantOf(version.at),
                     entry.stage,      QString::fromLatin1(appended->bodyHash.toHex()),
                     body.application};
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

Result<void> Store::checkClock(const QList<NewVersion> &versions)
{
    const bool matters = std::any_of(versions.begin(), versions.end(), [](const NewVersion &version) {
        const Result<Verb> verb = parseVerb(version.verb);
        return version.giveNumber || (verb && isSigned(*verb));
    });
    if (!matters)
        return {};
    const Result<ClockState> state = clockState();
    if (!state)
        return state.error();
    if (state->what != ClockState::What::Behind)
        return {};
    return Error{ErrorCode::ValidationFailed, state->sentence(), {}};
}

/// After the last one of the office and year, and after what may have been given outside these versions. The
/// year is that of the newest record where the clock is a little behind it.
Result<QString> Store::nextNumber()
{
    if (!isOfficeCode(m_desk.officeCode))
        return tooShortOffice();
    const Result<ClockState> state = clockState();
    if (!state)
        return state.error();
    const QDateTime counted = state->newest.isValid() ? std::max(state->now, state->newest) : state->now;
    const int year = chinaDate(counted).year();
    const Result<QString> floor = m_settings.value(floorSetting(m_desk.officeCode, year));
    if (!floor)
        return floor.error();
    return m_index.nextNumber(m_desk.officeCode, year, floor->toInt());
}

/// A version names only evidence that is there.
Result<void> Store::checkEvidence(const Application &application)
{
    for (qsizetype i = 0; i < application.evidence.size(); ++i) {
        const QString &sm3 = application.evidence.at(i).sm3;
        if (!sm3.isEmpty() && !m_vault.has(sm3))
            return Error{ErrorCode::BadInput,
                         StoreText::tr("第 %1 项材料的文件不在案件库中，请重新添加").arg(i + 1),
                         QStringLiteral("/evidence/%1/sm3").arg(i)};
    }
    return {};
}

/// Eighty random bits in letters that are not mistaken for one another (Crockford's alphabet).
QString Store::freshCaseId() const
{
    constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString id;
    for (const char byte : m_environment.randomBytes(16))
        id.append(QLatin1Char(Alphabet[static_cast<unsigned char>(byte) % 32]));
    return id;
}

Result<CaseVersion> Store::version(const QString &idOrNumber, int number)
{
    const Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    if (caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    const Result<StoredVersion> stored = m_ledger.version(*caseId, number);
    if (!stored)
        return stored.error();
    return opened(*stored);
}

Result<VersionBody> Store::bodyOf(const StoredVersion &stored) const
{
    const Result<QByteArray> bytes = m_ledger.body(stored);
    if (!bytes)
        return bytes.error();
    return readBody(*bytes);
}

Result<CaseVersion> Store::opened(const StoredVersion &stored) const
{
    Result<VersionBody> body = bodyOf(stored);
    if (!body)
        return body.error();
    VersionInfo info = infoOf(stored.version);
    if (stored.version.format != FirstVersionFormat)
        info.reason = body->reason;
    return CaseVersion{stored.version.caseId, std::move(info), std::move(body->application),
                       std::move(body->decision)};
}

Result<QList<CaseVersion>> Store::next(CasePass &pass, int most)
{
    if (pass.end < 0) {
        const Result<HeadFile::Head> head = m_ledger.end().kept();
        if (!head)
            return head.error();
        pass.end = head->sequence;
    }
    const Result<QList<StoredVersion>> stored = m_ledger.latest(pass.after, pass.end, most);
    if (!stored)
        return stored.error();
    QList<CaseVersion> versions;
    versions.reserve(stored->size());
    for (const StoredVersion &each : *stored) {
        const qint64 sequence = each.version.sequence;
        if (sequence <= pass.after || sequence > pass.end) // a damaged table could lead in circles
            return Error{ErrorCode::StoreDamaged, QStringLiteral("out of order"),
                         QStringLiteral("version %1").arg(sequence)};
        Result<CaseVersion> version = opened(each);
        if (!version)
            return version.error();
        versions.append(std::move(*version));
        pass.after = each.version.sequence;
    }
    return versions;
}

Result<QList<VersionInfo>> Store::history(const QString &idOrNumber)
{
    const Result<QString> caseId = m_index.caseIdOf(idOrNumber);
    if (!caseId)
        return caseId.error();
    if (caseId->isEmpty())
        return Error{ErrorCode::NoSuchCase, {}, idOrNumber};
    QList<VersionInfo> infos;
    const Result<void> read = m_ledger.history(*caseId, [this, &infos](const StoredVersion &stored) {
        const Result<QString> reason = m_ledger.reason(stored);
        VersionInfo info = infoOf(stored.version);
        info.reason = reason ? *reason : QString();
        info.reasonRead = reason.ok();
        infos.append(info);
    });
    if (!read)
        return read.error();
    return infos;
}

/// All but the reason, which may lie in the body.
VersionInfo Store::infoOf(const Version &version) const
{
    VersionInfo info;
    info.version = version.number;
    info.sequence = version.sequence;
    info.at = instantOf(version.at);
    info.by = version.actor.name;
    info.window = version.actor.window;
    info.verb = version.verb;
    const Result<Stage> stage = parseStage(version.stage);
    if (stage)
        info.stage = *stage;
    info.reason = version.reason; // of the first format; see above
    info.hash = QString::fromLatin1(version.hash.toHex());
    info.bodyHash = QString::fromLatin1(version.bodyHash.toHex());
    info.epoch = version.epoch;
    info.account = version.actor.account;
    info.staffNumber = version.actor.staffNumber;
    info.role = version.actor.role;
    info.origin = version.format == FirstVersionFormat
        ? Origin{m_opened.header.store, version.epoch, version.sequence}
        : version.origin;
    return info;
}

} // namespace counter
