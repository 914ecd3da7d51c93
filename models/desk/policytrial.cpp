#include "models/desk/policytrial.h"

#include "models/casework/assess.h"
#include "models/desk/rulesathand.h"
#include "models/policy/assessor.h"

#include <QElapsedTimer>

namespace counter {

namespace {

constexpr int PageSize = 100; ///< a few milliseconds of reading: a turn is not longer than asked for by much

} // namespace

PolicyTrial::PolicyTrial(const OfficeDesk &office, std::shared_ptr<const PolicyPack> candidate, QDate today)
    : m_office(office), m_candidate(std::move(candidate)),
      m_assessor(std::make_unique<Assessor>(m_candidate)), m_result(std::make_unique<Assessment>()),
      m_officePolicy(office.workplace().policy), m_today(today)
{
}

PolicyTrial::~PolicyTrial() = default;

Result<void> PolicyTrial::fetch()
{
    if (m_total < 0) {
        const Result<int> all = m_office.cases().count({});
        if (!all)
            return all.error();
        m_total = *all;
    }
    Result<QList<CaseVersion>> page = m_office.cases().next(m_pass, PageSize);
    if (!page)
        return page.error();
    m_page = std::move(*page);
    m_next = 0;
    m_over = m_page.isEmpty();
    return {};
}

Result<bool> PolicyTrial::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    do {
        if (m_next >= m_page.size() && !m_over)
            if (const Result<void> fetched = fetch(); !fetched)
                return fetched.error();
        if (m_over)
            return true;
        tryCase(m_page.at(m_next));
        ++m_next;
        ++m_done;
    } while (clock.elapsed() < milliseconds);
    return false;
}

/// Whose case it is: the pack that decides it now is this one or another version of its notice, and the tried
/// one is in force on the day.
bool PolicyTrial::isConcerned(const Application &application, QDate day) const
{
    const QString named = !application.policy.isEmpty() ? application.policy
        : !m_officePolicy.isEmpty()                     ? m_officePolicy
                                                        : m_office.rulesAtHand().policies().standard();
    if (!m_candidate->inForceOn(day))
        return false;
    if (named == m_candidate->id || named == m_candidate->versionOf)
        return true;
    const Result<std::shared_ptr<const PolicyPack>> pack = m_office.rulesAtHand().policies().find(named);
    return pack && (*pack)->versionOf == m_candidate->versionOf;
}

void PolicyTrial::tryCase(const CaseVersion &version)
{
    if (version.info.stage == Stage::Discarded)
        return;
    const Application &application = version.application;
    const QDate day = application.receivedOn.value().value_or(m_today);
    if (!isConcerned(application, day))
        return;
    ++m_tried;
    m_assessor->decide(claimOf(application, *m_candidate), day, *m_result);
    const DecisionSummary &kept = version.decision;
    const Money after = Money::fromFen(m_result->refundable);
    if (kept.outcome == m_result->outcome && kept.refundable == after)
        return;
    m_changes.append({version.caseId, application.number, application.claimant.name, version.info.stage,
                      kept.outcome, kept.refundable, m_result->outcome, after});
}

Money PolicyTrial::difference() const
{
    Money sum;
    for (const TrialChange &change : m_changes)
        sum += change.refundableAfter - change.refundableBefore;
    return sum;
}

} // namespace counter
