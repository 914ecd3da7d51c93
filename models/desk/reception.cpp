#include "models/desk/reception.h"

#include "models/casework/reason.h"
#include "models/desk/desktext.h"
#include "models/desk/deskwork.h"

namespace counter {

namespace {

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
            QString(DeskText::tr("请补齐，或写明先行受理的理由：") + check.gaps().join(u' ')),
            QStringLiteral("/overrides")};
}

/// As it will be stored: whose number, day and name it bears is decided here, never typed.
Application received(const Application &application, const DeskWork::Standing &from, const Actor &actor,
                     const AcceptedGaps &gaps, QDate today)
{
    Application accepted = application;
    accepted.number = from.latest ? from.latest->application.number : QString();
    if (accepted.receivedOn.isEmpty())
        accepted.receivedOn = today;
    QString &receiver = accepted.signatures[QStringLiteral("tax.receiver")];
    if (receiver.isEmpty())
        receiver = actor.name;
    for (const Problem &warning : gaps.warnings)
        accepted.overrides.append({warning.path, warning.code, gaps.reason, actor.name});
    return accepted;
}

} // namespace

Result<AcceptanceCheck> Reception::check(const Application &application) const
{
    const Result<Decision> decision = m_work.decision(application);
    if (!decision)
        return decision.error();
    return checkAcceptance(application, *decision);
}

Result<SavedCase> Reception::accept(const Actor &actor, const QString &caseId, const Application &application,
                                    const AcceptedGaps &gaps)
{
    const Result<DeskWork::Step> step = m_work.step(caseId, Verb::Accept);
    if (!step)
        return step.error();
    if (actor.name.isEmpty())
        return Error{
            ErrorCode::ValidationFailed, DeskText::tr("请先在“设置”（F11）里填写受理人姓名，受理要署名"), {}};

    Application accepted = received(application, step->from, actor, gaps, m_work.today());
    const Result<Decision> decision = m_work.decision(accepted);
    if (!decision)
        return decision.error();
    if (accepted.policy.isEmpty())
        accepted.policy = decision->policy; // what it was accepted under, whatever the office uses later
    const AcceptanceCheck check = checkAcceptance(accepted, *decision);
    if (!check.mayAccept(gaps.reason))
        return notAcceptable(check, gaps.reason);
    return m_work.append(actor, step->from.caseId, VersionBody{accepted, summaryOf(*decision)},
                         {Verb::Accept, step->stage, check.hasGaps() ? gaps.reason.trimmed() : QString()});
}

} // namespace counter
