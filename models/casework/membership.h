#pragma once
#include "models/casework/application.h"

namespace counter {

/// Whose contribution a line is.
struct LineOwner
{
    enum class State {
        Member, ///< members[index]
        Claimant, ///< an individual without members: the claimant himself
        Open, ///< several members (or a unit with none) and the line names nobody
        Unknown, ///< names a member that is not there
    };
    State state = State::Open;
    qsizetype index = -1;
};

/// `member` may be left out when there is one member; a claimant `individual` without members is the member.
LineOwner lineOwner(const Application &application, const ContributionLine &line);

/// The member that an individual without members is himself, as a decision names him: "claimant". Everything
/// that is asked of him and answered about him goes by this one spelling.
QString claimantMember();

/// The name of a member as a decision or a line names him; without a name his citizen number, without that
/// the id. claimantMember() and an empty id are the only member there is, or the individual himself; empty:
/// nobody.
QString memberName(const Application &application, const QString &id);
/// The same of a member at hand.
QString memberName(const Member &member);

/// After the claimant changed: the member that an individual is himself is still the same person, as long as
/// nobody changed him in the list. `before`: as the claimant was.
void followClaimant(Application &application, const Claimant &before);

/// The voucher as one text: the electronic ticket, else series and number. Empty: none of them was entered.
QString voucherOf(const ContributionLine &line);

/// What makes a line the same claim wherever it stands: the person (citizen number, else the member's place),
/// 险种, 费款所属期, voucher. Empty while one of them cannot be read.
QString lineIdentity(const Application &application, const ContributionLine &line);

} // namespace counter
