#include "models/casework/validationparts.h"
#include "models/policy/pack/policypack.h"
#include "models/values/citizenid.h"
#include "models/values/retirementage.h"

#include <QCoreApplication>
#include <QHash>

namespace counter {

namespace {

QString pointerTo(qsizetype row, const char *key)
{
    return QStringLiteral("/members/%1/%2").arg(row).arg(QLatin1String(key));
}

/// The second of two equal texts is the one to correct; the message names the first, counted from 1.
void checkTwice(QHash<QString, qsizetype> &seen, const QString &text, qsizetype row, const QString &pointer,
                ProblemCode code, Problems &problems)
{
    if (text.isEmpty())
        return;
    const auto first = seen.constFind(text);
    if (first == seen.constEnd())
        seen.insert(text, row);
    else
        problems.append(makeProblem(code, pointer, {text, QString::number(*first + 1)}));
}

/// Age never proves retirement; it only shows a pension month that looks wrong.
void checkRetirement(const Member &member, qsizetype row, QDate today, Problems &problems)
{
    const auto fact = member.facts.constFind(QStringLiteral("pensionSince"));
    if (fact == member.facts.constEnd() || !std::holds_alternative<QString>(*fact))
        return;
    const Result<YearMonth> since = YearMonth::parse(std::get<QString>(*fact));
    const CitizenId person = readCitizenId(member.citizenId, today);
    if (!since || !person.isValid())
        return;
    appendAt(pointerTo(row, "facts/pensionSince"), pensionMonthWarnings(person.sex, person.birth, *since),
             problems);
}

/// Who is dead cannot apply: the heirs do.
void checkAlive(const Application &application, const PolicyPack &pack, qsizetype row, QDate today,
                Problems &problems)
{
    const Member &member = application.members.at(row);
    const FactDeclaration *death = pack.memberFact(FactRole::Death);
    const auto fact = death ? member.facts.constFind(death->key) : member.facts.constEnd();
    if (application.claimant.kind != ClaimantKind::Individual || fact == member.facts.constEnd())
        return;
    const Result<TypedFact> day = typedFact(*death, *fact);
    const QString id = readCitizenId(member.citizenId, today).id;
    if (day && day->state == TypedFact::State::Known && !id.isEmpty()
        && readCitizenId(application.claimant.taxpayerId, today).id == id)
        problems.append(makeProblem(ProblemCode::DeceasedClaimant, QStringLiteral("/claimant/taxpayerId"),
                                    {QDate::fromJulianDay(day->scalar).toString(Qt::ISODate)}));
}

/// The fact that the identity number says of itself.
void checkSex(const Member &member, const PolicyPack &pack, qsizetype row, QDate today, Problems &problems)
{
    const FactDeclaration *sex = pack.memberFact(FactRole::Sex);
    const auto fact = sex ? member.facts.constFind(sex->key) : member.facts.constEnd();
    const CitizenId person = readCitizenId(member.citizenId, today);
    if (fact == member.facts.constEnd() || !person.isValid() || !std::holds_alternative<QString>(*fact)
        || std::get<QString>(*fact) == sexName(person.sex))
        return;
    const bool male = person.sex == Sex::Male;
    problems.append(makeProblem(ProblemCode::SexDiffers, QString(pointerTo(row, "facts/") + sex->key),
                                {male ? QCoreApplication::translate("Problem", "男")
                                      : QCoreApplication::translate("Problem", "女")}));
}

} // namespace

void checkMembers(const Application &application, const PolicyPack *pack, QDate today, Problems &problems)
{
    if (application.members.isEmpty() && application.claimant.kind == ClaimantKind::Unit)
        problems.append(makeProblem(ProblemCode::NoMembers, QStringLiteral("/members")));
    QHash<QString, qsizetype> ids;
    QHash<QString, qsizetype> citizens;
    for (qsizetype row = 0; row < application.members.size(); ++row) {
        const Member &member = application.members.at(row);
        checkTwice(ids, member.id, row, pointerTo(row, "id"), ProblemCode::MemberIdTwice, problems);
        checkCitizenId(member.citizenId, pointerTo(row, "citizenId"), FieldId::MemberCitizenId, today,
                       problems);
        checkTwice(citizens, readCitizenId(member.citizenId, today).id, row, pointerTo(row, "citizenId"),
                   ProblemCode::MemberTwice, problems);
        if (pack) {
            typedFacts(*pack, FactOwner::Member, member.facts, pointerTo(row, "facts"), problems);
            checkAlive(application, *pack, row, today, problems);
            checkSex(member, *pack, row, today, problems);
        }
        checkRetirement(member, row, today, problems);
    }
}

} // namespace counter
