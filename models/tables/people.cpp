#include "models/tables/people.h"

#include "models/casework/membership.h"
#include "models/tables/lineediting.h"
#include "models/tables/memberpicks.h"
#include "models/tables/tablestext.h"
#include "models/values/citizenid.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <QRegularExpression>
#include <algorithm>

namespace counter {

namespace {

/// Whether the day of birth has come yet is validation's question.
bool isNumber(const QString &text)
{
    return readCitizenId(text, QDate(2199, 12, 31)).isValid();
}

QString spelled(const QString &number)
{
    return cleanNumber(number).toUpper();
}

bool isOwnMember(const Application &application)
{
    return application.members.isEmpty() && application.claimant.kind == ClaimantKind::Individual;
}

} // namespace

std::optional<QString> memberNamed(const Application &application, const QString &typed)
{
    const QString name = normaliseName(typed);
    const QString number = spelled(typed);
    QStringList named;
    for (const Member &member : application.members) {
        if (!member.citizenId.isEmpty() && spelled(member.citizenId) == number)
            return member.id;
        if (member.name == name)
            named << member.id;
    }
    if (named.size() == 1)
        return named.first();
    const Claimant &claimant = application.claimant;
    if (isOwnMember(application) && !name.isEmpty()
        && (name == claimant.name || number == spelled(claimant.taxpayerId)))
        return QString();
    return {};
}

QString unknownPerson(const Application &application, const QString &typed)
{
    static const QRegularExpression made(QStringLiteral("^m[0-9]+$")); // as freeMemberId() makes them
    const bool given = std::any_of(application.members.cbegin(), application.members.cend(),
                                   [&](const Member &member) { return member.id == typed; });
    return given || typed == claimantMember() || made.match(typed).hasMatch() ? typed + u'？' : typed;
}

PastedPeople::PastedPeople(Application &application) : m_application(application)
{
    index();
}

void PastedPeople::index()
{
    m_numbers.clear();
    m_names.clear();
    for (qsizetype i = 0; i < m_application.members.size(); ++i) {
        const Member &member = m_application.members.at(i);
        if (!member.citizenId.isEmpty() && !m_numbers.contains(spelled(member.citizenId)))
            m_numbers.insert(spelled(member.citizenId), i);
        if (!member.name.isEmpty())
            m_names[member.name] << i;
    }
}

PastedPeople::Found PastedPeople::find(const QString &pastedName, const QString &pastedNumber)
{
    QString name = normaliseName(pastedName);
    QString number = spelled(pastedNumber);
    // The columns may be exchanged, or hold one or the other.
    const QString other = normaliseName(pastedNumber);
    const bool noName = !name.isEmpty() && !canBeName(name);
    if ((name.isEmpty() || noName) && canBeName(other)) {
        number = spelled(name);
        name = other;
    } else if (noName && number.isEmpty()) {
        number = spelled(name);
        name.clear();
    }
    if (name.isEmpty() && number.isEmpty())
        return {};
    if (const std::optional<Found> own = himself(name, number))
        return *own;
    if (isNumber(number))
        return byNumber(name, number);
    if (name.isEmpty() || !canBeName(name))
        return unknown(name.isEmpty() ? number : name);
    return byName(name, number);
}

std::optional<PastedPeople::Found> PastedPeople::himself(const QString &name, const QString &number)
{
    if (!isOwnMember(m_application))
        return {};
    Claimant &claimant = m_application.claimant;
    const QString own = spelled(claimant.taxpayerId);
    if (!number.isEmpty() && number == own) {
        if (claimant.name.isEmpty() && canBeName(name))
            claimant.name = name;
        return Found{.otherName = name == claimant.name ? QString() : name};
    }
    // Another valid number is another person of the same name.
    if (name.isEmpty() || name != claimant.name || (isNumber(number) && isNumber(own)))
        return {};
    if (number.isEmpty())
        return Found();
    if (own.isEmpty() && isNumber(number)) {
        claimant.taxpayerId = number;
        return Found();
    }
    return own.isEmpty() ? Found{.wrongNumber = number} : Found{.otherNumber = number};
}

PastedPeople::Found PastedPeople::byNumber(const QString &name, const QString &number)
{
    if (const auto known = m_numbers.constFind(number); known != m_numbers.constEnd()) {
        Member &member = m_application.members[*known];
        Found found{member.id};
        if (member.name.isEmpty() && canBeName(name)) {
            member.name = name;
            m_names[name] << *known;
        } else if (name != member.name) {
            found.otherName = name;
        }
        return found;
    }
    const QList<qsizetype> same = m_names.value(name);
    if (same.size() == 1) {
        Member &member = m_application.members[same.first()];
        // Another valid number is another person of the same name.
        if (!isNumber(member.citizenId)) {
            member.citizenId = number;
            m_numbers.insert(number, same.first());
            return {member.id};
        }
    }
    return {add(canBeName(name) ? name : QString(), number)};
}

PastedPeople::Found PastedPeople::byName(const QString &name, const QString &wrongNumber)
{
    const QList<qsizetype> same = m_names.value(name);
    if (same.size() > 1)
        return unknown(name);
    if (same.isEmpty())
        return {.member = add(name, wrongNumber), .wrongNumber = wrongNumber};
    Member &member = m_application.members[same.first()];
    if (member.citizenId.isEmpty())
        member.citizenId = wrongNumber;
    const bool kept = wrongNumber.isEmpty() || spelled(member.citizenId) == wrongNumber;
    return kept ? Found{.member = member.id, .wrongNumber = wrongNumber}
                : Found{.member = member.id, .otherNumber = wrongNumber};
}

QString PastedPeople::add(const QString &name, const QString &number)
{
    if (isOwnMember(m_application)) {
        lineediting::ensureOnlyMember(m_application);
        index();
    }
    const QString id = lineediting::addMember(m_application, name, number);
    m_added << (name.isEmpty() ? number : name);
    const qsizetype place = m_application.members.size() - 1;
    if (!name.isEmpty())
        m_names[name] << place;
    if (!number.isEmpty())
        m_numbers.insert(number, place);
    return id;
}

QList<PersonDoubt> personDoubts(const Application &application, const PastedPeople::Found &found)
{
    if (!found.known)
        return {};
    const QString listed = memberName(application, found.member);
    QList<PersonDoubt> doubts;
    if (!found.otherName.isEmpty())
        doubts << PersonDoubt{
            false, found.otherName,
            TablesText::tr("和身份证号不是同一个人，已按号码记在“%1”名下，请核对").arg(listed)};
    if (!found.otherNumber.isEmpty())
        doubts << PersonDoubt{true, found.otherNumber,
                              TablesText::tr("和“%1”已填的号码不同，已填的没有改，请核对").arg(listed)};
    if (!found.wrongNumber.isEmpty())
        doubts << PersonDoubt{true, found.wrongNumber,
                              found.member.isEmpty()
                                  ? TablesText::tr("不是身份证号，没有贴入，请填缴费人的身份证号")
                                  : TablesText::tr("不是身份证号，请在参保人表里改")};
    return doubts;
}

} // namespace counter
