#include "models/desk/drafts.h"

#include "models/desk/deskwork.h"
#include "models/store/store.h"

namespace counter {

Result<SavedCase> Drafts::save(const Actor &actor, const QString &caseId, const Application &application)
{
    const Result<DeskWork::Step> step = m_work.step(caseId, Verb::Save);
    if (!step)
        return step.error();
    Application draft = application;
    const std::optional<CaseVersion> &latest = step->from.latest;
    draft.number = latest ? latest->application.number : QString(); // given here, never typed
    if (latest && latest->application == draft && latest->info.stage == step->stage)
        return savedCase(*latest); // pressed again: nothing to add to the history
    return m_work.append(actor, step->from.caseId, draft, {Verb::Save, step->stage, {}});
}

Result<SavedCase> Drafts::discard(const Actor &actor, const QString &caseId, const QString &reason)
{
    const Result<DeskWork::Step> step = m_work.step(caseId, Verb::Discard);
    if (!step)
        return step.error();
    const Result<QString> given = m_work.reasonFor(step->from, Verb::Discard, reason);
    if (!given)
        return given.error();
    return m_work.append(actor, step->from.caseId, step->from.latest->application,
                         {Verb::Discard, step->stage, *given});
}

/// Two who share a window keep their typing apart.
QString Drafts::ownSlot(const QString &slot) const
{
    return !m_store.seal().seals() || slot.contains(u'/') ? slot
                                                          : QString(m_store.seal().signer() + u'/' + slot);
}

Result<void> Drafts::keepTyping(const QString &slot, const QString &caseId, const Application &application)
{
    if (m_store.damage())
        return *m_store.damage();
    return m_store.typing().keep({ownSlot(slot), caseId, m_store.now(), application});
}

Result<void> Drafts::dropTyping(const QString &slot)
{
    return m_store.typing().drop(ownSlot(slot));
}

Result<QList<KeptTyping>> Drafts::keptTyping() const
{
    Result<QList<KeptTyping>> kept = m_store.typing().all();
    if (kept && m_store.seal().seals())
        kept->removeIf([own = QString(m_store.seal().signer() + u'/')](const KeptTyping &one) {
            return one.slot.contains(u'/') && !one.slot.startsWith(own);
        });
    return kept;
}

} // namespace counter
