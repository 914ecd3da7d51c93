#include "forms/intake/claimantfields.h"

#include "forms/intake/accounttwice.h"
#include "forms/intake/fieldedit.h"
#include "models/casework/acceptance.h"
#include "models/casework/fields.h"
#include "models/casework/membership.h"
#include "models/values/normalise.h"
#include "ui_claimantpanel.h"

#include <algorithm>

namespace counter {

namespace {

/// The agent's texts; a change there is only offered while there is an agent.
Agent &agentOf(Application &application)
{
    if (!application.agent)
        application.agent = Agent();
    return *application.agent;
}

bool isOfAgent(FieldId id)
{
    return id == FieldId::AgentName || id == FieldId::AgentCitizenId || id == FieldId::AgentPhone;
}

} // namespace

ClaimantFields::ClaimantFields(Ui::ClaimantPanel &ui)
{
    using A = Application;
    m_bound = {
        {ui.name, FieldId::ClaimantName, [](A &a) -> QString & { return a.claimant.name; }, false},
        {ui.taxpayerId, FieldId::TaxpayerIdField, [](A &a) -> QString & { return a.claimant.taxpayerId; },
         true},
        {ui.socialInsuranceNumber, FieldId::SocialInsuranceNumber,
         [](A &a) -> QString & { return a.claimant.socialInsuranceNumber; }, true},
        {ui.registeredAddress, FieldId::RegisteredAddress,
         [](A &a) -> QString & { return a.claimant.registeredAddress; }, false},
        {ui.bankBranch, FieldId::BankBranch, [](A &a) -> QString & { return a.claimant.bank.branch; }, false},
        {ui.accountName, FieldId::AccountName, [](A &a) -> QString & { return a.claimant.bank.accountName; },
         false},
        {ui.accountNumber, FieldId::AccountNumber,
         [](A &a) -> QString & { return a.claimant.bank.accountNumber; }, true},
        {ui.contactName, FieldId::ContactName, [](A &a) -> QString & { return a.claimant.contactName; },
         false},
        {ui.contactPhone, FieldId::ContactPhone, [](A &a) -> QString & { return a.claimant.contactPhone; },
         true},
        {ui.agentName, FieldId::AgentName, [](A &a) -> QString & { return agentOf(a).name; }, false},
        {ui.agentCitizenId, FieldId::AgentCitizenId, [](A &a) -> QString & { return agentOf(a).citizenId; },
         true},
        {ui.agentPhone, FieldId::AgentPhone, [](A &a) -> QString & { return agentOf(a).phone; }, true},
    };
    for (const Bound &bound : m_bound) {
        bound.edit->setField(field(bound.id));
        connect(bound.edit, &FieldEdit::edited, this,
                [this, bound](const QString &text) { type(bound, text); });
        connect(bound.edit, &FieldEdit::left, this, [this, bound] { tidy(bound); });
    }
}

void ClaimantFields::follow()
{
    Application application = m_edited->application();
    for (const Bound &bound : m_bound)
        bound.edit->setText(bound.text(application));
}

void ClaimantFields::type(const Bound &bound, const QString &text)
{
    if (!m_edited)
        return;
    m_edited->change(
        tr("改%1").arg(fieldLabel(bound.id)),
        [&](Application &application) {
            const Claimant before = application.claimant;
            bound.text(application) = text;
            followClaimant(application, before);
            if (bound.id == FieldId::AccountNumber)
                application.confirmations.removeIf(
                    [](const Confirmation &c) { return c.what == accountConfirmation(); });
        },
        bound.edit->pointer());
}

/// When the clerk leaves the field: full-width digits and stray spaces go, in the step that typed them.
void ClaimantFields::tidy(const Bound &bound)
{
    if (!m_edited)
        return;
    Application now = m_edited->application();
    if (!now.agent && isOfAgent(bound.id))
        return;
    const QString typed = bound.text(now);
    const bool address = bound.id == FieldId::RegisteredAddress;
    QString tidied = bound.code ? normaliseCode(typed)
        : address               ? normaliseText(typed)
                                : normaliseName(typed);
    if (bound.id == FieldId::TaxpayerIdField || bound.id == FieldId::AgentCitizenId)
        tidied = tidied.toUpper();
    if (tidied == typed)
        return;
    m_edited->change(
        tr("改%1").arg(fieldLabel(bound.id)),
        [&](Application &application) {
            const Claimant before = application.claimant;
            bound.text(application) = tidied;
            followClaimant(application, before);
        },
        bound.edit->pointer());
}

void ClaimantFields::setProblems(const Problems &problems, bool complete)
{
    for (const Bound &bound : m_bound) {
        QString wrong;
        QString doubtful;
        for (const Problem &problem : problems) {
            if (problem.path != bound.edit->pointer() || problem.code == AccountAgainCode
                || (!complete && bound.edit->text().isEmpty()))
                continue;
            QString &said = problem.severity == Severity::Error ? wrong : doubtful;
            if (said.isEmpty())
                said = problem.message;
        }
        bound.edit->setProblem(wrong);
        if (wrong.isEmpty())
            bound.edit->setCaution(doubtful);
    }
}

void ClaimantFields::setReadOnly(bool readOnly)
{
    for (const Bound &bound : m_bound)
        bound.edit->setReadOnly(readOnly);
}

FieldEdit *ClaimantFields::named(const QString &pointer) const
{
    const auto found = std::find_if(m_bound.cbegin(), m_bound.cend(),
                                    [&](const Bound &bound) { return bound.edit->pointer() == pointer; });
    return found == m_bound.cend() ? nullptr : found->edit;
}

bool ClaimantFields::areComplete() const
{
    const bool agent = m_edited && m_edited->application().agent;
    return m_edited && std::all_of(m_bound.cbegin(), m_bound.cend(), [&](const Bound &bound) {
               return (isOfAgent(bound.id) && !agent)
                   || (!bound.edit->text().isEmpty() && !bound.edit->isWrong());
           });
}

} // namespace counter
