#pragma once
#include "models/casework/application.h"
#include "models/policy/decision.h"

#include <QString>

namespace counter {

struct PolicyPack;

/// What is said about a line or a case: one sentence, and the whole as simple HTML (headings, lists, tables)
/// that a QTextDocument shows and a screen reader reads in order. Signs and words say what colour says.
struct Explanation
{
    QString title;
    QString verdict;
    QString html;
};

/// line: its place in the application. With no decision about it, why: it could not be read.
Explanation explainLine(const Application &application, const Decision &decision, const PolicyPack *pack,
                        int line);
Explanation explainCase(const Application &application, const Decision &decision, const PolicyPack *pack);

} // namespace counter
