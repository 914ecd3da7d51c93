#include "models/policy/pack/policypack.h"

#include "models/policy/pack/packreader.h"

#include <array>

namespace counter {
namespace {

struct TypeName
{
    FactType type;
    const char *name;
};
constexpr std::array TypeNames{TypeName{FactType::Boolean, "boolean"}, TypeName{FactType::Month, "month"},
                               TypeName{FactType::Months, "months"},   TypeName{FactType::Choice, "choice"},
                               TypeName{FactType::Money, "money"},     TypeName{FactType::Number, "number"},
                               TypeName{FactType::Date, "date"},       TypeName{FactType::Text, "text"}};

template <typename List, typename Test> auto findIn(const List &list, Test test) -> decltype(&list.first())
{
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

/// What stands before `cases:` when that is the last key of the file; else all of it.
QByteArray beforeCases(const QByteArray &bytes)
{
    const qsizetype cases = bytes.indexOf("\ncases:");
    if (cases < 0)
        return bytes;
    for (qsizetype end = bytes.indexOf('\n', cases + 1); end >= 0 && end + 1 < bytes.size();
         end = bytes.indexOf('\n', end + 1))
        if (!QByteArrayView(" -#\r\n").contains(bytes.at(end + 1)))
            return bytes;
    return bytes.first(cases + 1);
}

} // namespace

QString factTypeName(FactType type)
{
    for (const TypeName &each : TypeNames)
        if (each.type == type)
            return QString::fromLatin1(each.name);
    return {};
}

std::optional<FactType> parseFactType(QStringView stored)
{
    for (const TypeName &each : TypeNames)
        if (stored == QLatin1String(each.name))
            return each.type;
    return {};
}

const PackParameter::Dated *PackParameter::in(YearMonth month) const
{
    return findIn(
        values, [month](const Dated &each) { return month >= each.from && (!each.to || month <= *each.to); });
}

Result<std::shared_ptr<const PolicyPack>> PolicyPack::fromYaml(const QByteArray &bytes,
                                                               const QString &fileName,
                                                               const NoticeSource &notices, PackParts parts)
{
    if (parts == PackParts::WithoutCases)
        // A fault is named by reading the whole: its place may lie behind the cases.
        if (const Result<std::shared_ptr<const PolicyPack>> pack =
                readPack(beforeCases(bytes), bytes, notices))
            return pack;
    const Result<std::shared_ptr<const PolicyPack>> pack = readPack(bytes, bytes, notices);
    if (!pack && !fileName.isEmpty())
        return Error{pack.error().code, QString(fileName % u'：' % pack.error().detail), pack.error().place};
    return pack;
}

const FactDeclaration *PolicyPack::fact(const QString &name) const
{
    const auto named = [&name](const FactDeclaration &fact) { return fact.name == name; };
    if (const FactDeclaration *found = findIn(memberFacts, named))
        return found;
    if (const FactDeclaration *found = findIn(lineFacts, named))
        return found;
    return accountCredit.name == name ? &accountCredit : nullptr;
}

const FactDeclaration *PolicyPack::memberFact(FactRole role) const
{
    for (const FactDeclaration &each : memberFacts)
        if (each.role == role)
            return &each;
    return nullptr;
}

const EvidenceKind *PolicyPack::evidenceKind(const QString &kind) const
{
    return findIn(evidence, [&kind](const EvidenceKind &each) { return each.kind == kind; });
}

const SituationInfo *PolicyPack::situation(const QString &wanted) const
{
    return findIn(situations, [&wanted](const SituationInfo &each) { return each.id == wanted; });
}

const Clause *PolicyPack::clause(const QString &cite) const
{
    return findIn(clauses, [&cite](const Clause &each) { return each.cite == cite; });
}

} // namespace counter
