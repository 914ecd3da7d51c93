#include "models/tables/people.h"

#include "models/tables/lineediting.h"
#include "models/tables/memberpicks.h"
#include "models/values/citizenid.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::PastedPeople", text);
}

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
    if (isOwnMember(m_application)) {
        const Claimant &claimant = m_application.claimant;
        if (number.isEmpty() ? name == claimant.name : number == spelled(claimant.taxpayerId))
            return {};
    }
    if (isNumber(number))
        return byNumber(name, number);
    Found found = name.isEmpty() || !canBeName(name) ? Found{name.isEmpty() ? number : name, false, {}, {}}
                                                     : byName(name, number);
    found.wrongNumber = number;
    return found;
}

PastedPeople::Found PastedPeople::byNumber(const QString &name, const QString &number)
{
    if (const auto known = m_numbers.constFind(number); known != m_numbers.constEnd()) {
        Member &member = m_application.members[*known];
        Found found{member.id, true, {}, {}};
        if (member.name.isEmpty() && canBeName(name)) {
            member.name = name;
            m_names[name] << *known;
        } else if (!name.isEmpty() && name != member.name) {
            found.note = tr("身份证号是“%1”的，贴入的姓名是“%2”").arg(member.name, name);
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
            return {member.id, true, {}, {}};
        }
    }
    return {add(canBeName(name) ? name : QString(), number), true, {}, {}};
}

PastedPeople::Found PastedPeople::byName(const QString &name, const QString &wrongNumber)
{
    const QList<qsizetype> same = m_names.value(name);
    if (same.size() > 1)
        return {name, false, {}, {}};
    if (same.isEmpty())
        return {add(name, wrongNumber), true, {}, {}};
    Member &member = m_application.members[same.first()];
    if (member.citizenId.isEmpty() && !wrongNumber.isEmpty()) {
        member.citizenId = wrongNumber;
    }
    return {member.id, true, {}, {}};
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

} // namespace counter
