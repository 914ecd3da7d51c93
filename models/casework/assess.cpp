#include "models/casework/assess.h"

#include "models/casework/problemcodes.h"
#include "models/casework/validation.h"
#include "models/casework/validationparts.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <iterator>

namespace counter {

namespace {

QString firstOf(const QString &a, const QString &b, const QString &c)
{
    return !a.isEmpty() ? a : !b.isEmpty() ? b : c;
}

QDate dayOf(const Application &application, const AssessOptions &options)
{
    return application.receivedOn.value().value_or(options.today);
}

/// Where a wrong type makes a total untrue: the list of lines, a whole line, or one of the fields that are
/// counted.
bool touchesLines(const QString &pointer)
{
    static const QStringList counted{QStringLiteral("period"),        QStringLiteral("insurance"),
                                     QStringLiteral("paid"),          QStringLiteral("claimed"),
                                     QStringLiteral("accountCredit"), QStringLiteral("member")};
    const QStringList parts = pointer.split(u'/');
    if (parts.size() <= 1)
        return true;
    if (parts.at(1) != QLatin1String("lines"))
        return parts.at(1) == QLatin1String("format");
    return parts.size() <= 3 || counted.contains(parts.at(3));
}

template <typename T> bool isUnreadable(const Entry<T> &entry, bool needed)
{
    return entry.isUnreadable() || (needed && entry.isEmpty());
}

/// The field of the line that cannot be read.
std::optional<FieldId> unreadableField(const ContributionLine &line)
{
    if (isUnreadable(line.period, true))
        return FieldId::Period;
    if (isUnreadable(line.insurance, true))
        return FieldId::InsuranceField;
    if (isUnreadable(line.paid, true))
        return FieldId::Paid;
    if (isUnreadable(line.accountCredit, false))
        return FieldId::AccountCredit;
    if (isUnreadable(line.claimed, false))
        return FieldId::Claimed;
    return std::nullopt;
}

Error errorOf(const Problem &problem)
{
    return {ErrorCode::BadInput, problem.message, problem.path};
}

QString textOf(const ContributionLine &line, FieldId id)
{
    if (id == FieldId::Period)
        return line.period.text();
    if (id == FieldId::InsuranceField)
        return line.insurance.text();
    if (id == FieldId::Paid)
        return line.paid.text();
    return id == FieldId::Claimed ? line.claimed.text() : line.accountCredit.text();
}

} // namespace

Result<std::shared_ptr<const PolicyPack>>
choosePack(const Application &application, const PolicyLibrary &policies, const AssessOptions &options)
{
    QString id = firstOf(options.policy, application.policy, options.officePolicy);
    if (id.isEmpty())
        id = policies.standard();
    if (id.isEmpty())
        return Error{ErrorCode::UnknownPolicy, {}, {}};
    Result<std::shared_ptr<const PolicyPack>> pack = policies.forDay(id, dayOf(application, options));
    if (!pack && pack.error().code == ErrorCode::UnknownPolicy)
        for (const BrokenPack &broken : policies.broken())
            if (QFileInfo(broken.file).completeBaseName() == id)
                return broken.error;
    return pack;
}

std::optional<Error> unreadable(const ReadApplication &read)
{
    for (const Problem &problem : read.problems) {
        const bool structural = problem.code == problemWord(ProblemCode::Type)
            || problem.code == problemWord(ProblemCode::Format)
            || problem.code == problemWord(ProblemCode::DuplicateKey);
        if (structural && touchesLines(problem.path))
            return errorOf(problem);
    }
    const Application &application = read.application;
    for (qsizetype row = 0; row < application.lines.size(); ++row) {
        const ContributionLine &line = application.lines.at(row);
        const std::optional<FieldId> id = unreadableField(line);
        if (!id)
            continue;
        Problems problems;
        const FieldPlace place{*id, row};
        checkText(application, place, textOf(line, *id), problems);
        return problems.isEmpty() ? Error{ErrorCode::BadInput, {}, place.pointer()}
                                  : errorOf(problems.first());
    }
    return std::nullopt;
}

Assessor &ApplicationAssessor::assessorFor(const std::shared_ptr<const PolicyPack> &pack, QDate day)
{
    if (!m_assessor || &m_assessor->pack() != pack.get() || m_day != day) {
        m_assessor.emplace(pack, m_policies.informationalOn(day));
        m_day = day;
    }
    return *m_assessor;
}

Result<Decision> ApplicationAssessor::assess(const Application &application, const AssessOptions &options,
                                             const Problems &readProblems)
{
    const Result<std::shared_ptr<const PolicyPack>> pack = choosePack(application, m_policies, options);
    if (!pack)
        return pack.error();
    const QDate day = dayOf(application, options);
    const QDate asOf = options.asOf.isValid() ? options.asOf : day;
    Decision decision = assessorFor(*pack, day).assess(claimOf(application, **pack), asOf);
    decision.problems += mergeProblems(readProblems, validate(application, pack->get(), options.today));
    return decision;
}

Result<Decision> assess(const Application &application, const PolicyLibrary &policies,
                        const AssessOptions &options)
{
    return ApplicationAssessor(policies).assess(application, options);
}

Problems mergeProblems(const Problems &fromReader, const Problems &fromValidation)
{
    QSet<QStringView> lost;
    for (const Problem &problem : fromReader)
        if (problem.code == problemWord(ProblemCode::Type))
            lost.insert(problem.path);
    // Told already: of the place itself, or of one that it lies in.
    const auto told = [&lost](QStringView path) {
        while (!lost.contains(path) && !path.isEmpty())
            path.truncate(qMax<qsizetype>(path.lastIndexOf(u'/'), 0));
        return lost.contains(path);
    };
    Problems merged = fromReader;
    std::copy_if(fromValidation.cbegin(), fromValidation.cend(), std::back_inserter(merged),
                 [&](const Problem &problem) { return lost.isEmpty() || !told(problem.path); });
    return merged;
}

} // namespace counter
