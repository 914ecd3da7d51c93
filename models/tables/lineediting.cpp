#include "models/tables/lineediting.h"

#include "models/casework/membership.h"
#include "models/tables/memberpicks.h"
#include "models/tables/people.h"
#include "models/values/normalise.h"
#include "models/values/spreadsheet.h"

#include <QRegularExpression>
#include <algorithm>

namespace counter::lineediting {

namespace {

const ContributionLine &lineAt(const Application &application, int row)
{
    return application.lines.at(row);
}

bool sameVoucher(const ContributionLine &a, const ContributionLine &b)
{
    return a.member == b.member && a.voucherSeries == b.voucherSeries && a.voucherNumber == b.voucherNumber
        && a.electronicTicket == b.electronicTicket;
}

QString moneyText(const Entry<Money> &entry)
{
    return entry.value() ? entry.value()->toGrouped() : entry.text();
}

Entry<Money> readMoney(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const Result<Money> read = Money::parseTyped(text);
    return read ? Entry<Money>(*read) : Entry<Money>::fromText(text);
}

int typePeriod(Application &application, int row, const QString &typed)
{
    ContributionLine &line = application.lines[row];
    const QString text = typed.trimmed();
    if (const MonthReading reading = readMonthCell(text); !reading.possible.isEmpty()) {
        // What may be one of several months is kept as typed and asked about.
        line.period = reading.isCertain() ? Entry<YearMonth>(reading.possible.first())
                                          : Entry<YearMonth>::fromText(text);
        return 1;
    }
    const Result<MonthSet> months = MonthSet::parseTyped(text);
    if (text.isEmpty() || !months || months->isEmpty() || months->count() > LargestExpansion) {
        line.period = Entry<YearMonth>::fromText(text);
        return 1;
    }
    QList<ContributionLine> made;
    for (const YearMonth month : months->months()) {
        made << line;
        made.last().period = month;
    }
    application.lines.removeAt(row);
    for (qsizetype i = 0; i < made.size(); ++i)
        application.lines.insert(row + i, made.at(i));
    return int(made.size());
}

void typeMember(Application &application, int row, const QString &typed)
{
    QString &member = application.lines[row].member;
    const std::optional<QString> known = typed.isEmpty() ? QString() : memberNamed(application, typed);
    if (known)
        member = *known;
    else if (application.members.isEmpty() && application.claimant.kind == ClaimantKind::Unit
             && canBeName(typed))
        member = addMember(application, typed, {});
    else
        member = unknownPerson(application, typed);
}

int typeInsurance(Application &application, int row, const QString &typed)
{
    const QString text = typed.trimmed();
    const QList<Insurance> kinds = parseInsurances(text);
    if (kinds.isEmpty()) {
        application.lines[row].insurance = Entry<Insurance>::fromText(text);
        return 1;
    }
    int end = row + 1;
    while (end < application.lines.size() && application.lines.at(end).insurance.isEmpty()
           && sameVoucher(application.lines.at(end), application.lines.at(row)))
        ++end;
    const QList<ContributionLine> block = application.lines.mid(row, end - row);
    if (block.size() * kinds.size() > LargestExpansion) {
        application.lines[row].insurance = Entry<Insurance>::fromText(text);
        return 1;
    }
    QList<ContributionLine> made;
    for (const Insurance kind : kinds)
        for (ContributionLine line : block) {
            line.insurance = kind;
            made << line;
        }
    application.lines.remove(row, block.size());
    for (qsizetype i = 0; i < made.size(); ++i)
        application.lines.insert(row + i, made.at(i));
    return int(made.size());
}

void copyField(ContributionLine &to, const ContributionLine &from, LineField field)
{
    switch (field) {
    case LineField::Member:
        to.member = from.member;
        return;
    case LineField::Series:
        to.voucherSeries = from.voucherSeries;
        return;
    case LineField::Number:
        to.voucherNumber = from.voucherNumber;
        return;
    case LineField::Ticket:
        to.electronicTicket = from.electronicTicket;
        return;
    case LineField::Period:
        to.period = from.period;
        return;
    case LineField::Insurance:
        to.insurance = from.insurance;
        return;
    case LineField::Paid:
        to.paid = from.paid;
        return;
    case LineField::Credit:
        to.accountCredit = from.accountCredit;
        return;
    case LineField::Claimed:
        to.claimed = from.claimed;
        return;
    }
}

/// One part of a typed list: a letter, a name, or several letters together.
QList<Insurance> readPart(const QString &part)
{
    if (const Result<Insurance> read = parseInsuranceTyped(part))
        return {*read};
    QList<Insurance> kinds;
    const QString letters = part.toLower();
    for (const QChar letter : letters) {
        const qsizetype place = QStringLiteral("bmsr").indexOf(letter);
        if (place < 0)
            return {};
        kinds << AllInsurances.at(std::size_t(place));
    }
    return kinds;
}

} // namespace

QString copiedMember(const Application &application, int row)
{
    const QString id = lineAt(application, row).member;
    const QString name = memberName(application, id);
    const auto same = std::count_if(application.members.cbegin(), application.members.cend(),
                                    [&](const Member &member) { return member.name == name; });
    if (same > 1)
        for (const Member &member : application.members)
            if (member.id == id && !member.citizenId.isEmpty())
                return member.citizenId;
    return name;
}

QString text(const Application &application, int row, LineField field)
{
    if (row < 0 || row >= application.lines.size())
        return {};
    const ContributionLine &line = lineAt(application, row);
    switch (field) {
    case LineField::Member:
        return memberName(application, line.member);
    case LineField::Series:
        return line.voucherSeries;
    case LineField::Number:
        return line.voucherNumber;
    case LineField::Ticket:
        return line.electronicTicket;
    case LineField::Period:
        return line.period.text();
    case LineField::Insurance:
        return line.insurance.value() ? insuranceShortLabel(*line.insurance.value()) : line.insurance.text();
    case LineField::Paid:
        return moneyText(line.paid);
    case LineField::Credit:
        return moneyText(line.accountCredit);
    case LineField::Claimed:
        return moneyText(line.claimed);
    }
    return {};
}

int type(Application &application, int row, LineField field, const QString &typed)
{
    if (row == application.lines.size()) {
        if (typed.trimmed().isEmpty())
            return 0;
        application.lines << nextLine(application);
    }
    switch (field) {
    case LineField::Member:
        typeMember(application, row, normaliseName(typed));
        return 1;
    case LineField::Series:
        application.lines[row].voucherSeries = normaliseText(typed);
        return 1;
    case LineField::Number:
        application.lines[row].voucherNumber = cleanNumber(typed);
        return 1;
    case LineField::Ticket:
        application.lines[row].electronicTicket = cleanNumber(typed);
        return 1;
    case LineField::Period:
        return typePeriod(application, row, typed);
    case LineField::Insurance:
        return typeInsurance(application, row, typed);
    case LineField::Paid:
        application.lines[row].paid = readMoney(typed);
        return 1;
    case LineField::Credit:
        application.lines[row].accountCredit = readMoney(typed);
        return 1;
    case LineField::Claimed:
        application.lines[row].claimed = readMoney(typed);
        return 1;
    }
    return 1;
}

void setMember(Application &application, int row, const QString &idOrName, bool isNew)
{
    if (row == application.lines.size())
        application.lines << nextLine(application);
    QString id = idOrName;
    if (isNew) {
        // A claimant who was his own member so far stays one beside the new person.
        if (application.members.isEmpty() && application.claimant.kind == ClaimantKind::Individual)
            ensureOnlyMember(application);
        id = addMember(application, idOrName, {});
    }
    application.lines[row].member = id;
}

QList<int> fillRows(const Application &application, QList<int> rows, bool acrossPeople,
                    const std::function<bool(int)> &isEmpty)
{
    std::sort(rows.begin(), rows.end());
    while (!rows.isEmpty() && rows.last() >= application.lines.size())
        rows.removeLast();
    if (rows.isEmpty())
        return {};
    if (rows.size() == 1) {
        const int from = rows.first();
        const ContributionLine &source = lineAt(application, from);
        for (int row = from + 1; row < application.lines.size() && !isEmpty(from); ++row) {
            const ContributionLine &line = lineAt(application, row);
            const bool sameRun =
                acrossPeople || (line.member == source.member && line.insurance == source.insurance);
            if (!sameRun || !isEmpty(row))
                break;
            rows << row;
        }
        // What stands there is never overwritten by what stands above.
        if (rows.size() == 1 && from > 0 && isEmpty(from))
            rows.prepend(from - 1);
    }
    if (rows.size() == 1 || isEmpty(rows.first()))
        return {};
    return rows;
}

void fillDown(Application &application, const QList<int> &rows, LineField field)
{
    const ContributionLine source = lineAt(application, rows.first());
    for (const int row : rows.mid(1))
        copyField(application.lines[row], source, field);
}

QList<Insurance> parseInsurances(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[,，、;；/+＋\\s]+"));
    QList<Insurance> kinds;
    for (const QString &part : typed.split(separators, Qt::SkipEmptyParts)) {
        const QList<Insurance> read = readPart(part);
        if (read.isEmpty())
            return {};
        for (const Insurance kind : read)
            if (!kinds.contains(kind))
                kinds << kind;
    }
    return kinds;
}

ContributionLine nextLine(const Application &application)
{
    ContributionLine line;
    if (application.lines.isEmpty()) {
        if (application.members.size() == 1)
            line.member = application.members.first().id;
        return line;
    }
    const ContributionLine &above = application.lines.last();
    line.member = above.member;
    line.voucherSeries = above.voucherSeries;
    line.voucherNumber = above.voucherNumber;
    line.electronicTicket = above.electronicTicket;
    return line;
}

QString freeMemberId(const Application &application)
{
    const QList<Member> &members = application.members;
    const QList<ContributionLine> &lines = application.lines;
    // From the end of the list on: the ids before it are taken as a rule, and a list of thousands is pasted.
    for (qsizetype number = members.size() + 1;; ++number) {
        const QString id = QLatin1Char('m') + QString::number(number);
        const bool taken = std::any_of(members.cbegin(), members.cend(),
                                       [&](const Member &member) { return member.id == id; });
        // A line that names somebody who is not in the list is not the new one's.
        const bool named = std::any_of(lines.cbegin(), lines.cend(),
                                       [&](const ContributionLine &line) { return line.member == id; });
        if (!taken && !named)
            return id;
    }
}

QString addMember(Application &application, const QString &name, const QString &citizenId)
{
    Member member;
    member.id = freeMemberId(application);
    member.name = name;
    member.citizenId = citizenId;
    application.members << member;
    if (application.members.size() <= 2)
        for (ContributionLine &line : application.lines)
            if (line.member.isEmpty())
                line.member = application.members.first().id;
    return member.id;
}

Member *memberOf(Application &application, const QString &id)
{
    const bool implied = id.isEmpty() || id == claimantMember();
    if (implied && application.members.size() > 1)
        return nullptr;
    const QString wanted = implied ? ensureOnlyMember(application) : id;
    const auto found = std::find_if(application.members.begin(), application.members.end(),
                                    [&](const Member &member) { return member.id == wanted; });
    return found == application.members.end() ? nullptr : &*found;
}

QString ensureOnlyMember(Application &application)
{
    if (!application.members.isEmpty())
        return application.members.first().id;
    const bool own = application.claimant.kind == ClaimantKind::Individual;
    return addMember(application, own ? application.claimant.name : QString(),
                     own ? application.claimant.taxpayerId : QString());
}

} // namespace counter::lineediting
