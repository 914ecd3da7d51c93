#pragma once
#include "models/policy/feel/operators.h"
#include "models/policy/feel/scope.h"

#include <QString>
#include <vector>

namespace counter::feel {

struct Builtin;

enum class Op : quint8 {
    Constant, ///< constants[a]
    Slot, ///< frame[a]
    Local, ///< locals[a]: a loop's variable, a context's earlier entry, a filter's item, partial
    ItemEntry, ///< entry names[b] of the item locals[a] of a filter
    ItemOr, ///< a if the item locals[c] has the entry names[first], else b
    And,
    Or,
    Not,
    Negate,
    Compare, ///< variant: Comparison
    Arithmetic, ///< variant: Arithmetic
    Between, ///< children: value, low, high
    In, ///< a: value; children: the tests
    If, ///< a, b, c
    Property, ///< names[b] of a
    Filter, ///< a[b], the item in locals[c]
    For, ///< children: triples (local, domain, end or -1); b: body; c: local of partial
    Some, ///< children as For; b: condition
    Every,
    List,
    Context, ///< children: triples (name, value, local)
    Interval, ///< a..b; variant: bit 0 low closed, bit 1 high closed
    Test, ///< (< a); variant: RangeForm
    TestList, ///< (a, b, …) behind `in`; never evaluated itself
    Call, ///< builtin; children: the arguments, -1 where one is left out
};

struct Node
{
    Op op = Op::Constant;
    quint8 variant = 0;
    qint32 a = -1;
    qint32 b = -1;
    qint32 c = -1;
    qint32 first = -1; ///< into Program::children
    qint32 count = 0;
    qint32 depth = 0; ///< of the tree below, for the bound on recursion
    qint32 offset = 0;
    const Builtin *builtin = nullptr;
};

/// A value that needs no working out: a slot's or a constant's.
struct Operand
{
    bool isSlot = false;
    qint32 place = 0;
};

/// A compiled expression: nodes in one array, children before their parents.
struct Program
{
    QString source;
    std::vector<Node> nodes;
    std::vector<qint32> children;
    std::vector<Value> constants;
    std::vector<QString> names;
    qint32 root = -1;
    /// The root does no more than compare these two, or look the left one up in the right one.
    bool isOneTest = false;
    Operand left;
    Operand right;
    qint32 localCount = 0;
    StaticType type;
    QList<int> slotsRead;

    std::span<const qint32> childrenOf(const Node &node) const
    {
        if (node.count == 0)
            return {};
        return std::span(children).subspan(size_t(node.first), size_t(node.count));
    }
};

} // namespace counter::feel
