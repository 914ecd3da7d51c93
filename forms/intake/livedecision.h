#pragma once
#include "forms/services.h"
#include "models/casework/assess.h"
#include "models/desk/officedesk.h"
#include "models/tables/editedapplication.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace counter {

/// Follows an application as it is typed: shortly after the last change it is decided, checked and compared
/// with the other live cases, so that the answer stands within 100 ms. Typing on starts the wait anew, but
/// never for longer than that.
class LiveDecision : public QObject
{
    Q_OBJECT

public:
    explicit LiveDecision(const Services &services, QObject *parent = nullptr);

    /// caseId: whose own lines are not another case's; empty for a new one.
    void watch(EditedApplication *edited, const QString &caseId);
    /// Decides at once whatever is pending.
    void settle();

    const Decision &decision() const { return m_decision; }
    /// What validate() found.
    const Problems &problems() const { return m_decision.problems; }
    const QList<OtherClaim> &otherClaims() const { return m_claims; }
    std::shared_ptr<const PolicyPack> pack() const { return m_pack; }
    /// Why nothing is decided (no such pack, not in force); none: decided.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void decided();

private:
    void schedule();
    void decide();

    const Services &m_services;
    ApplicationAssessor m_assessor;
    QPointer<EditedApplication> m_edited;
    QString m_caseId;
    QTimer m_pause; ///< since the last change
    QTimer m_limit; ///< since the first one not yet decided
    Decision m_decision;
    QList<OtherClaim> m_claims;
    std::shared_ptr<const PolicyPack> m_pack;
    std::optional<Error> m_error;
};

} // namespace counter
