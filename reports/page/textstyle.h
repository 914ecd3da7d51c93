#pragma once
#include "reports/page/page.h"

namespace counter {

enum class Align { Left, Centre, Right, TopLeft, Vertical };

/// How a text is set, and how far it may give way.
struct TextStyle
{
    Face face = Face::Song;
    int size = 210; ///< nominal
    int smallest = 130; ///< it shrinks in steps down to this
    int lines = 0; ///< 1: never wraps; n: at the first two sizes at most n, then the height decides; 0: the
                   ///< height decides
    Align align = Align::Centre;
    bool operator==(const TextStyle &) const = default;
};

} // namespace counter
