#pragma once
#include "models/values/problem.h"

namespace counter {

/// In their order, with a blank between.
inline QString codes(const Problems &problems)
{
    QStringList words;
    for (const Problem &problem : problems)
        words.append(problem.code);
    return words.join(u' ');
}

} // namespace counter
