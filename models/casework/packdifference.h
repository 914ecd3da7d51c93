#pragma once
#include "models/policy/pack/policypack.h"

namespace counter {

/// One place in which two packs say different things, in the words of the policy desk.
struct PackDifference
{
    QString place; ///< 条文 一（二）, 情形 一（二）, 参数 unitBasicRate 2024-01 起 …
    QString before; ///< empty: new
    QString after; ///< empty: no longer there
    bool operator==(const PackDifference &) const = default;
};

/// What a pack says, place by place in reading order: its head, clauses, facts, evidence, situations with
/// their conditions and amounts, readings, parameters by date, answers and notes.
QList<std::pair<QString, QString>> packStatements(const PolicyPack &pack);

/// Where the second pack differs from the first, in the order of the second, what is gone last. Two packs
/// that differ only in comments or worked cases have none.
QList<PackDifference> packDifferences(const PolicyPack &before, const PolicyPack &after);

} // namespace counter
