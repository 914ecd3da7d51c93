#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/caserecords.h"
#include "models/values/result.h"

namespace counter {

class DeskWork;
class Store;

/// What is typed and not yet received: drafts, and typing that nobody has saved.
class Drafts
{
public:
    Drafts(Store &store, DeskWork &work) : m_store(store), m_work(work) { }

    /// 暂存: appends a draft version (a new case when caseId is empty). Problems do not stop it; a line that
    /// another live case claims does (line-claimed).
    Result<SavedCase> save(const Actor &actor, const QString &caseId, const Application &application);
    /// A version, not a deletion; frees the case's lines. Refused: BadInput (a reason that says nothing).
    Result<SavedCase> discard(const Actor &actor, const QString &caseId, const QString &reason);

    /// Typing that is not yet saved: one row a slot, overwritten, outside the chain; durable when this
    /// returns.
    Result<void> keepTyping(const QString &slot, const QString &caseId, const Application &application);
    Result<void> dropTyping(const QString &slot);
    /// One's own, and what was typed before there were accounts.
    Result<QList<KeptTyping>> keptTyping() const;

    /// The slot's name among those of everybody who shares this window; keepTyping() finds it by both.
    QString ownSlot(const QString &slot) const;

private:
    Store &m_store;
    DeskWork &m_work;
};

} // namespace counter
