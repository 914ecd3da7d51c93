#pragma once
#include <QString>
#include <vector>

namespace counter {

namespace feel {
class Scope;
}

/// A piece of an expression that is sums and products of names and numbers.
struct FormulaToken
{
    QString text; ///< as it is written out: " × ", "12"; empty of a name
    int slot = -1; ///< of a name
    bool binds = false; ///< × ÷ −: a sum beside it stands in parentheses
};

/// The names, numbers and signs of an expression; empty when there is anything else in it. Room-internal.
std::vector<FormulaToken> formulaTokens(const QString &source, const feel::Scope &scope);

} // namespace counter
