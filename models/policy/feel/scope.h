#pragma once
#include "models/policy/feel/value.h"

#include <QHash>
#include <QList>

namespace counter::feel {

/// What is known of a value before it is there. Any: nothing.
enum class Type : quint8 {
    Any,
    Null,
    Boolean,
    Number,
    String,
    Date,
    YearsMonths,
    DaysTime,
    List,
    Context,
    Range
};

/// A type, and of a list or range the type of what is in it.
struct StaticType
{
    Type type = Type::Any;
    Type element = Type::Any;
    bool operator==(const StaticType &) const = default;
};

/// The names that an expression may read. Each has a slot: its place in the frame of values that
/// Expression::evaluate() is given. A name may have dots ("member.pensionSince"); the longest declared one
/// wins.
class Scope
{
public:
    enum class Names {
        Strict, ///< an unknown name, a certain type error or anything outside the subset refuses the
                ///< expression
        Lenient, ///< they become null with an error when evaluated, as FEEL has it
    };
    explicit Scope(Names names = Names::Strict) : m_names(names) { }

    /// Returns the slot. Declared again: the same slot, the later type. `choices` are the only texts that a
    /// String (or list of them) can be: comparing with any other refuses the expression.
    int declare(const QString &name, StaticType type = {}, const QStringList &choices = {});
    /// -1 when not declared.
    int find(QStringView name) const;
    int size() const { return int(m_declared.size()); }
    const QString &name(int slot) const { return m_declared[slot].name; }
    StaticType type(int slot) const { return m_declared[slot].type; }
    const QStringList &choices(int slot) const { return m_declared[slot].choices; }
    bool isStrict() const { return m_names == Names::Strict; }
    /// Words in the longest name ("foo bar": 2), so that the parser knows how far to look.
    int longestName() const { return m_longestName; }

private:
    struct Declared
    {
        QString name;
        StaticType type;
        QStringList choices;
    };
    Names m_names;
    int m_longestName = 1;
    QList<Declared> m_declared;
    QHash<QString, int> m_slots;
};

} // namespace counter::feel
