#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/logic.h"
#include "models/policy/feel/operators.h"

#include <algorithm>

namespace counter::feel {
namespace {

Value outOfRange()
{
    return Value::error(Reason::OutOfRange);
}

std::vector<Value> copyOf(std::span<const Value> items)
{
    return std::vector<Value>(items.begin(), items.end());
}

/// The index of a position counted from 1, or from the end when negative.
std::optional<size_t> indexOf(const Decimal &position, size_t size)
{
    const auto place = position.truncated();
    if (!place || *place == 0 || *place > qint64(size) || *place < -qint64(size))
        return std::nullopt;
    return size_t(*place > 0 ? *place - 1 : qint64(size) + *place);
}

Value append(const Arguments &arguments)
{
    std::vector<Value> items = copyOf(arguments.list(0));
    for (const Value &item : arguments.list(1))
        items.push_back(item);
    return Value::list(std::move(items));
}

Value concatenate(const Arguments &arguments)
{
    std::vector<Value> items;
    for (const Value &part : arguments.list(0)) {
        if (part.isNull())
            return part.isFault() ? part : Value::nullOperand();
        if (part.isUnknown())
            return unknownWithin(arguments[0]);
        if (!part.is(Kind::List))
            items.push_back(part);
        else
            items.insert(items.end(), part.items().begin(), part.items().end());
    }
    return Value::list(std::move(items));
}

void flattenInto(std::span<const Value> items, std::vector<Value> *flat)
{
    for (const Value &item : items) {
        if (item.is(Kind::List))
            flattenInto(item.items(), flat);
        else
            flat->push_back(item);
    }
}

Value flatten(const Arguments &arguments)
{
    std::vector<Value> flat;
    flattenInto(arguments.list(0), &flat);
    return Value::list(std::move(flat));
}

Value sublist(const Arguments &arguments)
{
    const auto items = arguments.list(0);
    const auto start = indexOf(arguments.number(1), items.size());
    if (!start)
        return outOfRange();
    size_t length = items.size() - *start;
    if (arguments.given(2)) {
        const auto wanted = arguments.number(2).truncated();
        if (!wanted || *wanted < 1 || *wanted > qint64(length))
            return outOfRange();
        length = size_t(*wanted);
    }
    return Value::list(copyOf(items.subspan(*start, length)));
}

Value insertBefore(const Arguments &arguments)
{
    std::vector<Value> items = copyOf(arguments.list(0));
    const auto place = indexOf(arguments.number(1), items.size());
    if (!place)
        return outOfRange();
    items.insert(items.begin() + qsizetype(*place), arguments[2]);
    return Value::list(std::move(items));
}

Value removeAt(const Arguments &arguments)
{
    std::vector<Value> items = copyOf(arguments.list(0));
    const auto place = indexOf(arguments.number(1), items.size());
    if (!place)
        return outOfRange();
    items.erase(items.begin() + qsizetype(*place));
    return Value::list(std::move(items));
}

Value reverse(const Arguments &arguments)
{
    std::vector<Value> items = copyOf(arguments.list(0));
    std::reverse(items.begin(), items.end());
    return Value::list(std::move(items));
}

Value getValue(const Arguments &arguments)
{
    const Value *entry = arguments[0].entry(arguments.text(1));
    return entry ? *entry : Value();
}

Value getEntries(const Arguments &arguments)
{
    std::vector<Value> items;
    for (const auto &[key, value] : arguments[0].entries())
        items.push_back(
            Value::context({{QStringLiteral("key"), Value::string(key)}, {QStringLiteral("value"), value}}));
    return Value::list(std::move(items));
}

/// Same kind and same value.
Value isSame(const Arguments &arguments)
{
    const bool sameKind =
        arguments[0].kind() == arguments[1].kind() || (arguments[0].isNull() && arguments[1].isNull());
    return Value::boolean(sameKind && equals(arguments[0], arguments[1]).isTrue());
}

Value notOf(const Arguments &arguments)
{
    return negated(arguments[0]);
}

constexpr Parameter List{u"list", Type::List};
constexpr Parameter Position{u"position", Type::Number};
constexpr Parameter Map{u"m|context", Type::Context};
constexpr StaticType AnyList{Type::List};

const Builtin Table[] = {
    {u"append", append, AnyList, {List, Parameter{u"item", Type::List}}, Arity::Rest, OnUnknown::Outside},
    {u"concatenate", concatenate, AnyList, {List}, Arity::Rest, OnUnknown::Outside},
    {u"flatten", flatten, AnyList, {List}},
    {u"sublist",
     sublist,
     AnyList,
     {List, Parameter{u"start position", Type::Number}, Parameter{u"length", Type::Number, true}},
     Arity::Fixed,
     OnUnknown::Outside},
    {u"insert before",
     insertBefore,
     AnyList,
     {List, Position, Parameter{u"newItem", Type::Any, false, true}},
     Arity::Fixed,
     OnUnknown::Outside},
    {u"remove", removeAt, AnyList, {List, Position}, Arity::Fixed, OnUnknown::Outside},
    {u"reverse", reverse, AnyList, {List}, Arity::Fixed, OnUnknown::Outside},
    {u"get value", getValue, {}, {Map, Parameter{u"key", Type::String}}, Arity::Fixed, OnUnknown::Outside},
    {u"get entries", getEntries, {Type::List, Type::Context}, {Map}, Arity::Fixed, OnUnknown::Outside},
    {u"is",
     isSame,
     {Type::Boolean},
     {Parameter{u"value1", Type::Any, false, true}, Parameter{u"value2", Type::Any, false, true}}},
    {u"not", notOf, {Type::Boolean}, {Parameter{u"negand", Type::Any, false, true}}},
};

} // namespace

std::span<const Builtin> listShapeBuiltins()
{
    return Table;
}

} // namespace counter::feel
