#pragma once
#include "models/casework/application.h"
#include "models/policy/decide/decision.h"

#include <QString>

namespace counter {

struct PolicyPack;
class WorkCalendar;

/// What is said about a line, a person or a case: one sentence, and the whole as simple HTML (headings,
/// lists, tables) that a QTextDocument shows and a screen reader reads in order. Signs and words say what
/// colour says. Links: "line:3", "member:m1", "case".
struct Explanation
{
    QString title;
    QString verdict;
    QString html;
};

/// line: its place in the application. The clause's text, each of its conditions with the fact behind it, the
/// arithmetic, other clauses that hold, the one that nearly did and what stopped it, and what would change
/// the result, and what is due beside the amount; calendar counts working days (null: no last day is
/// promised). With no decision about it, why: it could not be read.
Explanation explainLine(const Application &application, const Decision &decision, const PolicyPack *pack,
                        int line, const WorkCalendar *calendar = nullptr);
/// What one person's lines add up to.
Explanation explainMember(const Application &application, const Decision &decision, const PolicyPack *pack,
                          const QString &member);
Explanation explainCase(const Application &application, const Decision &decision, const PolicyPack *pack,
                        const WorkCalendar *calendar = nullptr);

} // namespace counter
