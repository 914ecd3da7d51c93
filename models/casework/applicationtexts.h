#pragma once
#include "models/casework/application.h"
#include "models/casework/fields.h"

namespace counter {

/// One text of an application: which field, in which row of its list (-1: no list).
struct FieldPlace
{
    FieldId id;
    qsizetype row = -1;
    QString key{}; ///< of the signatures

    /// "/lines/3/paid"
    QString pointer() const
    {
        QString text = QLatin1String(field(id).pointer);
        if (row >= 0)
            text.replace(u'*', QString::number(row));
        return key.isEmpty() ? text : text.replace(u'*', key);
    }
};

/// Calls visit(FieldPlace, const QString &) for every text of the application, as typed, in the order of the
/// form; what is not there (an agent, a choice) is passed over, what is empty is not.
template <typename Visit> void forEachText(const Application &application, Visit visit)
{
    const Claimant &claimant = application.claimant;
    visit(FieldPlace{FieldId::Policy}, application.policy);
    visit(FieldPlace{FieldId::Number}, application.number);
    visit(FieldPlace{FieldId::ReceivedOn}, application.receivedOn.text());
    visit(FieldPlace{FieldId::ClaimantName}, claimant.name);
    visit(FieldPlace{FieldId::TaxpayerIdField}, claimant.taxpayerId);
    visit(FieldPlace{FieldId::SocialInsuranceNumber}, claimant.socialInsuranceNumber);
    visit(FieldPlace{FieldId::RegisteredAddress}, claimant.registeredAddress);
    visit(FieldPlace{FieldId::BankBranch}, claimant.bank.branch);
    visit(FieldPlace{FieldId::AccountName}, claimant.bank.accountName);
    visit(FieldPlace{FieldId::AccountNumber}, claimant.bank.accountNumber);
    visit(FieldPlace{FieldId::ContactName}, claimant.contactName);
    visit(FieldPlace{FieldId::ContactPhone}, claimant.contactPhone);
    if (application.agent) {
        visit(FieldPlace{FieldId::AgentName}, application.agent->name);
        visit(FieldPlace{FieldId::AgentCitizenId}, application.agent->citizenId);
        visit(FieldPlace{FieldId::AgentPhone}, application.agent->phone);
    }
    for (qsizetype row = 0; row < application.members.size(); ++row) {
        const Member &member = application.members.at(row);
        visit(FieldPlace{FieldId::MemberId, row}, member.id);
        visit(FieldPlace{FieldId::MemberName, row}, member.name);
        visit(FieldPlace{FieldId::MemberCitizenId, row}, member.citizenId);
    }
    for (qsizetype row = 0; row < application.lines.size(); ++row) {
        const ContributionLine &line = application.lines.at(row);
        visit(FieldPlace{FieldId::LineMember, row}, line.member);
        visit(FieldPlace{FieldId::VoucherSeries, row}, line.voucherSeries);
        visit(FieldPlace{FieldId::VoucherNumber, row}, line.voucherNumber);
        visit(FieldPlace{FieldId::ElectronicTicket, row}, line.electronicTicket);
        visit(FieldPlace{FieldId::Period, row}, line.period.text());
        visit(FieldPlace{FieldId::InsuranceField, row}, line.insurance.text());
        visit(FieldPlace{FieldId::Paid, row}, line.paid.text());
        visit(FieldPlace{FieldId::AccountCredit, row}, line.accountCredit.text());
        visit(FieldPlace{FieldId::Claimed, row}, line.claimed.text());
        if (line.choice) {
            visit(FieldPlace{FieldId::ChoiceSituation, row}, line.choice->situation);
            visit(FieldPlace{FieldId::ChoiceReason, row}, line.choice->reason);
            visit(FieldPlace{FieldId::ChoiceBy, row}, line.choice->by);
        }
    }
    visit(FieldPlace{FieldId::Reason}, application.reason);
    for (qsizetype row = 0; row < application.situations.size(); ++row)
        visit(FieldPlace{FieldId::Situation, row}, application.situations.at(row));
    for (qsizetype row = 0; row < application.evidence.size(); ++row) {
        const Evidence &evidence = application.evidence.at(row);
        visit(FieldPlace{FieldId::EvidenceKind, row}, evidence.kind);
        visit(FieldPlace{FieldId::EvidenceTitle, row}, evidence.title);
        visit(FieldPlace{FieldId::EvidenceFile, row}, evidence.file);
        visit(FieldPlace{FieldId::EvidenceSm3, row}, evidence.sm3);
        if (evidence.seen) {
            visit(FieldPlace{FieldId::SeenBy, row}, evidence.seen->by);
            visit(FieldPlace{FieldId::SeenOn, row}, evidence.seen->on.text());
        }
    }
    for (qsizetype row = 0; row < application.overrides.size(); ++row) {
        const Override &override = application.overrides.at(row);
        visit(FieldPlace{FieldId::OverridePath, row}, override.path);
        visit(FieldPlace{FieldId::OverrideCode, row}, override.code);
        visit(FieldPlace{FieldId::OverrideReason, row}, override.reason);
        visit(FieldPlace{FieldId::OverrideBy, row}, override.by);
    }
    for (qsizetype row = 0; row < application.confirmations.size(); ++row) {
        const Confirmation &confirmation = application.confirmations.at(row);
        visit(FieldPlace{FieldId::ConfirmationWhat, row}, confirmation.what);
        visit(FieldPlace{FieldId::ConfirmationBy, row}, confirmation.by);
        visit(FieldPlace{FieldId::ConfirmationOn, row}, confirmation.on.text());
    }
    for (auto signature = application.signatures.cbegin(); signature != application.signatures.cend();
         ++signature)
        visit(FieldPlace{FieldId::SignatureText, -1, signature.key()}, *signature);
}

} // namespace counter
