#pragma once
#include "models/policy/pack/policypack.h"

namespace counter {

/// What uses one clause of a pack, or why nothing does.
struct ClauseCoverage
{
    QString cite;
    YamlPlace place;
    QStringList uses; ///< 情形 1.5, 答复 waiting-period, 读法 …
    QString why; ///< 因为…: it is no rule
};

/// A clause that nothing speaks of, a citation of a clause that is not quoted, or words of a refund section
/// that no clause quotes.
struct CoverageGap
{
    YamlPlace place;
    QString text;
};

struct PackCoverage
{
    QList<ClauseCoverage> clauses; ///< in the order of the pack
    QList<CoverageGap> gaps;
};

/// Clause by clause. Headings' numbers, punctuation and white space need no quotation.
PackCoverage packCoverage(const PolicyPack &pack);

} // namespace counter
