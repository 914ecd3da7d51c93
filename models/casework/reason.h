#pragma once
#include "models/values/result.h"

#include <QStringList>

namespace counter {

/// The shortest reason that is kept, in characters without white space and punctuation.
inline constexpr int ShortestReason = 4;

/// A written reason as it is kept, tidied (normaliseText). Refused, with a Chinese sentence in detail:
/// BadInput when it says nothing: less than ShortestReason characters, one character over and over, or only
/// the words that asked for it (`asked`: the field's name as the screen shows it; 理由 and 原因 always).
Result<QString> givenReason(const QString &typed, const QStringList &asked = {});

/// The same as a question.
bool saysReason(const QString &typed, const QStringList &asked = {});

} // namespace counter
