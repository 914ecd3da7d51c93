#include "models/policy/feel/expression.h"

#include "models/policy/feel/evaluator.h"
#include "models/policy/feel/parser.h"

namespace counter::feel {
namespace {

/// What one evaluation may cost; a step is some tens of nanoseconds.
constexpr qint64 EvaluationSteps = 1'000'000;

/// A value that lives in the frame or in the program; null: it has to be worked out.
const Value *atHand(const Program &program, qint32 index, std::span<const Value> frame)
{
    const Node &node = program.nodes[size_t(index)];
    if (node.op == Op::Constant)
        return &program.constants[size_t(node.a)];
    return node.op == Op::Slot && size_t(node.a) < frame.size() ? &frame[size_t(node.a)] : nullptr;
}

} // namespace

Result<Expression> Expression::parse(QStringView source, const Scope &scope)
{
    Parser parser(source, scope);
    const qint32 root = parser.run();
    if (root < 0 || parser.refusal()) {
        const Refusal refusal = parser.refusal().value_or(Refusal{});
        return Error{ErrorCode::BadInput, refusal.sentence, QString::number(refusal.offset)};
    }
    return Expression(std::make_shared<const Program>(parser.finish(root)));
}

Value Expression::evaluate(std::span<const Value> frame) const
{
    return Evaluator(*m_program, frame, EvaluationSteps, m_program->localCount).run(m_program->root);
}

Truth Expression::truth(std::span<const Value> frame) const
{
    const Program &program = *m_program;
    const Node &root = program.nodes[size_t(program.root)];
    // One comparison of whatever weight costs less than an evaluation may.
    static_assert(LargestWeight / 8 < EvaluationSteps);
    const bool compares = root.op == Op::Compare;
    if (!compares && (root.op != Op::In || root.count != 1))
        return evaluate(frame).truth();
    const Value *left = atHand(program, root.a, frame);
    const Value *right = atHand(program, compares ? root.b : program.childrenOf(root)[0], frame);
    if (!left || !right)
        return evaluate(frame).truth();
    return (compares ? compare(Comparison(root.variant), *left, *right) : isIn(*left, *right)).truth();
}

StaticType Expression::type() const
{
    return m_program->type;
}

const QString &Expression::source() const
{
    return m_program->source;
}

const QList<int> &Expression::slotsRead() const
{
    return m_program->slotsRead;
}

} // namespace counter::feel
