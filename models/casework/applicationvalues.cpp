#include "models/casework/applicationvalues.h"

#include "models/casework/caseworktext.h"
#include "models/casework/fields.h"
#include "models/casework/problemcodes.h"

namespace counter {

namespace {

constexpr qsizetype MostProblems = 1000;
constexpr qsizetype LongestKept = 1000;

using Type = JsonValue::Type;

/// The label of the field at this pointer, else the pointer itself.
QString nameOf(const QString &pointer)
{
    const Field *known = fieldAt(pointer);
    return known ? fieldLabel(known->id) : pointer;
}

} // namespace

void ValueReader::kind(const JsonValue &value, const JsonPlace &place, ClaimantKind &kind)
{
    const Result<ClaimantKind> parsed =
        parseClaimantKind(value.type == Type::String ? value.text : QString());
    if (parsed)
        kind = *parsed;
    else
        report(makeProblem(ProblemCode::Kind, place.pointer(),
                           {value.type == Type::String ? value.text : jsonLiteral(value, LongestKept)}));
}

Signatures ValueReader::signatures(const JsonValue &value, const JsonPlace &place)
{
    Signatures signatures;
    if (value.type != Type::Object) {
        wrongType(place, CaseworkText::tr("对象"));
        return signatures;
    }
    for (qsizetype i = 0; i < value.keys.size(); ++i) {
        const QString &key = value.keys.at(i);
        const JsonPlace at(place, key);
        bool known = false;
        for (const char *each : signatureKeys())
            known = known || key == QLatin1String(each);
        if (!known)
            report(makeProblem(ProblemCode::UnknownKey, at.pointer(), {key}));
        else if (signatures.contains(key))
            report(makeProblem(ProblemCode::DuplicateKey, at.pointer(), {key}));
        else
            signatures.insert(key, text(value.items.at(i), at));
    }
    return signatures;
}

FactMap ValueReader::facts(const JsonValue &value, const JsonPlace &place)
{
    FactMap facts;
    if (value.type != Type::Object) {
        wrongType(place, CaseworkText::tr("对象"));
        return facts;
    }
    for (qsizetype i = 0; i < value.keys.size(); ++i) {
        const QString &key = value.keys.at(i);
        const JsonPlace at(place, key);
        if (facts.contains(key))
            report(makeProblem(ProblemCode::DuplicateKey, at.pointer(), {key}));
        else if (const std::optional<FactValue> known = fact(value.items.at(i), at))
            facts.insert(key, *known);
    }
    return facts;
}

/// A null or an object is no fact: it stays unknown, which is never taken for "no".
std::optional<FactValue> ValueReader::fact(const JsonValue &value, const JsonPlace &place)
{
    bool whole = false;
    switch (value.type) {
    case Type::Boolean:
        return value.boolean;
    case Type::String:
        return value.text;
    case Type::Array:
        return texts(value, place);
    case Type::Number:
        if (const qint64 number = value.text.toLongLong(&whole);
            whole && QString::number(number) == value.text)
            return number;
        wrongType(place, CaseworkText::tr("整数，小数请写成文字"));
        return value.text;
    case Type::Null:
    case Type::Object:
        break;
    }
    wrongType(place, CaseworkText::tr("是否、文字、整数或年月清单；不清楚的请不要写"));
    return std::nullopt;
}

QString ValueReader::text(const JsonValue &value, const JsonPlace &place)
{
    if (value.type == Type::String)
        return value.text;
    wrongType(place, CaseworkText::tr("加引号的文字"));
    return value.type == Type::Null ? QString() : jsonLiteral(value, LongestKept);
}

bool ValueReader::flag(const JsonValue &value, const JsonPlace &place)
{
    if (value.type != Type::Boolean)
        wrongType(place, CaseworkText::tr("true 或 false"));
    return value.boolean;
}

int ValueReader::count(const JsonValue &value, const JsonPlace &place)
{
    bool whole = false;
    const int number = value.type == Type::Number ? value.text.toInt(&whole) : 0;
    if (whole)
        return number;
    wrongType(place, CaseworkText::tr("整数"));
    return 1;
}

QStringList ValueReader::texts(const JsonValue &value, const JsonPlace &place)
{
    QStringList list;
    if (!isList(value, place))
        return list;
    for (qsizetype i = 0; i < value.items.size(); ++i)
        list.append(text(value.items.at(i), JsonPlace(place, i)));
    return list;
}

bool ValueReader::isList(const JsonValue &value, const JsonPlace &place)
{
    if (value.type != Type::Array)
        wrongType(place, CaseworkText::tr("清单（方括号）"));
    return value.type == Type::Array;
}

void ValueReader::wrongType(const JsonPlace &place, const QString &wanted)
{
    const QString pointer = place.pointer();
    report(makeProblem(ProblemCode::Type, pointer, {nameOf(pointer), wanted}));
}

void ValueReader::report(Problem problem)
{
    if (m_problems.size() < MostProblems)
        m_problems.append(std::move(problem));
    else if (m_problems.size() == MostProblems)
        m_problems.append(makeProblem(ProblemCode::TooManyProblems, {}, {QString::number(MostProblems)}));
}

} // namespace counter
