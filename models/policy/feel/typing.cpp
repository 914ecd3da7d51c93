#include "models/policy/feel/typing.h"

#include "models/policy/feel/builtins.h"
#include "models/policy/feel/feeltext.h"
#include "models/policy/feel/properties.h"

namespace counter::feel {
namespace {

bool isOpen(StaticType type)
{
    return type.type == Type::Any || type.type == Type::Null;
}

QString label(StaticType type)
{
    switch (type.type) {
    case Type::Any:
    case Type::Null:
        return kindLabel(Kind::Null);
    case Type::Boolean:
        return kindLabel(Kind::Boolean);
    case Type::Number:
        return kindLabel(Kind::Number);
    case Type::String:
        return kindLabel(Kind::String);
    case Type::Date:
        return kindLabel(Kind::Date);
    case Type::YearsMonths:
        return kindLabel(Kind::YearsMonths);
    case Type::DaysTime:
        return kindLabel(Kind::DaysTime);
    case Type::List:
        return kindLabel(Kind::List);
    case Type::Context:
        return kindLabel(Kind::Context);
    case Type::Range:
        return kindLabel(Kind::Range);
    }
    return {};
}

QString mismatch(StaticType a, StaticType b)
{
    return FeelText::tr("值的类型不符：%1与%2").arg(label(a), label(b));
}

QString notBoolean(StaticType type)
{
    return FeelText::tr("这里要的是“是”或“否”，不是%1").arg(label(type));
}

bool isOrderedType(Type type)
{
    return type == Type::Number || type == Type::String || type == Type::Date || type == Type::YearsMonths
        || type == Type::DaysTime;
}

StaticType common(StaticType a, StaticType b)
{
    return a == b ? a : a.type == b.type ? StaticType{a.type} : StaticType{};
}

/// The rules of one node over the types of its parts.
class Judge
{
public:
    Judge(const Program &program, const Node &node, const std::vector<StaticType> &types,
          const std::vector<StaticType> &locals, const Scope &scope)
        : m_program(program), m_node(node), m_types(types), m_locals(locals), m_scope(scope)
    {
    }

    Typing judge() const
    {
        switch (m_node.op) {
        case Op::Constant:
            return {typeOfValue(m_program.constants[size_t(m_node.a)]), {}};
        case Op::Slot:
            return {m_scope.type(m_node.a), {}};
        case Op::Local:
            return {m_locals[size_t(m_node.a)], {}};
        case Op::And:
        case Op::Or:
            return conditions();
        case Op::Not:
            return isOpen(at(m_node.a)) || at(m_node.a).type == Type::Boolean
                ? Typing{{Type::Boolean}, {}}
                : Typing{{Type::Boolean}, notBoolean(at(m_node.a))};
        case Op::Negate:
            return negation();
        case Op::Compare:
            return comparison(at(m_node.a), at(m_node.b), Comparison(m_node.variant));
        case Op::Arithmetic:
            return calculation(at(m_node.a), at(m_node.b), Arithmetic(m_node.variant));
        case Op::Between:
            return between();
        case Op::In:
            return membership();
        case Op::If:
            if (!isOpen(at(m_node.a)) && at(m_node.a).type != Type::Boolean)
                return {{}, notBoolean(at(m_node.a))};
            return {common(at(m_node.b), at(m_node.c)), {}};
        case Op::Property:
            return property();
        case Op::ItemEntry:
        case Op::ItemOr:
            return {};
        case Op::Filter:
            return filter();
        case Op::For:
            return {{Type::List, at(m_node.b).type}, {}};
        case Op::Some:
        case Op::Every:
            return isOpen(at(m_node.b)) || at(m_node.b).type == Type::Boolean
                ? Typing{{Type::Boolean}, {}}
                : Typing{{Type::Boolean}, notBoolean(at(m_node.b))};
        case Op::List:
            return {{Type::List, elements()}, {}};
        case Op::Context:
            return {{Type::Context}, {}};
        case Op::Interval:
            return interval();
        case Op::Test:
            return {{Type::Range, at(m_node.a).type}, {}};
        case Op::TestList:
            return {};
        case Op::Call:
            return called();
        }
        return {};
    }

private:
    StaticType at(qint32 node) const { return node < 0 ? StaticType{} : m_types[size_t(node)]; }

    Typing conditions() const
    {
        for (const qint32 child : m_program.childrenOf(m_node))
            if (!isOpen(at(child)) && at(child).type != Type::Boolean)
                return {{Type::Boolean}, notBoolean(at(child))};
        return {{Type::Boolean}, {}};
    }

    Typing negation() const
    {
        const StaticType type = at(m_node.a);
        if (isOpen(type) || type.type == Type::Number || type.type == Type::YearsMonths
            || type.type == Type::DaysTime)
            return {type, {}};
        return {{}, mismatch(type, {Type::Number})};
    }

    static Typing comparison(StaticType a, StaticType b, Comparison comparison)
    {
        const Typing fine{{Type::Boolean}, {}};
        const bool ordering = comparison != Comparison::Equal && comparison != Comparison::NotEqual;
        if ((ordering && !isOpen(a) && !isOrderedType(a.type))
            || (ordering && !isOpen(b) && !isOrderedType(b.type))
            || (!isOpen(a) && !isOpen(b) && a.type != b.type))
            return {{Type::Boolean}, mismatch(a, b)};
        return fine;
    }

    Typing between() const
    {
        const Typing low = comparison(at(m_node.a), at(m_node.b), Comparison::Less);
        return low.problem.isEmpty() ? comparison(at(m_node.a), at(m_node.c), Comparison::Less) : low;
    }

    Typing membership() const
    {
        const StaticType x = at(m_node.a);
        for (const qint32 child : m_program.childrenOf(m_node)) {
            const StaticType set = at(child);
            const bool holder = set.type == Type::List || set.type == Type::Range;
            const StaticType inside = holder ? StaticType{set.element} : set;
            if (inside.type == Type::Range || inside.type == Type::List || x.type == Type::List)
                continue;
            if (!isOpen(x) && !isOpen(inside) && x.type != inside.type)
                return {{Type::Boolean}, mismatch(x, inside)};
        }
        return {{Type::Boolean}, {}};
    }

    static Typing calculation(StaticType a, StaticType b, Arithmetic operation)
    {
        if (isOpen(a) || isOpen(b)) {
            const StaticType known = isOpen(a) ? b : a;
            if (isOpen(known) || known.type == Type::Number || known.type == Type::Date
                || known.type == Type::YearsMonths || known.type == Type::DaysTime
                || (known.type == Type::String && operation == Arithmetic::Add))
                return {};
            return {{}, mismatch(a, b)};
        }
        const auto type = resultOf(a.type, b.type, operation);
        return type ? Typing{{*type}, {}} : Typing{{}, mismatch(a, b)};
    }

    static std::optional<Type> resultOf(Type a, Type b, Arithmetic operation)
    {
        if (a == Type::Number && b == Type::Number)
            return Type::Number;
        const bool lengthA = a == Type::YearsMonths || a == Type::DaysTime;
        const bool lengthB = b == Type::YearsMonths || b == Type::DaysTime;
        switch (operation) {
        case Arithmetic::Add:
            if (a == b && (lengthA || a == Type::String))
                return a;
            if ((a == Type::Date && lengthB) || (b == Type::Date && lengthA))
                return Type::Date;
            return std::nullopt;
        case Arithmetic::Subtract:
            if (a == b && lengthA)
                return a;
            if (a == Type::Date && lengthB)
                return Type::Date;
            return a == Type::Date && b == Type::Date ? std::optional(Type::DaysTime) : std::nullopt;
        case Arithmetic::Multiply:
            if (lengthA && b == Type::Number)
                return a;
            return lengthB && a == Type::Number ? std::optional(b) : std::nullopt;
        case Arithmetic::Divide:
            if (lengthA && b == Type::Number)
                return a;
            return lengthA && a == b ? std::optional(Type::Number) : std::nullopt;
        case Arithmetic::Power:
            return std::nullopt;
        }
        return std::nullopt;
    }

    Typing property() const
    {
        const QString &name = m_program.names[size_t(m_node.b)];
        const auto type = propertyType(at(m_node.a), name);
        return type ? Typing{*type, {}}
                    : Typing{{}, FeelText::tr("%1没有“%2”这一项").arg(label(at(m_node.a)), name)};
    }

    Typing filter() const
    {
        const StaticType list = at(m_node.a);
        const StaticType element = list.type == Type::List ? StaticType{list.element} : list;
        const StaticType condition = at(m_node.b);
        if (condition.type == Type::Number)
            return {element, {}};
        if (condition.type == Type::Boolean)
            return {{Type::List, element.type}, {}};
        return isOpen(condition) ? Typing{} : Typing{{}, notBoolean(condition)};
    }

    Type elements() const
    {
        Type element = Type::Null;
        for (const qint32 child : m_program.childrenOf(m_node)) {
            const Type type = at(child).type;
            if (element == Type::Null)
                element = type;
            else if (type != element && type != Type::Null)
                return Type::Any;
        }
        return element == Type::Null ? Type::Any : element;
    }

    Typing interval() const
    {
        const StaticType low = at(m_node.a);
        const StaticType high = at(m_node.b);
        const Typing ends = comparison(low, high, Comparison::Less);
        return {{Type::Range, isOpen(low) ? high.type : low.type}, ends.problem};
    }

    Typing called() const
    {
        const Builtin &builtin = *m_node.builtin;
        const auto parameters = builtin.parameters();
        const auto children = m_program.childrenOf(m_node);
        for (size_t i = 0; i < parameters.size(); ++i) {
            const StaticType type = at(children[i]);
            const Type wanted = parameters[i].type;
            const bool unwraps = type.type == Type::List; // a list of one becomes its element
            if (children[i] < 0 && !parameters[i].optional && !parameters[i].nullable)
                return {builtin.result,
                        FeelText::tr("函数 %1 缺少参数 %2").arg(builtin.name, parameters[i].name)};
            if (wanted != Type::Any && wanted != Type::List && !isOpen(type) && type.type != wanted
                && !unwraps)
                return {builtin.result,
                        FeelText::tr("函数 %1 的参数 %2 应是%3，不是%4")
                            .arg(builtin.name, parameters[i].name, label({wanted}), label(type))};
        }
        if (builtin.arity == Arity::Whole && builtin.result.type == Type::Any) { // min and max give an item
            const StaticType items = at(children.front());
            return {items.type == Type::List ? StaticType{items.element} : items, {}};
        }
        return {builtin.result, {}};
    }

    const Program &m_program;
    const Node &m_node;
    const std::vector<StaticType> &m_types;
    const std::vector<StaticType> &m_locals;
    const Scope &m_scope;
};

} // namespace

StaticType typeOfValue(const Value &value)
{
    switch (value.kind()) {
    case Kind::Null:
        return {Type::Null};
    case Kind::Boolean:
        return {Type::Boolean};
    case Kind::Number:
        return {Type::Number};
    case Kind::String:
        return {Type::String};
    case Kind::Date:
        return {Type::Date};
    case Kind::YearsMonths:
        return {Type::YearsMonths};
    case Kind::DaysTime:
        return {Type::DaysTime};
    case Kind::List: {
        StaticType list{Type::List};
        bool first = true;
        for (const Value &item : value.items()) {
            const Type type = typeOfValue(item).type;
            if (!first && type != list.element)
                return {Type::List};
            list.element = type;
            first = false;
        }
        return list;
    }
    case Kind::Context:
        return {Type::Context};
    case Kind::Range: {
        const Type low = typeOfValue(value.range().low).type;
        return {Type::Range, low == Type::Null ? typeOfValue(value.range().high).type : low};
    }
    case Kind::Unknown:
    case Kind::Error:
        break;
    }
    return {};
}

Typing typingOf(const Program &program, const Node &node, const std::vector<StaticType> &types,
                const std::vector<StaticType> &locals, const Scope &scope)
{
    return Judge(program, node, types, locals, scope).judge();
}

} // namespace counter::feel
