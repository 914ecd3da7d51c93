#pragma once
#include "models/casework/application.h"
#include "models/casework/fields.h"

#include <concepts>

namespace counter {

inline constexpr const char *ApplicationFormat = "refund-application/1";

/// Whether a part or a list is written when nothing is in it.
enum class Written { IfFilled, Always };

template <typename T, typename Part>
concept ThisPart = std::same_as<std::remove_const_t<T>, Part>;

// clang-format off
// visitFields(part, visitor): every key of a part of refund-application/1 once, in the order of the format. Reader,
// writer, texts and differences walk it, each by a visitor with these functions; a const part for who only looks.
//   constant(key, text)          what every application says
//   field(id, key, value)        what a person fills: a text, an entry, a kind, a flag, a count, texts, signatures
//   facts(key, map)              by the pack's names
//   part(key, part, Written)     an object with fields of its own; part(key, optional) for one that may be missing
//   rows(key, list, Written)     a list of such objects
//   note(key, text)              what the program notes; no row of the field table
// clang-format on

template <ThisPart<BankDetails> T, typename Visitor> void visitFields(T &bank, Visitor &visit)
{
    visit.field(FieldId::BankBranch, "branch", bank.branch);
    visit.field(FieldId::AccountName, "accountName", bank.accountName);
    visit.field(FieldId::AccountNumber, "accountNumber", bank.accountNumber);
}

template <ThisPart<Claimant> T, typename Visitor> void visitFields(T &claimant, Visitor &visit)
{
    visit.field(FieldId::ClaimantKindField, "kind", claimant.kind);
    visit.field(FieldId::ClaimantName, "name", claimant.name);
    visit.field(FieldId::TaxpayerIdField, "taxpayerId", claimant.taxpayerId);
    visit.field(FieldId::SocialInsuranceNumber, "socialInsuranceNumber", claimant.socialInsuranceNumber);
    visit.field(FieldId::RegisteredAddress, "registeredAddress", claimant.registeredAddress);
    visit.field(FieldId::ContactName, "contactName", claimant.contactName);
    visit.field(FieldId::ContactPhone, "contactPhone", claimant.contactPhone);
    visit.part("bank", claimant.bank, Written::IfFilled);
}

template <ThisPart<Agent> T, typename Visitor> void visitFields(T &agent, Visitor &visit)
{
    visit.field(FieldId::AgentName, "name", agent.name);
    visit.field(FieldId::AgentCitizenId, "citizenId", agent.citizenId);
    visit.field(FieldId::AgentPhone, "phone", agent.phone);
}

template <ThisPart<ExternalRecord> T, typename Visitor> void visitFields(T &external, Visitor &visit)
{
    visit.field(FieldId::TaxRefundId, "taxRefundId", external.taxRefundId);
}

template <ThisPart<Member> T, typename Visitor> void visitFields(T &member, Visitor &visit)
{
    visit.field(FieldId::MemberId, "id", member.id);
    visit.field(FieldId::MemberName, "name", member.name);
    visit.field(FieldId::MemberCitizenId, "citizenId", member.citizenId);
    visit.facts("facts", member.facts);
}

template <ThisPart<Choice> T, typename Visitor> void visitFields(T &choice, Visitor &visit)
{
    visit.field(FieldId::ChoiceSituation, "situation", choice.situation);
    visit.field(FieldId::ChoiceReason, "reason", choice.reason);
    visit.field(FieldId::ChoiceBy, "by", choice.by);
}

template <ThisPart<ContributionLine> T, typename Visitor> void visitFields(T &line, Visitor &visit)
{
    visit.field(FieldId::LineMember, "member", line.member);
    visit.field(FieldId::VoucherSeries, "voucherSeries", line.voucherSeries);
    visit.field(FieldId::VoucherNumber, "voucherNumber", line.voucherNumber);
    visit.field(FieldId::ElectronicTicket, "electronicTicket", line.electronicTicket);
    visit.field(FieldId::Period, "period", line.period);
    visit.field(FieldId::InsuranceField, "insurance", line.insurance);
    visit.field(FieldId::Paid, "paid", line.paid);
    visit.field(FieldId::AccountCredit, "accountCredit", line.accountCredit);
    visit.field(FieldId::Claimed, "claimed", line.claimed);
    visit.facts("facts", line.facts);
    visit.part("choice", line.choice);
}

template <ThisPart<Seen> T, typename Visitor> void visitFields(T &seen, Visitor &visit)
{
    visit.field(FieldId::SeenBy, "by", seen.by);
    visit.field(FieldId::SeenOn, "on", seen.on);
}

template <ThisPart<Evidence> T, typename Visitor> void visitFields(T &evidence, Visitor &visit)
{
    visit.field(FieldId::EvidenceKind, "kind", evidence.kind);
    visit.field(FieldId::EvidenceTitle, "title", evidence.title);
    visit.field(FieldId::EvidenceOriginal, "original", evidence.original);
    visit.field(FieldId::EvidenceCopies, "copies", evidence.copies);
    visit.field(FieldId::EvidencePages, "pages", evidence.pages);
    visit.field(FieldId::EvidenceFile, "file", evidence.file);
    visit.field(FieldId::EvidenceSm3, "sm3", evidence.sm3);
    visit.part("seen", evidence.seen);
}

template <ThisPart<Override> T, typename Visitor> void visitFields(T &override, Visitor &visit)
{
    visit.field(FieldId::OverridePath, "path", override.path);
    visit.field(FieldId::OverrideCode, "code", override.code);
    visit.field(FieldId::OverrideReason, "reason", override.reason);
    visit.field(FieldId::OverrideBy, "by", override.by);
}

template <ThisPart<Confirmation> T, typename Visitor> void visitFields(T &confirmation, Visitor &visit)
{
    visit.field(FieldId::ConfirmationWhat, "what", confirmation.what);
    visit.field(FieldId::ConfirmationBy, "by", confirmation.by);
    visit.field(FieldId::ConfirmationOn, "on", confirmation.on);
}

/// Of what was not read.
template <ThisPart<Problem> T, typename Visitor> void visitFields(T &problem, Visitor &visit)
{
    visit.note("path", problem.path);
    visit.note("code", problem.code);
    visit.note("message", problem.message);
}

template <ThisPart<Application> T, typename Visitor> void visitFields(T &application, Visitor &visit)
{
    visit.constant("format", ApplicationFormat);
    visit.field(FieldId::Policy, "policy", application.policy);
    visit.field(FieldId::Number, "number", application.number);
    visit.field(FieldId::ReceivedOn, "receivedOn", application.receivedOn);
    visit.part("claimant", application.claimant, Written::Always);
    visit.part("agent", application.agent);
    visit.part("external", application.external, Written::IfFilled);
    visit.rows("members", application.members, Written::Always);
    visit.rows("lines", application.lines, Written::Always);
    visit.field(FieldId::Reason, "reason", application.reason);
    visit.field(FieldId::Situation, "situations", application.situations);
    visit.rows("evidence", application.evidence, Written::Always);
    visit.rows("overrides", application.overrides, Written::IfFilled);
    visit.rows("confirmations", application.confirmations, Written::IfFilled);
    visit.field(FieldId::SignatureText, "signatures", application.signatures);
    visit.rows("unread", application.unread, Written::IfFilled);
}

} // namespace counter
