#pragma once
#include "models/policy/feel/scope.h"

#include <array>
#include <span>

namespace counter::feel {

/// What a function may use up; the evaluator's own count.
class Effort
{
public:
    explicit Effort(qint64 steps) : m_left(steps) { }
    void spend(qint64 steps) { m_left -= steps; }
    void exhaust() { m_left = -1; }
    bool isSpent() const { return m_left < 0; }
    qint64 left() const { return m_left; }

private:
    qint64 m_left;
};

/// The arguments of a call in the order of the parameters.
class Arguments
{
public:
    Arguments(std::span<const Value> values, quint32 given, Effort *effort)
        : m_values(values), m_given(given), m_effort(effort)
    {
    }
    size_t size() const { return m_values.size(); }
    const Value &operator[](size_t index) const { return m_values[index]; }
    /// Written by the caller, be it as null.
    bool given(size_t index) const { return m_given >> index & 1; }
    std::span<const Value> list(size_t index) const { return m_values[index].items(); }
    const QString &text(size_t index) const { return m_values[index].text(); }
    Decimal number(size_t index) const { return m_values[index].number(); }
    Effort &effort() const { return *m_effort; }

private:
    std::span<const Value> m_values;
    quint32 m_given;
    Effort *m_effort;
};

struct Parameter
{
    /// As written in a call by name; "a|b": either.
    QStringView name;
    Type type = Type::Any;
    bool optional = false;
    bool nullable = false;
};

/// How positional arguments meet the parameters.
enum class Arity : quint8 {
    Fixed,
    Whole, ///< one list, or any number of arguments that make one
    Rest, ///< the last parameter gathers what is left into a list
};

/// What an unknown among the arguments does.
enum class OnUnknown : quint8 {
    Spreads, ///< anywhere inside an argument: the result is unknown
    Outside, ///< an argument that is itself unknown does; elements of a list may be
    Handled, ///< the function sees to it
};

inline constexpr size_t MostParameters = 3;

struct Builtin
{
    QStringView name;
    Value (*function)(const Arguments &arguments) = nullptr;
    StaticType result;
    std::array<Parameter, MostParameters> declared;
    Arity arity = Arity::Fixed;
    OnUnknown onUnknown = OnUnknown::Spreads;

    std::span<const Parameter> parameters() const
    {
        size_t count = 0;
        while (count < MostParameters && !declared[count].name.isEmpty())
            ++count;
        return std::span(declared).first(count);
    }
};

/// All functions of a name (date has two); empty when there is none.
std::span<const Builtin> builtins(QStringView name);
/// FEEL has it, FEEL-R1 does not: now, sqrt, date and time …
bool isLeftOut(QStringView name);
/// The most words in a function's name.
inline constexpr int LongestFunctionName = 5;

/// Coerces, checks nulls, kinds and unknowns, then calls. Values: one a parameter, null where not given.
Value call(const Builtin &builtin, std::span<Value> values, quint32 given, Effort *effort);

/// What a list of one holds; anything else as it is.
inline const Value &single(const Value &value)
{
    return value.is(Kind::List) && value.items().size() == 1 ? value.items().front() : value;
}

/// The kind a parameter's type asks for.
bool fits(const Value &value, Type type);

} // namespace counter::feel
