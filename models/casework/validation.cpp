#include "models/casework/validation.h"

#include "models/casework/reason.h"
#include "models/casework/receiptnumber.h"
#include "models/casework/validationparts.h"
#include "models/policy/pack/policypack.h"
#include "models/values/normalise.h"
#include "models/values/printable.h"
#include "models/values/spreadsheet.h"

#include <algorithm>

namespace counter {

namespace {

bool isRequired(const Application &application, const FieldPlace &place)
{
    switch (field(place.id).need) {
    case Need::Optional:
        return false;
    case Need::Always:
        return true;
    case Need::UnitOnly:
        return application.claimant.kind == ClaimantKind::Unit;
    }
    return false;
}

/// Whole characters only: a pair is not cut in half.
QStringView prefix(const QString &text, qsizetype length)
{
    const bool cutsPair = length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate()
        && text.at(length).isLowSurrogate();
    return QStringView(text).left(cutsPair ? length + 1 : length);
}

/// Where the first character stands that cannot be kept or printed, counted from 1; 0 when there is none.
/// Halves the prefix, so that a megabyte with a fault at its end is no trap.
qsizetype unprintableAt(const QString &text, Lines lines)
{
    if (!findTextFault(text, lines))
        return unprintedAt(text);
    qsizetype good = 0;
    qsizetype bad = text.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        (findTextFault(prefix(text, middle), lines) ? bad : good) = middle;
    }
    return codePointCount(prefix(text, bad));
}

bool isHexDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// Inside the folder of the application file: relative, '/' between parts, no part that climbs.
bool staysInFolder(const QString &file)
{
    if (file.startsWith(u'/') || file.contains(u'\\') || file.contains(u':'))
        return false;
    const QStringList parts = file.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
    });
}

/// What a spreadsheet did to a text before it was copied from there.
void checkSpreadsheet(const FieldPlace &place, const QString &text, Problems &problems)
{
    const NumberFault fault = holdsDigits(place.id) ? numberFault(text)
        : isErrorValue(text)                        ? NumberFault::ErrorValue
                                                    : NumberFault::None;
    if (fault == NumberFault::None)
        return;
    const ProblemCode code =
        fault == NumberFault::Rounded ? ProblemCode::RoundedNumber : ProblemCode::RuinedNumber;
    problems.append(makeProblem(code, place.pointer(), {fieldLabel(place.id), text}));
}

/// Of all the signatures' places the one it is.
QString labelAt(const FieldPlace &place)
{
    return place.key.isEmpty() ? fieldLabel(place.id) : signatureLabel(place.key);
}

void checkSpelling(const FieldPlace &place, const QString &text, Problems &problems)
{
    const auto say = [&](ProblemCode code) {
        problems.append(makeProblem(code, place.pointer(), {labelAt(place), text}));
    };
    switch (field(place.id).type) {
    case FieldType::Month:
        if (!YearMonth::parse(text))
            say(ProblemCode::Month);
        break;
    case FieldType::Date:
        if (!Spelling<QDate>::parse(text))
            say(ProblemCode::Date);
        break;
    case FieldType::Money:
        if (!Money::parse(text))
            say(ProblemCode::Money);
        break;
    case FieldType::Insurance:
        if (!parseInsurance(text))
            problems.append(makeProblem(ProblemCode::Insurance, place.pointer(), {text}));
        break;
    case FieldType::Text:
    case FieldType::Kind:
    case FieldType::Flag:
    case FieldType::Count:
        if (place.id == FieldId::Number && !ReceiptNumber::parse(text))
            problems.append(makeProblem(ProblemCode::Number, place.pointer(), {text}));
        else if (place.id == FieldId::EvidenceSm3 && !isHexDigest(text))
            say(ProblemCode::Sm3);
        else if (place.key.endsWith(QLatin1String(".date")) && !Spelling<QDate>::parse(text))
            say(ProblemCode::Date);
        else if (place.id == FieldId::EvidenceFile && !staysInFolder(text))
            problems.append(makeProblem(ProblemCode::Path, place.pointer(), {text}));
        else
            checkSpreadsheet(place, text, problems);
        break;
    }
}

void checkReceived(const Application &application, QDate today, Problems &problems)
{
    const std::optional<QDate> &day = application.receivedOn.value();
    if (day && *day > today)
        problems.append(makeProblem(ProblemCode::ReceivedFuture, QStringLiteral("/receivedOn"),
                                    {application.receivedOn.text()}));
}

void checkSituations(const Application &application, const PolicyPack *pack, Problems &problems)
{
    if (!pack)
        return;
    for (qsizetype i = 0; i < application.situations.size(); ++i)
        if (!pack->situation(application.situations.at(i)))
            problems.append(makeProblem(ProblemCode::SituationUnknown,
                                        QStringLiteral("/situations/%1").arg(i),
                                        {application.situations.at(i), pack->id}));
}

/// Sections of the form in their order, rows inside a section, fields inside a row.
struct FormOrder
{
    int section = 0;
    qsizetype row = 0;
    qsizetype place = 0;
    auto operator<=>(const FormOrder &) const = default;
};

QStringList sectionsOfTheForm()
{
    QStringList sections{QString()}; // the whole
    for (const Field &row : fieldTable())
        if (const QString section = QString::fromLatin1(row.pointer).section(u'/', 1, 1);
            !sections.contains(section))
            sections.append(section);
    return sections;
}

FormOrder orderOf(const Problem &problem)
{
    static const QStringList sections = sectionsOfTheForm();
    const QStringList parts = problem.path.split(u'/');
    const QString section = parts.value(1);
    FormOrder order;
    order.section = int(sections.indexOf(section));
    if (order.section < 0)
        order.section = int(sections.size());
    if (section == QLatin1String("members") || section == QLatin1String("lines")
        || section == QLatin1String("evidence"))
        order.row = parts.value(2, QStringLiteral("-1")).toInt();
    const Field *known = fieldAt(problem.path);
    order.place = known ? known - fieldTable().data() : qsizetype(fieldTable().size());
    return order;
}

void sortByForm(Problems &problems)
{
    if (problems.size() < 2)
        return;
    std::vector<std::pair<FormOrder, qsizetype>> keys;
    for (qsizetype i = 0; i < problems.size(); ++i)
        keys.emplace_back(orderOf(problems.at(i)), i);
    std::sort(keys.begin(), keys.end());
    Problems sorted;
    for (const auto &[order, index] : keys)
        sorted.append(problems.at(index));
    problems = sorted;
}

/// What is missing altogether is said as not filled in.
void checkReasons(const Application &application, Problems &problems)
{
    const auto check = [&problems](const QString &reason, FieldId field, const QString &path) {
        const QString label = fieldLabel(field);
        if (!reason.trimmed().isEmpty() && !saysReason(reason, {label}))
            problems.append(makeProblem(ProblemCode::Reason, path, {label, QString::number(ShortestReason)}));
    };
    for (qsizetype i = 0; i < application.lines.size(); ++i)
        if (const auto &choice = application.lines.at(i).choice)
            check(choice->reason, FieldId::ChoiceReason, QStringLiteral("/lines/%1/choice/reason").arg(i));
    for (qsizetype i = 0; i < application.overrides.size(); ++i)
        check(application.overrides.at(i).reason, FieldId::OverrideReason,
              QStringLiteral("/overrides/%1/reason").arg(i));
}

} // namespace

void checkText(const Application &application, const FieldPlace &place, const QString &text,
               Problems &problems)
{
    const Field &row = field(place.id);
    if (text.isEmpty()) {
        if (isRequired(application, place))
            problems.append(makeProblem(ProblemCode::Required, place.pointer(), {labelAt(place)}));
        return;
    }
    if (const qsizetype at = unprintableAt(text, row.multiline ? Lines::Several : Lines::One)) {
        problems.append(
            makeProblem(ProblemCode::Character, place.pointer(), {labelAt(place), QString::number(at)}));
    } else if (!withinLength(text, row.longest)) {
        problems.append(makeProblem(
            ProblemCode::Length, place.pointer(),
            {labelAt(place), QString::number(row.longest), QString::number(codePointCount(text))}));
    } else {
        checkSpelling(place, text, problems);
    }
}

void appendAt(const QString &pointer, const Problems &found, Problems &problems)
{
    for (Problem problem : found) {
        problem.path = pointer;
        problems.append(problem);
    }
}

Problems validateAll(const Application &application, const PolicyPack *pack, QDate today)
{
    Problems problems;
    forEachText(application, [&](const FieldPlace &place, const QString &text) {
        checkText(application, place, text, problems);
    });
    checkReceived(application, today, problems);
    checkClaimant(application, today, problems);
    checkMembers(application, pack, today, problems);
    checkLines(application, pack, today, problems);
    checkSituations(application, pack, problems);
    checkEvidence(application, pack, problems);
    checkReasons(application, problems);
    for (const Problem &lost : application.unread)
        problems.append(makeProblem(ProblemCode::ReadFromFile, lost.path, {lost.message}));
    sortByForm(problems);
    return problems;
}

Problems validate(const Application &application, const PolicyPack *pack, QDate today)
{
    Problems problems = validateAll(application, pack, today);
    problems.removeIf([&](const Problem &problem) { return overrideOf(application, problem) != nullptr; });
    return problems;
}

const Override *overrideOf(const Application &application, const Problem &problem)
{
    if (problem.severity == Severity::Error)
        return nullptr;
    for (const Override &override : application.overrides)
        if (override.path == problem.path && override.code == problem.code && saysReason(override.reason)
            && !override.by.isEmpty())
            return &override;
    return nullptr;
}

} // namespace counter
