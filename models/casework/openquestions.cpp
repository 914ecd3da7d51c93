#include "models/casework/openquestions.h"

#include "models/values/insurance.h"
#include "models/values/yearmonth.h"

#include <algorithm>

namespace counter {

QList<OpenQuestion> openQuestions(const QList<OpenFact> &facts)
{
    QList<OpenQuestion> questions;
    for (const OpenFact &open : facts) {
        const auto same = std::find_if(questions.begin(), questions.end(), [&](const OpenQuestion &asked) {
            return open.line && asked.fact.line && asked.fact.member == open.member
                && asked.fact.fact == open.fact;
        });
        if (same != questions.end())
            same->lines << *open.line;
        else
            questions << OpenQuestion{open, open.line ? QList<int>{*open.line} : QList<int>()};
    }
    for (OpenQuestion &question : questions)
        std::sort(question.lines.begin(), question.lines.end());
    return questions;
}

QList<int> linesOpenFor(const Decision &decision, const QString &fact)
{
    QList<int> lines;
    for (const OpenFact &open : decision.unknownFacts)
        if (open.line && open.fact == fact)
            lines << *open.line;
    std::sort(lines.begin(), lines.end());
    return lines;
}

QString linesInWords(const Application &application, const QList<int> &lines)
{
    QStringList parts;
    for (const Insurance insurance : AllInsurances) {
        QList<MonthRange> months;
        for (const int row : lines) {
            const ContributionLine *line =
                row < application.lines.size() ? &application.lines.at(row) : nullptr;
            if (line && line->insurance.value() == insurance && line->period.value())
                months.append({*line->period.value(), *line->period.value()});
        }
        if (months.isEmpty())
            continue;
        QString text = MonthSet::of(months).toStrings().join(QStringLiteral("、"));
        text.replace(QLatin1Char('/'), QStringLiteral("至"));
        parts << insuranceShortLabel(insurance) + QLatin1Char(' ') + text;
    }
    return parts.join(QStringLiteral("；"));
}

} // namespace counter
