#include "forms/intake/livedecision.h"

#include "models/casework/validation.h"
#include "models/desk/rulesathand.h"

namespace counter {

LiveDecision::LiveDecision(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_assessor(services.office.rulesAtHand().policies())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(25);
    m_limit.setSingleShot(true);
    m_limit.setInterval(70);
    connect(&m_pause, &QTimer::timeout, this, &LiveDecision::decide);
    connect(&m_limit, &QTimer::timeout, this, &LiveDecision::decide);
}

void LiveDecision::watch(EditedApplication *edited, const QString &caseId)
{
    if (m_edited)
        disconnect(m_edited, nullptr, this, nullptr);
    m_edited = edited;
    m_caseId = caseId;
    if (!edited)
        return;
    connect(edited, &EditedApplication::changed, this, &LiveDecision::schedule);
    decide();
}

void LiveDecision::schedule()
{
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void LiveDecision::settle()
{
    if (m_pause.isActive() || m_limit.isActive())
        decide();
}

void LiveDecision::decide()
{
    m_pause.stop();
    m_limit.stop();
    // The packs are read after the window is painted; until then nothing is said.
    const bool ready = !m_services.office.rulesAtHand().policies().list().isEmpty()
        || !m_services.office.rulesAtHand().policies().broken().isEmpty();
    if (!m_edited || !ready)
        return;
    const Application &application = m_edited->application();
    const QDate today = m_services.clock().date();
    const AssessOptions options = m_services.office.assessOptions(today);
    const auto pack = choosePack(application, m_services.office.rulesAtHand().policies(), options);
    m_pack = pack ? *pack : nullptr;
    m_error = pack ? std::nullopt : std::optional<Error>(pack.error());
    m_decision = Decision();
    if (pack) {
        if (Result<Decision> decision = m_assessor.assess(application, options))
            m_decision = *decision;
        else
            m_error = decision.error();
    }
    if (m_error)
        m_decision.problems = validate(application, nullptr, today);
    const Result<QList<OtherClaim>> claims = m_services.office.cases().otherClaims(m_caseId, application);
    m_claims = claims ? *claims : QList<OtherClaim>();
    Q_EMIT decided();
}

} // namespace counter
