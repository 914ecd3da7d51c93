#include "models/desk/drafts.h"

#include "models/desk/deskwork.h"
#include "models/store/store.h"

namespace counter {

Result<SavedCase> Drafts::save(const Actor &actor, const QString &caseId, const Application &application)
{
    const Result<DeskWork::Standing> from = m_work.standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, Verb::Save);
    if (!stage)
        return stage.error();
    Application draft = application;
    draft.number = from->latest ? from->latest->application.number : QString(); // given here, never typed
    if (from->latest && from->latest->application == draft && *from->stage == *stage)
        return savedCase(*from->latest); // pressed again: nothing to add to the history
    return m_work.append(actor, from->caseId, draft, {Verb::Save, *stage, {}});
}

Result<SavedCase> Drafts::discard(const Actor &actor, const QString &caseId, const QString &reason)
{
    const Result<DeskWork::Standing> from = m_work.standing(caseId);
    if (!from)
        return from.error();
    const Result<Stage> stage = nextStage(from->stage, Verb::Discard);
    if (!stage)
        return stage.error();
    const Result<QString> given = m_work.reasonFor(*from, Verb::Discard, reason);
    if (!given)
        return given.error();
    return m_work.append(actor, from->caseId, from->latest->application, {Verb::Discard, *stage, *given});
}

Result<void> Drafts::keepTyping(const QString &slot, const QString &caseId, const Application &application)
{
    if (m_store.damage())
        return *m_store.damage();
    return m_store.typing().keep({slot, caseId, m_store.now(), application});
}

Result<void> Drafts::dropTyping(const QString &slot)
{
    return m_store.typing().drop(slot);
}

Result<QList<KeptTyping>> Drafts::keptTyping() const
{
    return m_store.typing().all();
}

} // namespace counter
