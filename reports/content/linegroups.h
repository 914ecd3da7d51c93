#pragma once
#include "reports/content/lettercase.h"

namespace counter {

/// Lines that came out alike: one clause, one reason, the same conditions holding, whoever's and of whatever
/// amount.
struct LineGroup
{
    QList<qsizetype> lines; ///< places in the application, at least one, each decided
};

/// Lines of a group that one sum serves: one person and 险种, the same amounts.
struct GroupPart
{
    QList<qsizetype> lines;
    QString periods; ///< 2024-03至2024-08
};

/// In the order of their first lines. Lines that are not decided are in none.
QList<LineGroup> groupsOf(const LetterCase &paper);
QList<GroupPart> partsOf(const LetterCase &paper, const LineGroup &group);
/// The months of these lines: 2024-03至2024-08、2024-10; what cannot be read as it was typed.
QString periodsOf(const LetterCase &paper, const QList<qsizetype> &lines);
/// The names of the group's persons, each once.
QStringList membersOf(const LetterCase &paper, const LineGroup &group);

/// What a condition rests on, for all lines of the group: months as ranges, a fact that differs from person
/// to person with the names.
QString sharedFacts(const LetterCase &paper, const LineGroup &group, const QString &situation,
                    const TraceRow &condition);

} // namespace counter
