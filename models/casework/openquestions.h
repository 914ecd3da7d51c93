#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QList>

namespace counter {

/// What is asked at once: a fact of a member, or a fact of all his lines where it is open. Nobody is asked
/// the same thing line by line; the line that differs is set in the grid.
struct OpenQuestion
{
    OpenFact fact; ///< of several, the one that matters most
    QList<int> lines; ///< from the top of the form; empty: a fact of the member
};

/// A decision's open facts as questions, in its order.
QList<OpenQuestion> openQuestions(const QList<OpenFact> &facts);
/// Everyone's lines where this fact is open, from the top of the form.
QList<int> linesOpenFor(const Decision &decision, const QString &fact);

/// "职工基本 2024-01至2024-12、生育 2024-03": what lines are for, by 险种.
QString linesInWords(const Application &application, const QList<int> &lines);

} // namespace counter
