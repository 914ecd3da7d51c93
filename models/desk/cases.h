#pragma once
#include "models/casework/actor.h"
#include "models/store/chain/caserecords.h"
#include "models/values/result.h"

namespace counter {

class Store;
class Traces;

/// Looking at what is stored: lists, one case, its history, and who came before.
class Cases
{
public:
    Cases(Store &store, Traces &traces) : m_store(store), m_traces(traces) { }

    Result<QList<CaseRow>> list(const CaseQuery &query) const;
    /// The same for a person's eyes: a search by a whole number is on record (Traces).
    Result<QList<CaseRow>> search(const Actor &actor, const CaseQuery &query);
    /// Exact without a text; with one it stops at 1,000.
    Result<int> count(const CaseQuery &query) const;
    /// By case id or 受理编号; version 0 is the latest. For the program's own use: nobody is shown it.
    Result<CaseVersion> open(const QString &idOrNumber, int version = 0) const;
    /// The same for a person's eyes: it is on record before it is answered. Refused also: every failure of
    /// writing.
    Result<CaseVersion> look(const Actor &actor, const QString &idOrNumber, int version = 0);
    /// The next cases of a pass, discarded ones too, at most `most`; none: the pass is over.
    Result<QList<CaseVersion>> next(CasePass &pass, int most) const;
    Result<QList<VersionInfo>> history(const QString &idOrNumber) const;
    /// Who came before, by a part of a name or a unit's code, or the last four or all of an identity or
    /// account number: each once as its newest case has it, the newest first, at most `most`. `agents`: those
    /// who acted for others, by what is typed of them.
    Result<QList<KnownClaimant>> knownClaimants(const Actor &actor, const QString &typed, bool agents,
                                                int most);
    Result<QList<OtherClaim>> otherClaims(const QString &caseId, const Application &application) const;

private:
    Store &m_store;
    Traces &m_traces;
};

} // namespace counter
