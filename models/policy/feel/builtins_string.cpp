#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/text.h"

namespace counter::feel {
namespace {

/// Code points, a surrogate pair being one.
qint64 lengthOf(const QString &text)
{
    qint64 length = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --length;
    return length;
}

/// The UTF-16 offset of the n-th code point.
qsizetype offsetOf(const QString &text, qint64 codePoints)
{
    qsizetype offset = 0;
    for (; codePoints > 0 && offset < text.size(); --codePoints)
        offset +=
            text[offset].isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate()
            ? 2
            : 1;
    return offset;
}

Value made(const QString &text)
{
    return text.size() > LargestString ? Value::error(Reason::LimitReached) : Value::string(text);
}

void spend(const Arguments &arguments)
{
    arguments.effort().spend(arguments.text(0).size() / 16);
}

Value stringLength(const Arguments &arguments)
{
    spend(arguments);
    return Value::integer(lengthOf(arguments.text(0)));
}

Value substring(const Arguments &arguments)
{
    spend(arguments);
    const QString &text = arguments.text(0);
    const qint64 length = lengthOf(text);
    const auto start = arguments.number(1).truncated();
    if (!start || *start == 0 || *start > length || *start < -length)
        return Value::error(Reason::OutOfRange);
    const qint64 from = *start > 0 ? *start - 1 : length + *start;
    qint64 count = length - from;
    if (arguments.given(2)) {
        const auto wanted = arguments.number(2).truncated();
        if (!wanted || *wanted < 1)
            return Value::error(Reason::OutOfRange);
        count = std::min(count, *wanted);
    }
    const qsizetype begin = offsetOf(text, from);
    return Value::string(text.mid(begin, offsetOf(text, from + count) - begin));
}

Value upperCase(const Arguments &arguments)
{
    spend(arguments);
    return made(arguments.text(0).toUpper());
}

Value lowerCase(const Arguments &arguments)
{
    spend(arguments);
    return made(arguments.text(0).toLower());
}

Value substringBefore(const Arguments &arguments)
{
    spend(arguments);
    const qsizetype at = arguments.text(0).indexOf(arguments.text(1));
    return Value::string(at < 0 ? QString() : arguments.text(0).left(at));
}

Value substringAfter(const Arguments &arguments)
{
    spend(arguments);
    const qsizetype at = arguments.text(0).indexOf(arguments.text(1));
    return Value::string(at < 0 ? QString() : arguments.text(0).mid(at + arguments.text(1).size()));
}

Value containsText(const Arguments &arguments)
{
    spend(arguments);
    return Value::boolean(arguments.text(0).contains(arguments.text(1)));
}

Value startsWith(const Arguments &arguments)
{
    return Value::boolean(arguments.text(0).startsWith(arguments.text(1)));
}

Value endsWith(const Arguments &arguments)
{
    return Value::boolean(arguments.text(0).endsWith(arguments.text(1)));
}

/// Nulls in the list are left out.
Value stringJoin(const Arguments &arguments)
{
    const QString delimiter = arguments[1].is(Kind::String) ? arguments.text(1) : QString();
    QString joined;
    bool first = true;
    for (const Value &item : arguments.list(0)) {
        if (item.isFault())
            return item;
        if (item.isNull())
            continue;
        if (!item.is(Kind::String))
            return Value::error(Reason::TypeMismatch, item.kind(), Kind::String);
        if (!first)
            joined += delimiter;
        joined += item.text();
        first = false;
        if (joined.size() > LargestString)
            return Value::error(Reason::LimitReached);
    }
    arguments.effort().spend(joined.size() / 16);
    return Value::string(joined);
}

Value stringOf(const Arguments &arguments)
{
    if (arguments[0].isNull())
        return Value();
    return made(textOf(arguments[0]));
}

constexpr Parameter String{u"string", Type::String};
constexpr Parameter Match{u"match", Type::String};
constexpr StaticType Text{Type::String};
constexpr StaticType Boolean{Type::Boolean};

const Builtin Table[] = {
    {u"string length", stringLength, {Type::Number}, {String}},
    {u"substring",
     substring,
     Text,
     {String, Parameter{u"start position", Type::Number}, Parameter{u"length", Type::Number, true}}},
    {u"upper case", upperCase, Text, {String}},
    {u"lower case", lowerCase, Text, {String}},
    {u"substring before", substringBefore, Text, {String, Match}},
    {u"substring after", substringAfter, Text, {String, Match}},
    {u"contains", containsText, Boolean, {String, Match}},
    {u"starts with", startsWith, Boolean, {String, Match}},
    {u"ends with", endsWith, Boolean, {String, Match}},
    {u"string join",
     stringJoin,
     Text,
     {Parameter{u"list", Type::List}, Parameter{u"delimiter", Type::String, true, true}}},
    {u"string", stringOf, Text, {Parameter{u"from", Type::Any, false, true}}},
};

} // namespace

std::span<const Builtin> stringBuiltins()
{
    return Table;
}

} // namespace counter::feel
