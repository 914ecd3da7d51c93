#include "models/casework/membership.h"

#include "models/values/normalise.h"

namespace counter {

namespace {

QString personOf(const Application &application, const LineOwner &owner)
{
    const QString id = owner.state == LineOwner::State::Claimant
        ? application.claimant.taxpayerId
        : application.members.at(owner.index).citizenId;
    return id.isEmpty() ? QStringLiteral("#%1").arg(owner.index) : normaliseCode(id).toUpper();
}

} // namespace

QString claimantMember()
{
    return QStringLiteral("claimant");
}

QString memberName(const Member &member)
{
    return !member.name.isEmpty() ? member.name : !member.citizenId.isEmpty() ? member.citizenId : member.id;
}

QString memberName(const Application &application, const QString &id)
{
    for (const Member &member : application.members)
        if (member.id == id)
            return memberName(member);
    const bool implied = id.isEmpty() || id == claimantMember();
    if (!implied)
        return id;
    if (application.members.size() == 1)
        return memberName(application.members.first());
    if (application.members.isEmpty() && application.claimant.kind == ClaimantKind::Individual)
        return application.claimant.name;
    return {};
}

LineOwner lineOwner(const Application &application, const ContributionLine &line)
{
    if (!line.member.isEmpty()) {
        for (qsizetype index = 0; index < application.members.size(); ++index)
            if (application.members.at(index).id == line.member)
                return {LineOwner::State::Member, index};
        return {LineOwner::State::Unknown, -1};
    }
    if (application.members.size() == 1)
        return {LineOwner::State::Member, 0};
    if (application.members.isEmpty() && application.claimant.kind == ClaimantKind::Individual)
        return {LineOwner::State::Claimant, -1};
    return {LineOwner::State::Open, -1};
}

QString voucherOf(const ContributionLine &line)
{
    if (!line.electronicTicket.isEmpty())
        return normaliseCode(line.electronicTicket);
    if (line.voucherNumber.isEmpty())
        return {};
    return normaliseCode(line.voucherSeries) + u' ' + normaliseCode(line.voucherNumber);
}

void followClaimant(Application &application, const Claimant &before)
{
    if (application.claimant.kind != ClaimantKind::Individual || application.members.size() != 1)
        return;
    Member &own = application.members.first();
    if (own.name != before.name || own.citizenId != before.taxpayerId)
        return;
    own.name = application.claimant.name;
    own.citizenId = application.claimant.taxpayerId;
}

QString lineIdentity(const Application &application, const ContributionLine &line)
{
    const LineOwner owner = lineOwner(application, line);
    const bool owned = owner.state == LineOwner::State::Member || owner.state == LineOwner::State::Claimant;
    if (!owned || !line.period.value() || !line.insurance.value())
        return {};
    return personOf(application, owner) + u'|' + line.insurance.text() + u'|' + line.period.text() + u'|'
        + voucherOf(line);
}

} // namespace counter
