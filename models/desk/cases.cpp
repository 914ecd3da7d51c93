#include "models/desk/cases.h"

#include "models/desk/traces.h"
#include "models/store/index/search.h"
#include "models/store/store.h"
#include "models/values/normalise.h"

#include <algorithm>

namespace counter {

namespace {

constexpr int Looked = 40; ///< cases, the newest: more would be felt while typing

bool isSame(const KnownClaimant &one, const KnownClaimant &other, bool agents)
{
    if (agents)
        return one.agent->citizenId == other.agent->citizenId && one.agent->name == other.agent->name;
    return one.claimant.kind == other.claimant.kind && one.claimant.taxpayerId == other.claimant.taxpayerId
        && one.claimant.bank.accountNumber == other.claimant.bank.accountNumber;
}

bool hasTyped(const Agent &agent, const QString &typed)
{
    return agent.name.contains(typed) || agent.citizenId.contains(normaliseCode(typed), Qt::CaseInsensitive);
}

} // namespace

Result<QList<CaseRow>> Cases::list(const CaseQuery &query) const
{
    return m_store.search().list(query);
}

Result<QList<CaseRow>> Cases::search(const Actor &actor, const CaseQuery &query)
{
    if (const Result<void> kept = m_traces.searched(actor, query.text); !kept)
        return kept.error();
    return list(query);
}

Result<int> Cases::count(const CaseQuery &query) const
{
    return m_store.search().count(query);
}

Result<CaseVersion> Cases::open(const QString &idOrNumber, int version) const
{
    return m_store.version(idOrNumber, version);
}

Result<CaseVersion> Cases::look(const Actor &actor, const QString &idOrNumber, int version)
{
    Result<CaseVersion> found = m_store.version(idOrNumber, version);
    if (!found)
        return found;
    if (const Result<void> kept = m_traces.opened(actor, found->caseId, found->info.version); !kept)
        return kept.error();
    return found;
}

Result<QList<CaseVersion>> Cases::next(CasePass &pass, int most) const
{
    return m_store.next(pass, most);
}

Result<QList<VersionInfo>> Cases::history(const QString &idOrNumber) const
{
    return m_store.history(idOrNumber);
}

Result<QList<OtherClaim>> Cases::otherClaims(const QString &caseId, const Application &application) const
{
    return m_store.index().otherClaims(caseId, application);
}

Result<QList<KnownClaimant>> Cases::knownClaimants(const Actor &actor, const QString &typed, bool agents,
                                                   int most)
{
    if (const Result<void> kept = m_traces.searched(actor, typed); !kept)
        return kept.error();
    CaseQuery query;
    query.text = agents ? QString() : typed;
    query.limit = Looked;
    const Result<QList<CaseRow>> rows = m_store.search().list(query);
    if (!rows)
        return rows.error();
    QList<KnownClaimant> found;
    for (const CaseRow &row : *rows) {
        if (found.size() == most)
            break;
        const Result<CaseVersion> version = m_store.version(row.id, 0);
        if (!version)
            return version.error();
        const KnownClaimant known{version->application.claimant, version->application.agent};
        if (agents ? !known.agent || !hasTyped(*known.agent, typed) : known.claimant.name.isEmpty())
            continue;
        const bool there = std::any_of(found.cbegin(), found.cend(), [&](const KnownClaimant &other) {
            return isSame(known, other, agents);
        });
        if (!there)
            found.append(known);
    }
    return found;
}

} // namespace counter
