#pragma once
#include "models/desk/rulesathand.h"

namespace counter {

/// The notices and calendars of a place, read.
class ReadRules : public RulesAtHand
{
public:
    explicit ReadRules(const QString &resources, const QString &store = {}) : RulesAtHand({resources, store})
    {
        readAll();
    }
};

} // namespace counter
