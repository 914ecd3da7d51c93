#include "models/store/policytrial.h"

#include "models/casework/assess.h"
#include "models/policy/assessor.h"

#include <QElapsedTimer>

namespace counter {

namespace {

constexpr int PageSize = 2000;

} // namespace

PolicyTrial::PolicyTrial(const CaseActions &actions, const PolicyLibrary &policies,
                         std::shared_ptr<const PolicyPack> candidate, QDate today)
    : m_actions(actions), m_policies(policies), m_candidate(std::move(candidate)),
      m_assessor(std::make_unique<Assessor>(m_candidate)), m_result(std::make_unique<Assessment>()),
      m_officePolicy(actions.desk().policy), m_today(today)
{
}

PolicyTrial::~PolicyTrial() = default;

Result<void> PolicyTrial::fetch()
{
    if (m_total < 0) {
        const Result<int> all = m_actions.count({});
        if (!all)
            return all.error();
        m_total = *all;
    }
    CaseQuery query;
    query.limit = PageSize;
    query.offset = m_fetched;
    const Result<QList<CaseRow>> page = m_actions.list(query);
    if (!page)
        return page.error();
    m_page = *page;
    m_next = 0;
    m_fetched += int(m_page.size());
    return {};
}

Result<bool> PolicyTrial::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_next >= m_page.size()) {
            if (m_total >= 0 && m_fetched >= m_total)
                return true;
            if (const Result<void> fetched = fetch(); !fetched)
                return fetched.error();
            if (m_page.isEmpty())
                return true;
        }
        if (const Result<void> tried = tryCase(m_page.at(m_next)); !tried)
            return tried.error();
        ++m_next;
        ++m_done;
    } while (clock.elapsed() < milliseconds);
    return m_next >= m_page.size() && m_fetched >= m_total;
}

/// Whose case it is: the pack that decides it now is this one or another version of its notice, and the tried
/// one is in force on the day.
bool PolicyTrial::isConcerned(const Application &application, QDate day) const
{
    const QString named = application.policy.isEmpty() ? m_officePolicy : application.policy;
    if (!m_candidate->inForceOn(day))
        return false;
    if (named == m_candidate->id || named == m_candidate->versionOf)
        return true;
    const Result<std::shared_ptr<const PolicyPack>> pack = m_policies.find(named);
    return pack && (*pack)->versionOf == m_candidate->versionOf;
}

Result<void> PolicyTrial::tryCase(const CaseRow &row)
{
    if (row.stage == Stage::Discarded)
        return {};
    const Result<CaseVersion> version = m_actions.open(row.id);
    if (!version)
        return version.error();
    const Application &application = version->application;
    const QDate day = application.receivedOn.value().value_or(m_today);
    if (!isConcerned(application, day))
        return {};
    ++m_tried;
    m_assessor->decide(claimOf(application, *m_candidate), day, *m_result);
    const DecisionSummary &kept = version->decision;
    const Money after = Money::fromFen(m_result->refundable);
    if (kept.outcome == m_result->outcome && kept.refundable == after)
        return {};
    m_changes.append({version->caseId, row.number, row.name, row.stage, kept.outcome, kept.refundable,
                      m_result->outcome, after});
    return {};
}

Money PolicyTrial::difference() const
{
    Money sum;
    for (const TrialChange &change : m_changes)
        sum += change.refundableAfter - change.refundableBefore;
    return sum;
}

} // namespace counter
