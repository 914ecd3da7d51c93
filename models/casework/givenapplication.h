#pragma once
#include "models/casework/applicationfile.h"

namespace counter {

/// Lines of one application from outside; the decision of more would not fit the memory of a small PC. A unit
/// of 250 people with two years of three 险种 has 18,000.
inline constexpr qsizetype MostLines = 20'000;

/// readApplication() of what comes from outside the store: a file, a stream, a line of a batch. Refused also:
/// TooLarge, with the place /lines/20000.
Result<ReadApplication> readGivenApplication(const QByteArray &json);

} // namespace counter
