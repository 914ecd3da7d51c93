#include "models/casework/assess.h"
#include "models/casework/membership.h"
#include "models/casework/payee.h"
#include "models/values/citizenid.h"

#include <QHash>

namespace counter {

namespace {

/// Gives each line its person; people that the list does not have are appended with nothing known of them.
class People
{
public:
    People(const Application &application, const PolicyPack &pack, QList<ClaimMember> &members)
        : m_application(application), m_sex(pack.memberFact(FactRole::Sex)), m_members(members)
    {
        Problems told; // by validate()
        for (const Member &member : application.members)
            members.append({member.id,
                            known(typedFacts(pack, FactOwner::Member, member.facts, QString(), told),
                                  member.citizenId)});
    }

    int indexOf(const LineOwner &owner, const QString &named)
    {
        if (owner.state == LineOwner::State::Member)
            return int(owner.index);
        const QString id = owner.state == LineOwner::State::Claimant ? claimantMember() : named;
        if (const auto known = m_others.constFind(id); known != m_others.constEnd())
            return *known;
        const int place = int(m_members.size());
        m_others.insert(id, place);
        const bool himself = owner.state == LineOwner::State::Claimant;
        m_members.append({id, himself ? known({}, m_application.claimant.taxpayerId) : QList<TypedFact>()});
        return place;
    }

private:
    /// With what the identity number says, where nobody has said otherwise.
    QList<TypedFact> known(QList<TypedFact> facts, const QString &citizenId) const
    {
        if (!m_sex || (m_sex->index < facts.size() && facts[m_sex->index].state != TypedFact::State::Unknown))
            return facts;
        const QDate day = m_application.receivedOn.value().value_or(QDate(9999, 12, 31));
        const CitizenId person = readCitizenId(citizenId, day);
        const Result<TypedFact> sex =
            person.isValid() ? typedFact(*m_sex, sexName(person.sex)) : Result<TypedFact>(TypedFact());
        if (!sex || sex->state == TypedFact::State::Unknown)
            return facts;
        facts.resize(std::max<qsizetype>(facts.size(), m_sex->index + 1));
        facts[m_sex->index] = *sex;
        return facts;
    }

    const Application &m_application;
    const FactDeclaration *m_sex;
    QList<ClaimMember> &m_members;
    QHash<QString, int> m_others;
};

std::optional<ClaimChoice> choiceOf(const ContributionLine &line)
{
    if (!line.choice || line.choice->situation.isEmpty())
        return std::nullopt;
    return ClaimChoice{line.choice->situation, !line.choice->reason.isEmpty() && !line.choice->by.isEmpty()};
}

bool isReadable(const ContributionLine &line)
{
    return line.period.value() && line.insurance.value() && line.paid.value();
}

} // namespace

Claim claimOf(const Application &application, const PolicyPack &pack)
{
    Claim claim;
    claim.claimant = application.claimant.kind;
    claim.receivedOn = application.receivedOn.value();
    claim.situations = application.situations;
    claim.hasAgent = application.agent.has_value();
    claim.accountNameDiffers = accountNameDiffers(application.claimant);
    for (const Evidence &evidence : application.evidence)
        claim.evidence.append(evidence.kind);

    People people(application, pack, claim.members);
    Problems told;
    for (qsizetype row = 0; row < application.lines.size(); ++row) {
        const ContributionLine &line = application.lines.at(row);
        if (!isReadable(line))
            continue;
        claim.lines.append({int(row), people.indexOf(lineOwner(application, line), line.member),
                            *line.period.value(), *line.insurance.value(), *line.paid.value(),
                            line.accountCredit.value(), line.claimed.value(),
                            typedFacts(pack, FactOwner::Line, line.facts, QString(), told), choiceOf(line)});
    }
    return claim;
}

} // namespace counter
