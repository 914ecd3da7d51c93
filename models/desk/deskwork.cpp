#include "models/desk/deskwork.h"

#include "models/desk/mayact.h"

#include "models/casework/reason.h"
#include "models/store/store.h"
#include "models/values/chinatime.h"

namespace counter {

DeskWork::DeskWork(Store &store, const PolicyLibrary &policies) : m_store(store), m_assessor(policies) { }

QDate DeskWork::today() const
{
    return chinaDate(m_store.now());
}

Result<DeskWork::Standing> DeskWork::standing(const QString &caseId) const
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

Result<DeskWork::Step> DeskWork::step(const QString &caseId, Verb verb) const
{
    const Result<Standing> from = standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, verb);
    if (!stage)
        return stage.error();
    return Step{*from, *stage};
}

Result<QString> DeskWork::reasonFor(const Standing &from, Verb verb, const QString &reason) const
{
    if (!needsReason(*from.stage, verb))
        return reason.trimmed();
    return givenReason(reason, {verbLabel(verb)});
}

AssessOptions DeskWork::options(QDate today) const
{
    AssessOptions options;
    options.officePolicy = m_store.workplace().policy;
    options.today = today;
    return options;
}

Result<Decision> DeskWork::decision(const Application &application) const
{
    return m_assessor.assess(application, options(today()));
}

DecisionSummary DeskWork::summary(const Application &application) const
{
    const Result<Decision> decided = decision(application);
    return decided ? summaryOf(*decided) : summaryOf(application);
}

Result<SavedCase> DeskWork::append(const Actor &actor, const QString &caseId, const VersionBody &body,
                                   const Act &act)
{
    Result<Standing> from = Standing();
    if (m_store.account()) // else everybody may
        from = standing(caseId);
    if (!from)
        return from.error();
    const Result<std::optional<Role>> role = mayDo(m_store, act.verb, from->stage, caseId);
    if (!role)
        return role.error();
    NewVersion version;
    version.caseId = caseId;
    version.body = body;
    version.verb = verbName(act.verb);
    version.stage = act.stage;
    version.reason = act.reason;
    version.actor = actor;
    if (*role)
        version.actor->role = roleName(**role);
    version.giveNumber = act.verb == Verb::Accept && body.application.number.isEmpty();
    return m_store.append(version);
}

Result<SavedCase> DeskWork::append(const Actor &actor, const QString &caseId, const Application &application,
                                   const Act &act)
{
    return append(actor, caseId, VersionBody{application, summary(application)}, act);
}

} // namespace counter
