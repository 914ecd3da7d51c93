#pragma once
#include "models/policy/feel/builtins.h"
#include "models/policy/feel/program.h"

#include <optional>

namespace counter::feel {

/// Where a source is refused and why.
struct Refusal
{
    qsizetype offset = 0;
    QString sentence;
};

/// Puts a program together node by node: computes what is constant, keeps the static types, and notes the
/// first thing for which the source is refused. Every function returns a node, or -1 once there is a refusal.
class Builder
{
public:
    Builder(QStringView source, const Scope &scope);

    qint32 constant(const Value &value, qsizetype offset);
    qint32 slot(int slot, qsizetype offset);
    qint32 local(int local, qsizetype offset);
    /// `node` with op, variant, a, b, c set; -1 among them only where the op allows it.
    qint32 add(Node node, const std::vector<qint32> &children, qsizetype offset);
    /// What evaluates to an error in a lenient scope and is refused in a strict one.
    qint32 fault(Reason reason, const QString &detail, qsizetype offset);

    /// Locals are given out like a stack, so that a program needs as many as are alive at once.
    int newLocal(StaticType type);
    void dropLocals(int count);
    int name(const QString &name);
    StaticType typeOf(qint32 node) const { return m_types[size_t(node)]; }
    const Node &node(qint32 index) const { return m_program.nodes[size_t(index)]; }
    std::vector<qint32> childrenOf(qint32 index) const
    {
        const auto children = m_program.childrenOf(node(index));
        return std::vector<qint32>(children.begin(), children.end());
    }
    const Value *constantOf(qint32 node) const;

    qint32 refuse(qsizetype offset, const QString &sentence);
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    /// Takes a failed attempt back.
    void forget() { m_refusal.reset(); }

    Program finish(qint32 root);

private:
    bool isConstant(qint32 node) const { return constantOf(node) != nullptr; }
    bool foldable(const Node &node) const;
    Value folded(qint32 index, const Node &node) const;
    qint32 checked(qint32 index);
    QString wrongChoice(const Node &node) const;
    std::optional<Operand> operand(qint32 node) const;
    void findTest();

    const Scope &m_scope;
    Program m_program;
    std::vector<StaticType> m_types;
    std::vector<StaticType> m_locals;
    QHash<QString, int> m_names;
    std::optional<Refusal> m_refusal;
};

/// Calls `visit` with every node directly below.
template <typename Visit> void forEachPart(const Program &program, const Node &node, const Visit &visit)
{
    const auto children = program.childrenOf(node);
    switch (node.op) {
    case Op::Constant:
    case Op::Slot:
    case Op::Local:
    case Op::ItemEntry:
        return;
    case Op::ItemOr:
    case Op::Compare:
    case Op::Arithmetic:
    case Op::Filter:
    case Op::Interval:
        visit(node.a);
        visit(node.b);
        return;
    case Op::Not:
    case Op::Negate:
    case Op::Property:
    case Op::Test:
        visit(node.a);
        return;
    case Op::Between:
    case Op::If:
        visit(node.a);
        visit(node.b);
        visit(node.c);
        return;
    case Op::In:
        visit(node.a);
        break;
    case Op::For:
    case Op::Some:
    case Op::Every:
        visit(node.b);
        for (size_t i = 0; i + 2 < children.size(); i += 3) {
            visit(children[i + 1]);
            if (children[i + 2] >= 0)
                visit(children[i + 2]);
        }
        return;
    case Op::Context:
        for (size_t i = 0; i + 2 < children.size(); i += 3)
            visit(children[i + 1]);
        return;
    case Op::And:
    case Op::Or:
    case Op::List:
    case Op::TestList:
    case Op::Call:
        break;
    }
    for (const qint32 child : children)
        if (child >= 0)
            visit(child);
}

} // namespace counter::feel
