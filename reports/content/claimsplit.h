#pragma once
#include "reports/content/lettercase.h"

namespace counter {

/// What becomes of what is claimed: the four parts add up to it, each 元 in one of them.
struct ClaimSplit
{
    Money claimed;
    Money refundable;
    Money setOff; ///< kept because it was credited to an account
    Money referred; ///< not decided here: 转会商
    Money refused;
    bool known = true; ///< false: an amount is open or cannot be read
};

ClaimSplit splitOf(const FormLine &line, const LineDecision &decided);
/// Of one person's lines; a set-off that one line cannot bear is taken off the person's sum.
ClaimSplit splitOf(const LetterCase &paper, const MemberDecision &member);
/// Of the whole claim.
ClaimSplit splitOf(const LetterCase &paper);

} // namespace counter
