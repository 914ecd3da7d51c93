#include "models/policy/feel/expression.h"

#include "models/policy/feel/evaluator.h"
#include "models/policy/feel/parser.h"

namespace counter::feel {
namespace {

/// What one evaluation may cost; a step is some tens of nanoseconds.
constexpr qint64 EvaluationSteps = 1'000'000;

const Value Nothing;

inline const Value &valueOf(Operand operand, const Program &program, std::span<const Value> frame)
{
    if (!operand.isSlot)
        return program.constants[size_t(operand.place)];
    return size_t(operand.place) < frame.size() ? frame[size_t(operand.place)] : Nothing;
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
    if (!program.isOneTest)
        return evaluatedTruth(frame);
    // One test of whatever weight costs less than an evaluation may.
    static_assert(LargestWeight / 8 < EvaluationSteps);
    const Node &root = program.nodes[size_t(program.root)];
    const Value &left = valueOf(program.left, program, frame);
    const Value &right = valueOf(program.right, program, frame);
    return root.op == Op::In ? isInTruth(left, right) : comparedTruth(Comparison(root.variant), left, right);
}

Truth Expression::evaluatedTruth(std::span<const Value> frame) const
{
    return evaluate(frame).truth();
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
