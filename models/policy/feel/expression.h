#pragma once
#include "models/policy/feel/scope.h"
#include "models/values/result.h"

#include <memory>
#include <span>

namespace counter::feel {

struct Program;

/// A FEEL-R1 expression: read once, evaluated many times, from several threads if need be. Cheap to copy.
class Expression
{
public:
    /// Refuses a syntax error always; in a strict scope also unknown names, certain type errors and what is
    /// outside the subset. The error's detail is a Chinese sentence, its place the offset in `source` (UTF-16
    /// units, from 0).
    static Result<Expression> parse(QStringView source, const Scope &scope);

    /// `frame[slot]` is the value of each declared name; a slot beyond the frame is null. Never throws, never
    /// recurses without bound, and gives up with error LimitReached after a fixed amount of work.
    Value evaluate(std::span<const Value> frame) const;

    /// evaluate().truth(), without making a value where two that are there are compared.
    Truth truth(std::span<const Value> frame) const;

    /// What the result is known to be before evaluation.
    StaticType type() const;
    const QString &source() const;
    /// The slots that evaluation may look at, ascending.
    const QList<int> &slotsRead() const;

private:
    Truth evaluatedTruth(std::span<const Value> frame) const;
    explicit Expression(std::shared_ptr<const Program> program) : m_program(std::move(program)) { }
    std::shared_ptr<const Program> m_program;
};

} // namespace counter::feel
