#include "models/desk/caseactions.h"
#include "models/casework/reason.h"
#include "models/store/shownname.h"
#include "models/store/store.h"
#include "models/values/chinatime.h"
#include "models/values/holidaynotice.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CaseActions", text);
}

/// What stops 受理, in one sentence after the other.
Error notAcceptable(const AcceptanceCheck &check, const QString &reasonForGaps)
{
    QStringList sentences;
    for (const Problem &problem : check.errors)
        sentences.append(problem.message);
    if (!check.errors.isEmpty())
        return {ErrorCode::ValidationFailed, sentences.join(u' '), check.errors.first().path};
    if (!reasonForGaps.trimmed().isEmpty())
        return {ErrorCode::ValidationFailed, givenReason(reasonForGaps, {gapReasonName()}).error().detail,
                QStringLiteral("/overrides")};
    return {ErrorCode::ValidationFailed,
            QString(say("请补齐，或写明先行受理的理由：") + check.gaps().join(u' ')),
            QStringLiteral("/overrides")};
}

/// The desk's own settings have a door of their own.
bool isPrinterSetting(const QString &name)
{
    return name.startsWith(QLatin1String("print."));
}

} // namespace

/// Where a case stands before something is done to it.
struct CaseActions::Standing
{
    QString caseId;
    std::optional<Stage> stage;
    std::optional<CaseVersion> latest;
};

CaseActions::CaseActions(Store &store, const PolicyLibrary &policies)
    : m_store(store), m_policies(policies), m_assessor(policies)
{
}

Desk CaseActions::desk() const
{
    return m_store.desk();
}

Result<void> CaseActions::setDesk(const Desk &desk)
{
    return m_store.setDesk(desk);
}

Result<QString> CaseActions::remembered(const QString &name) const
{
    if (!isPrinterSetting(name))
        return Error{ErrorCode::BadUsage, QStringLiteral("no setting of a printer"), name};
    return m_store.settings().value(name);
}

Result<void> CaseActions::remember(const QString &name, const QString &value)
{
    if (!isPrinterSetting(name))
        return Error{ErrorCode::BadUsage, QStringLiteral("no setting of a printer"), name};
    return m_store.settings().put(name, value);
}

Result<QString> CaseActions::putInForce(const PolicyFile &policy)
{
    return m_store.putInForce(policy);
}

Result<QString> CaseActions::putCalendarInForce(const HolidayYear &year)
{
    return m_store.putCalendarInForce(QStringLiteral("holidays-%1.yaml").arg(year.year), year.file());
}

AssessOptions CaseActions::assessOptions() const
{
    AssessOptions options;
    options.officePolicy = m_store.desk().policy;
    options.today = chinaDate(m_store.now());
    return options;
}

DecisionSummary CaseActions::summary(const Application &application) const
{
    const Result<Decision> decision = m_assessor.assess(application, assessOptions());
    return decision ? summaryOf(*decision) : summaryOf(application);
}

Result<CaseActions::Standing> CaseActions::standing(const QString &caseId) const
{
    Standing found;
    if (caseId.isEmpty())
        return found;
    const Result<CaseVersion> latest = m_store.version(caseId, 0);
    if (!latest)
        return latest.error();
    found.caseId = latest->caseId;
    found.stage = latest->info.stage;
    found.latest = *latest;
    return found;
}

Result<SavedCase> CaseActions::append(const QString &caseId, const Application &application, Verb verb,
                                      Stage stage, const QString &reason)
{
    NewVersion version;
    version.caseId = caseId;
    version.body = {application, summary(application)};
    version.verb = verbName(verb);
    version.stage = stage;
    version.reason = reason;
    version.giveNumber = verb == Verb::Accept && application.number.isEmpty();
    return m_store.append(version);
}

Result<SavedCase> CaseActions::saveDraft(const QString &caseId, const Application &application)
{
    const Result<Standing> from = standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, Verb::Save);
    if (!stage)
        return stage.error();
    Application draft = application;
    draft.number = from->latest ? from->latest->application.number : QString(); // given here, never typed
    if (from->latest && from->latest->application == draft && *from->stage == *stage) {
        const VersionInfo &info = from->latest->info; // pressed again: nothing to add to the history
        return SavedCase{from->caseId, draft.number, info.version, info.at, info.stage};
    }
    return append(from->caseId, draft, Verb::Save, *stage, {});
}

Result<AcceptanceCheck> CaseActions::acceptance(const Application &application) const
{
    const Result<Decision> decision = m_assessor.assess(application, assessOptions());
    if (!decision)
        return decision.error();
    return checkAcceptance(application, *decision);
}

Result<SavedCase> CaseActions::accept(const QString &caseId, const Application &application,
                                      const QString &reasonForGaps)
{
    const Result<Standing> from = standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, Verb::Accept);
    if (!stage)
        return stage.error();
    if (m_store.desk().clerk.isEmpty())
        return Error{ErrorCode::ValidationFailed, say("请先在“设置”（F11）里填写受理人姓名，受理要署名"), {}};

    Application accepted = application;
    accepted.number = from->latest ? from->latest->application.number : QString();
    if (accepted.receivedOn.isEmpty())
        accepted.receivedOn = assessOptions().today;
    QString &receiver = accepted.signatures[QStringLiteral("tax.receiver")];
    if (receiver.isEmpty())
        receiver = m_store.desk().clerk;
    if (receiver.isEmpty())
        accepted.signatures.remove(QStringLiteral("tax.receiver"));

    const Result<Decision> decision = m_assessor.assess(accepted, assessOptions());
    if (!decision)
        return decision.error();
    if (accepted.policy.isEmpty())
        accepted.policy = decision->policy; // what it was accepted under, whatever the office uses later
    const AcceptanceCheck check = checkAcceptance(accepted, *decision);
    if (!check.mayAccept(reasonForGaps))
        return notAcceptable(check, reasonForGaps);
    return append(from->caseId, accepted, Verb::Accept, *stage,
                  check.hasGaps() ? reasonForGaps.trimmed() : QString());
}

Result<QString> CaseActions::reasonFor(const Standing &from, Verb verb, const QString &reason) const
{
    if (!needsReason(*from.stage, verb))
        return reason.trimmed();
    return givenReason(reason, {verbLabel(verb)});
}

Result<void> CaseActions::mayAttach(const QString &caseId, const QString &reason) const
{
    const Result<Standing> from = standing(caseId);
    if (!from)
        return from.error();
    if (!from->latest)
        return Error{ErrorCode::NoSuchCase, {}, caseId};
    if (const Result<Stage> stage = nextStage(from->stage, Verb::Attach); !stage)
        return stage.error();
    const Result<QString> given = reasonFor(*from, Verb::Attach, reason);
    return given ? Result<void>() : given.error();
}

Result<SavedCase> CaseActions::attach(const QString &caseId, const QList<Evidence> &taken,
                                      const QString &reason)
{
    if (const Result<void> may = mayAttach(caseId, reason); !may)
        return may.error();
    const Result<Standing> from = standing(caseId);
    const Result<Stage> stage = nextStage(from->stage, Verb::Attach);
    const Result<QString> given = reasonFor(*from, Verb::Attach, reason);
    Application application = from->latest->application;
    application.evidence += taken;
    return append(from->caseId, application, Verb::Attach, *stage, *given);
}

Result<SavedCase> CaseActions::discardDraft(const QString &caseId, const QString &reason)
{
    const Result<Standing> from = standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, Verb::Discard);
    if (!stage)
        return stage.error();
    const Result<QString> given = reasonFor(*from, Verb::Discard, reason);
    if (!given)
        return given.error();
    return append(from->caseId, from->latest->application, Verb::Discard, *stage, *given);
}

Result<void> CaseActions::keepTyping(const QString &slot, const QString &caseId,
                                     const Application &application)
{
    if (m_store.damage())
        return *m_store.damage();
    return m_store.typing().keep({slot, caseId, m_store.now(), application});
}

Result<void> CaseActions::dropTyping(const QString &slot)
{
    return m_store.typing().drop(slot);
}

Result<QList<KeptTyping>> CaseActions::keptTyping() const
{
    return m_store.typing().all();
}

Result<QList<CaseRow>> CaseActions::list(const CaseQuery &query) const
{
    return m_store.search().list(query);
}

Result<int> CaseActions::count(const CaseQuery &query) const
{
    return m_store.search().count(query);
}

Result<CaseVersion> CaseActions::open(const QString &idOrNumber, int version) const
{
    return m_store.version(idOrNumber, version);
}

Result<QList<CaseVersion>> CaseActions::next(CasePass &pass, int most) const
{
    return m_store.next(pass, most);
}

Result<QList<VersionInfo>> CaseActions::history(const QString &idOrNumber) const
{
    return m_store.history(idOrNumber);
}

Result<QList<OtherClaim>> CaseActions::otherClaims(const QString &caseId,
                                                   const Application &application) const
{
    return m_store.index().otherClaims(caseId, application);
}

} // namespace counter
