#pragma once
#include "forms/decision/monthstrip.h"
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QSet>

namespace counter {

struct PolicyPack;

struct MonthRows
{
    QList<MonthRow> rows;
    YearMonth from;
    YearMonth to;
};

/// The months of one member: a row for each 险种 he paid, with what was decided, and one for each month fact.
/// Empty when he has no line with a readable month. claimedElsewhere: lines that another live case claims.
MonthRows monthRows(const Application &application, const Decision &decision, const PolicyPack *pack,
                    const QString &member, const QSet<int> &claimedElsewhere = {});

} // namespace counter
