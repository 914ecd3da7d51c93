#include "models/store/index/appender.h"

#include "models/casework/workflow.h"
#include "models/store/vault/storetext.h"

#include <algorithm>

namespace counter {

Result<QList<SavedCase>> Appender::append(const QList<NewVersion> &versions, const AppendedBy &by)
{
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Begin, m_folder))
        return *error;
    Transaction transaction(m_to.database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun.error();
    if (const Result<void> right = checkClock(versions); !right)
        return right.error();
    QList<SavedCase> saved;
    QStringList evidence;
    for (const NewVersion &version : versions) {
        const Result<SavedCase> one = appendOne(version, by);
        if (!one)
            return one.error();
        saved.append(*one);
        for (const Evidence &item : version.body.application.evidence)
            evidence.append(item.sm3);
    }
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Commit, m_folder))
        return *error;
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    if (m_environment.refused(StoreStep::Committed,
                              m_folder)) // too late to refuse: a test stops the program here
        return saved;
    m_to.ledger.end().committed();
    m_to.vault.settle(evidence);
    return saved;
}

Result<SavedCase> Appender::appendOne(const NewVersion &entry, const AppendedBy &by)
{
    if (const Result<void> there = checkEvidence(entry.body.application); !there)
        return there.error();
    const QDateTime now = m_environment.now().toUTC();
    VersionBody body = entry.body;
    body.reason = entry.reason;
    if (entry.giveNumber) {
        const Result<QString> number = m_to.numbers.next(by.desk.officeCode, now);
        if (!number)
            return number.error();
        body.application.number = *number;
    }

    Version version;
    version.caseId = entry.caseId.isEmpty() ? freshCaseId() : entry.caseId;
    version.at = instantText(now);
    version.actor = entry.actor.value_or(actorOf(by.desk));
    version.verb = entry.verb;
    version.stage = stageName(entry.stage);
    version.epoch = by.epoch;
    version.origin = {by.store, by.epoch, 0};
    if (const Result<void> noted = noteEvidence(version.actor, entry.body.application); !noted)
        return noted.error();
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Insert, m_folder))
        return *error;
    const Result<Version> appended = m_to.ledger.append(version, writeBody(body));
    if (!appended)
        return appended.error();
    if (const std::optional<Error> error = m_environment.refused(StoreStep::Index, m_folder))
        return *error;
    if (const Result<void> done = m_to.index.apply(*appended, body); !done)
        return done.error();
    if (const Result<void> done = m_to.typing.dropSaved(version.caseId, entry.body.application); !done)
        return done.error();
    return SavedCase{version.caseId,   body.application.number,
                     appended->number, instantOf(version.at),
                     entry.stage,      QString::fromLatin1(appended->bodyHash.toHex()),
                     body.application};
}

Result<void> Appender::checkClock(const QList<NewVersion> &versions)
{
    const bool matters = std::any_of(versions.begin(), versions.end(), [](const NewVersion &version) {
        const Result<Verb> verb = parseVerb(version.verb);
        return version.giveNumber || (verb && isSigned(*verb));
    });
    if (!matters)
        return {};
    const Result<ClockState> state = m_to.clock.state(m_environment.now().toUTC());
    if (!state)
        return state.error();
    if (state->what != ClockState::What::Behind)
        return {};
    return Error{ErrorCode::ValidationFailed, state->sentence(), {}};
}

/// A version names only evidence that is there.
Result<void> Appender::checkEvidence(const Application &application)
{
    for (qsizetype i = 0; i < application.evidence.size(); ++i) {
        const QString &sm3 = application.evidence.at(i).sm3;
        if (!sm3.isEmpty() && !m_to.vault.has(sm3))
            return Error{ErrorCode::BadInput,
                         StoreText::tr("第 %1 项材料的文件不在案件库中，请重新添加").arg(i + 1),
                         QStringLiteral("/evidence/%1/sm3").arg(i)};
    }
    return {};
}

/// In a sealed store the chain names each file as it lies there, so that checking them needs no key.
Result<void> Appender::noteEvidence(const Actor &actor, const Application &application)
{
    if (!m_to.seal.seals())
        return {};
    for (const Evidence &item : application.evidence) {
        if (item.sm3.isEmpty())
            continue;
        const Result<QByteArray> known = m_to.events.lastHash(EventKind::EvidenceKept, item.sm3);
        if (!known)
            return known.error();
        Result<QByteArray> hash = m_to.vault.written(item.sm3);
        if (*hash == *known ? !known->isEmpty() : hash->isEmpty() && !known->isEmpty())
            continue;
        if (hash->isEmpty())
            hash = m_to.vault.sealedHash(item.sm3);
        if (!hash)
            return hash.error();
        const Result<Event> told =
            m_to.events.append(actor, {EventKind::EvidenceKept, EventVerb::Done, item.sm3, *hash});
        if (!told)
            return told.error();
    }
    return {};
}

/// Eighty random bits in letters that are not mistaken for one another (Crockford's alphabet).
QString Appender::freshCaseId() const
{
    constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString id;
    for (const char byte : m_environment.randomBytes(16))
        id.append(QLatin1Char(Alphabet[static_cast<unsigned char>(byte) % 32]));
    return id;
}

} // namespace counter
