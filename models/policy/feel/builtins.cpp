#include "models/policy/feel/builtins.h"

#include "models/policy/feel/builtin_tables.h"
#include "models/policy/feel/logic.h"

#include <QHash>
#include <QSet>

namespace counter::feel {
namespace {

using Table = QHash<QString, std::vector<Builtin>>;

const Table &table()
{
    static const Table all = [] {
        Table named;
        for (const auto part : {numberBuiltins(), listBuiltins(), listShapeBuiltins(), stringBuiltins(),
                                dateBuiltins(), rangeBuiltins()})
            for (const Builtin &builtin : part)
                named[builtin.name.toString()].push_back(builtin);
        return named;
    }();
    return all;
}

Value badArgument(const Builtin &builtin, const Parameter &parameter)
{
    return Value::error(Reason::BadArguments, QStringLiteral("%1(%2)").arg(builtin.name, parameter.name));
}

/// FEEL's implicit conversions: one value where a list is asked for, a list of one where a value is.
void coerce(Value *value, Type type)
{
    if (type == Type::Any || value->isNull() || value->isUnknown())
        return;
    if (type == Type::List && !value->is(Kind::List))
        *value = Value::list({*value});
    else if (type != Type::List && value->is(Kind::List) && value->items().size() == 1)
        *value = Value(value->items().front());
}

/// Null when the argument may be passed, else what the call comes to.
Value objection(const Builtin &builtin, const Parameter &parameter, const Value &value, bool given)
{
    if (!given)
        return parameter.optional || parameter.nullable ? Value() : badArgument(builtin, parameter);
    if (value.isFault())
        return value;
    if (value.isUnknown() || (value.isNull() && parameter.nullable))
        return Value();
    if (value.isNull())
        return Value::nullOperand();
    return fits(value, parameter.type) ? Value() : badArgument(builtin, parameter);
}

Value spreadUnknown(const Builtin &builtin, std::span<const Value> values)
{
    Value open;
    if (builtin.onUnknown == OnUnknown::Handled)
        return open;
    for (const Value &value : values)
        open = united(open, builtin.onUnknown == OnUnknown::Spreads ? unknownWithin(value) : value);
    if (builtin.arity == Arity::Rest && values.back().is(Kind::List))
        for (const Value &value : values.back().items()) // each was an argument of its own
            open = united(open, value);
    return open;
}

} // namespace

std::span<const Builtin> builtins(QStringView name)
{
    const auto found = table().constFind(name.toString());
    return found == table().constEnd() ? std::span<const Builtin>() : std::span<const Builtin>(*found);
}

bool isLeftOut(QStringView name)
{
    static const QSet<QString> names{
        QStringLiteral("now"),           QStringLiteral("today"),         QStringLiteral("time"),
        QStringLiteral("date and time"), QStringLiteral("day of week"),   QStringLiteral("day of year"),
        QStringLiteral("week of year"),  QStringLiteral("month of year"), QStringLiteral("sqrt"),
        QStringLiteral("log"),           QStringLiteral("exp"),           QStringLiteral("stddev"),
        QStringLiteral("mode"),          QStringLiteral("matches"),       QStringLiteral("replace"),
        QStringLiteral("split"),         QStringLiteral("sort"),          QStringLiteral("list replace"),
        QStringLiteral("context"),       QStringLiteral("context put"),   QStringLiteral("context merge"),
        QStringLiteral("range"),         QStringLiteral("function"),      QStringLiteral("get or else"),
    };
    return names.contains(name.toString());
}

bool fits(const Value &value, Type type)
{
    switch (type) {
    case Type::Any:
        return true;
    case Type::Null:
        return value.isNull();
    case Type::Boolean:
        return value.is(Kind::Boolean);
    case Type::Number:
        return value.is(Kind::Number);
    case Type::String:
        return value.is(Kind::String);
    case Type::Date:
        return value.is(Kind::Date);
    case Type::YearsMonths:
        return value.is(Kind::YearsMonths);
    case Type::DaysTime:
        return value.is(Kind::DaysTime);
    case Type::List:
        return value.is(Kind::List);
    case Type::Context:
        return value.is(Kind::Context);
    case Type::Range:
        return value.is(Kind::Range);
    }
    return false;
}

Value call(const Builtin &builtin, std::span<Value> values, quint32 given, Effort *effort)
{
    const Value open = spreadUnknown(builtin, values);
    if (open.isUnknown())
        return open;
    const auto parameters = builtin.parameters();
    for (size_t i = 0; i < parameters.size(); ++i) {
        coerce(&values[i], parameters[i].type);
        const Value problem = objection(builtin, parameters[i], values[i], given >> i & 1);
        if (problem.is(Kind::Error))
            return problem;
    }
    const Value result = builtin.function(Arguments(values, given, effort));
    return effort->isSpent() ? Value::error(Reason::LimitReached) : result;
}

} // namespace counter::feel
