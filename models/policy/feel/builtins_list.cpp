#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/logic.h"
#include "models/policy/feel/operators.h"

#include <algorithm>

namespace counter::feel {
namespace {

/// The items as numbers, or why they are not.
Value numbersOf(std::span<const Value> items, std::vector<Decimal> *numbers)
{
    numbers->reserve(items.size());
    for (const Value &item : items) {
        if (item.isFault())
            return item;
        if (item.isNull())
            return Value::nullOperand();
        if (!item.is(Kind::Number))
            return Value::error(Reason::TypeMismatch, item.kind(), Kind::Number);
        numbers->push_back(item.number());
    }
    return Value();
}

Value finite(const Decimal &number)
{
    return number.isFinite() ? Value::number(number) : Value::error(Reason::NotFinite);
}

Decimal total(const std::vector<Decimal> &numbers)
{
    Decimal sum;
    for (const Decimal &number : numbers)
        sum = sum + number;
    return sum;
}

Value sumOf(const Arguments &arguments)
{
    std::vector<Decimal> numbers;
    const Value problem = numbersOf(arguments.list(0), &numbers);
    if (problem.is(Kind::Error) || numbers.empty())
        return problem;
    return finite(total(numbers));
}

Value productOf(const Arguments &arguments)
{
    std::vector<Decimal> numbers;
    const Value problem = numbersOf(arguments.list(0), &numbers);
    if (problem.is(Kind::Error))
        return problem;
    if (numbers.empty())
        return Value::error(Reason::BadArguments, QStringLiteral("product([])"));
    Decimal result = Decimal::fromInt(1);
    for (const Decimal &number : numbers)
        result = result * number;
    return finite(result);
}

Value meanOf(const Arguments &arguments)
{
    std::vector<Decimal> numbers;
    const Value problem = numbersOf(arguments.list(0), &numbers);
    if (problem.is(Kind::Error) || numbers.empty())
        return problem;
    return finite(total(numbers) / Decimal::fromInt(qint64(numbers.size())));
}

Value medianOf(const Arguments &arguments)
{
    std::vector<Decimal> numbers;
    const Value problem = numbersOf(arguments.list(0), &numbers);
    if (problem.is(Kind::Error) || numbers.empty())
        return problem;
    arguments.effort().spend(qint64(numbers.size()) * 4);
    std::sort(numbers.begin(), numbers.end(),
              [](const Decimal &a, const Decimal &b) { return (a <=> b) < 0; });
    const size_t middle = numbers.size() / 2;
    if (numbers.size() % 2 == 1)
        return Value::number(numbers[middle]);
    return finite((numbers[middle - 1] + numbers[middle]) / Decimal::fromInt(2));
}

/// The item that no other one beats; items must be of one ordered kind.
Value extreme(const Arguments &arguments, Comparison better)
{
    Value best;
    bool first = true;
    for (const Value &item : arguments.list(0)) {
        const Value wins = compare(better, item, first ? item : best);
        if (!wins.is(Kind::Boolean))
            return wins;
        if (first || wins.isTrue())
            best = item;
        first = false;
    }
    return best;
}

Value minOf(const Arguments &arguments)
{
    return extreme(arguments, Comparison::Less);
}
Value maxOf(const Arguments &arguments)
{
    return extreme(arguments, Comparison::Greater);
}

Value countOf(const Arguments &arguments)
{
    return Value::integer(qint64(arguments.list(0).size()));
}

Value joined(const Arguments &arguments, bool decider)
{
    if (arguments[0].isUnknown())
        return arguments[0];
    Junction junction(decider);
    for (const Value &item : arguments.list(0)) {
        if (!item.is(Kind::Boolean) && !item.isNull() && !item.isUnknown())
            return Value::error(Reason::NotBoolean);
        junction.add(item);
    }
    return junction.result();
}

Value allOf(const Arguments &arguments)
{
    return joined(arguments, false);
}
Value anyOf(const Arguments &arguments)
{
    return joined(arguments, true);
}

Value listContains(const Arguments &arguments)
{
    if (arguments[0].isUnknown())
        return united(arguments[0], arguments[1]);
    return isElement(arguments[1], arguments[0]);
}

Value indexOf(const Arguments &arguments)
{
    std::vector<Value> found;
    const auto items = arguments.list(0);
    for (size_t i = 0; i < items.size(); ++i)
        if (equals(items[i], arguments[1]).isTrue())
            found.push_back(Value::integer(qint64(i) + 1));
    return Value::list(std::move(found));
}

bool holds(std::span<const Value> items, const Value &wanted)
{
    return std::any_of(items.begin(), items.end(),
                       [&wanted](const Value &item) { return equals(item, wanted).isTrue(); });
}

void addDistinct(std::span<const Value> items, std::vector<Value> *kept, Effort &effort)
{
    for (const Value &item : items) {
        effort.spend(qint64(kept->size()) / 4 + 1);
        if (effort.isSpent())
            return;
        if (!holds(*kept, item))
            kept->push_back(item);
    }
}

Value distinctValues(const Arguments &arguments)
{
    std::vector<Value> kept;
    addDistinct(arguments.list(0), &kept, arguments.effort());
    return Value::list(std::move(kept));
}

Value unionOf(const Arguments &arguments)
{
    std::vector<Value> kept;
    for (const Value &part : arguments.list(0)) {
        if (part.isNull())
            return part.isFault() ? part : Value::nullOperand();
        addDistinct(part.is(Kind::List) ? part.items() : std::span(&part, 1), &kept, arguments.effort());
    }
    return Value::list(std::move(kept));
}

Value duplicateValues(const Arguments &arguments)
{
    std::vector<Value> seen;
    std::vector<Value> twice;
    for (const Value &item : arguments.list(0)) {
        arguments.effort().spend(qint64(seen.size()) / 4 + 1);
        if (arguments.effort().isSpent())
            break;
        if (!holds(seen, item))
            seen.push_back(item);
        else if (!holds(twice, item))
            twice.push_back(item);
    }
    return Value::list(std::move(twice));
}

constexpr Parameter List{u"list", Type::List};
constexpr StaticType Number{Type::Number};
constexpr StaticType Boolean{Type::Boolean};
constexpr StaticType AnyList{Type::List};

const Builtin Table[] = {
    {u"sum", sumOf, Number, {List}, Arity::Whole},
    {u"product", productOf, Number, {List}, Arity::Whole},
    {u"mean", meanOf, Number, {List}, Arity::Whole},
    {u"median", medianOf, Number, {List}, Arity::Whole},
    {u"min", minOf, {}, {List}, Arity::Whole},
    {u"max", maxOf, {}, {List}, Arity::Whole},
    {u"count", countOf, Number, {List}, Arity::Fixed, OnUnknown::Outside},
    {u"all", allOf, Boolean, {List}, Arity::Whole, OnUnknown::Handled},
    {u"any", anyOf, Boolean, {List}, Arity::Whole, OnUnknown::Handled},
    {u"list contains",
     listContains,
     Boolean,
     {List, Parameter{u"element", Type::Any, false, true}},
     Arity::Fixed,
     OnUnknown::Handled},
    {u"index of", indexOf, {Type::List, Type::Number}, {List, Parameter{u"match", Type::Any, false, true}}},
    {u"distinct values", distinctValues, AnyList, {List}},
    {u"duplicate values", duplicateValues, AnyList, {List}},
    {u"union", unionOf, AnyList, {List}, Arity::Rest},
};

} // namespace

std::span<const Builtin> listBuiltins()
{
    return Table;
}

} // namespace counter::feel
