#include "reports/content/linewords.h"
#include "models/policy/words/tracewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

QStringList situationsTried(const LineDecision &line)
{
    QStringList tried;
    for (const TraceRow &row : line.trace)
        if (!row.situation.isEmpty() && !tried.contains(row.situation))
            tried.append(row.situation);
    return tried;
}

} // namespace

QString shownSituation(const LineDecision &line)
{
    if (!line.situation.isEmpty())
        return line.situation;
    if (!line.nearest.isEmpty() || line.outcome == Outcome::NotRefundable) // the reason may name no clause
        return line.nearest;
    QString nearest;
    qsizetype least = -1;
    for (const QString &situation : situationsTried(line)) {
        const qsizetype against =
            std::count_if(line.trace.begin(), line.trace.end(), [&](const TraceRow &row) {
                return row.situation == situation && row.derived.isEmpty() && row.value != true;
            });
        if (least < 0 || against < least) {
            nearest = situation;
            least = against;
        }
    }
    return nearest;
}

Result<void> conditionRows(const LetterCase &paper, const LineDecision &line, const RowSink &sink)
{
    const QString situation = shownSituation(line);
    for (const TraceRow &trace : line.trace) {
        if (trace.situation != situation)
            continue;
        LetterRow row;
        row.scope = "condition";
        const bool derived = !trace.derived.isEmpty();
        const QString text = conditionWords(trace);
        row.put(QStringLiteral("condition.sign"), derived ? QStringLiteral("＝") : truthSign(trace.value));
        row.put(QStringLiteral("condition.word"), derived ? derivedWords(trace) : truthWord(trace.value));
        row.put(QStringLiteral("condition.text"), text);
        row.put(QStringLiteral("condition.facts"), traceFacts(paper.content.policy.get(), trace));
        row.put(QStringLiteral("condition.clause"), paper.citeOf(situation));
        if (const Result<bool> more = sink(row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

Result<void> triedRows(const LetterCase &paper, const LineDecision &line, const RowSink &sink)
{
    for (const QString &situation : situationsTried(line)) {
        std::optional<bool> holds = true;
        QString why;
        for (const TraceRow &trace : line.trace) {
            if (trace.situation != situation || !trace.derived.isEmpty() || trace.value == true
                || holds == false)
                continue;
            // What is known false speaks before what is open.
            if (trace.value == false || why.isEmpty())
                why = conditionWords(trace);
            holds = trace.value;
        }
        LetterRow row;
        row.scope = "tried";
        row.put(QStringLiteral("tried.sign"), truthSign(holds));
        row.put(QStringLiteral("tried.word"), truthWord(holds));
        row.put(QStringLiteral("tried.clause"), paper.citeOf(situation));
        row.put(QStringLiteral("tried.title"), paper.titleOf(situation));
        row.put(QStringLiteral("tried.why"), why);
        if (const Result<bool> more = sink(row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

} // namespace counter
