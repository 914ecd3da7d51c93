#pragma once
#include "models/desk/officedesk.h"

#include <optional>

namespace counter {

class Assessor;
struct Assessment;

/// A stored case that comes out differently under the pack that is tried.
struct TrialChange
{
    QString caseId;
    QString number; ///< empty: a draft
    QString name;
    Stage stage = Stage::Draft;
    std::optional<Outcome> before; ///< as it was kept with the case; empty: it could not be decided then
    Money refundableBefore;
    Outcome after = Outcome::NotRefundable;
    Money refundableAfter;
    bool operator==(const TrialChange &) const = default;
};

/// Tries a pack on every stored case before it is put in force: decides each anew and lists what would change
/// against the decision that was kept with it. Works in steps, so that the window lives; writes nothing.
/// Discarded drafts and cases that another notice decides are passed over.
class PolicyTrial
{
public:
    /// today: for cases without a day of receipt. The packs in force say whose case it is.
    PolicyTrial(const OfficeDesk &office, std::shared_ptr<const PolicyPack> candidate, QDate today);
    ~PolicyTrial();

    /// Works for about so many milliseconds. True: everything was tried.
    Result<bool> step(int milliseconds);

    int total() const { return m_total; }
    int done() const { return m_done; }
    /// Cases that this notice decides.
    int tried() const { return m_tried; }
    const QList<TrialChange> &changes() const { return m_changes; }
    /// Σ after − before over the changes.
    Money difference() const;

private:
    Result<void> fetch();
    void tryCase(const CaseVersion &version);
    bool isConcerned(const Application &application, QDate day) const;

    const OfficeDesk &m_office;
    std::shared_ptr<const PolicyPack> m_candidate;
    std::unique_ptr<Assessor> m_assessor;
    std::unique_ptr<Assessment> m_result;
    QString m_officePolicy;
    QDate m_today;
    CasePass m_pass;
    QList<CaseVersion> m_page;
    qsizetype m_next = 0;
    bool m_over = false;
    int m_total = -1; ///< -1: not counted yet
    int m_done = 0;
    int m_tried = 0;
    QList<TrialChange> m_changes;
};

} // namespace counter
