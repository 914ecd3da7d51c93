#pragma once
#include "models/policy/feel/builtins.h"
#include "models/policy/feel/logic.h"
#include "models/policy/feel/program.h"

namespace counter::feel {

/// One evaluation of one program. Values are handed on by reference where they already live somewhere (a
/// constant, the frame, a local); a fresh one is put into the caller's scratch.
class Evaluator
{
public:
    Evaluator(const Program &program, std::span<const Value> frame, qint64 steps, qint32 locals)
        : m_program(program), m_frame(frame), m_effort(steps), m_locals(size_t(locals))
    {
    }

    Value run(qint32 root);

    // For what is a part of this evaluation.
    const Value &eval(qint32 index, Value &scratch)
    {
        const Node &node = m_program.nodes[size_t(index)];
        if (node.op == Op::Slot)
            return size_t(node.a) < m_frame.size() ? m_frame[size_t(node.a)] : Nothing;
        if (node.op == Op::Constant)
            return m_program.constants[size_t(node.a)];
        if (node.op == Op::Local)
            return m_locals[size_t(node.a)];
        return evalInner(node, scratch);
    }
    const Program &program() const { return m_program; }
    Effort &effort() { return m_effort; }
    Value &local(qint32 place) { return m_locals[size_t(place)]; }

private:
    const Value &evalInner(const Node &node, Value &scratch);

    Value compared(const Node &node);
    Value calculated(const Node &node);
    Value joined(const Node &node, bool decider);
    Value between(const Node &node);
    Value in(const Node &node);
    Value ifThenElse(const Node &node);
    Value listOf(const Node &node);
    Value contextOf(const Node &node);
    Value intervalOf(const Node &node);
    Value testOf(const Node &node);
    Value called(const Node &node);
    const Value &property(const Node &node, Value &scratch);
    const Value &itemEntry(const Node &node, Value &scratch);
    const Value &itemOr(const Node &node, Value &scratch);

    static const Value Nothing;

    const Program &m_program;
    std::span<const Value> m_frame;
    Effort m_effort;
    std::vector<Value> m_locals;
};

} // namespace counter::feel
