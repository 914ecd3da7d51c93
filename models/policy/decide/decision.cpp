#include "models/policy/decide/decision.h"

#include "models/values/workcalendar.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace counter {

std::optional<QDate> lastDay(const Deadline &deadline, const WorkCalendar *calendar)
{
    if (!deadline.from || !calendar)
        return {};
    const Result<QDate> last = calendar->addWorkingDays(*deadline.from, deadline.workingDays);
    return last ? std::optional<QDate>(*last) : std::nullopt;
}

QList<DeferredSum> deferredSums(const Decision &decision)
{
    QMap<QDate, Money> days;
    for (const LineDecision &line : decision.lines)
        if (line.deferredUntil && line.refundable > Money())
            days[*line.deferredUntil] += line.refundable;
    // What is carried against the person's other lines is taken off what comes last.
    Money later = decision.refundable - decision.payableNow;
    QList<DeferredSum> sums;
    for (auto day = days.cbegin(); day != days.cend() && later > Money(); ++day) {
        sums += DeferredSum{day.key(), std::min(day.value(), later)};
        later = later - sums.last().amount;
    }
    return sums;
}

QString deferredWords(const Decision &decision)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("counter::Decision", text); };
    QStringList words;
    for (const DeferredSum &sum : deferredSums(decision))
        words += tr("%1 元自 %2 起可退").arg(sum.amount.toGrouped(), sum.from.toString(Qt::ISODate));
    return words.join(tr("、"));
}

QList<ClausePart> clauseParts(const LineDecision &line)
{
    return line.parts.isEmpty() ? QList<ClausePart>{{line.situation, line.allowed, line.refundable, 0}}
                                : line.parts;
}

const LineDecision *firstDeadline(const Decision &decision)
{
    const LineDecision *first = nullptr;
    for (const LineDecision &line : decision.lines) {
        if (!line.deadline)
            continue;
        if (!first
            || (line.deadline->from
                && (!first->deadline->from || *line.deadline->from < *first->deadline->from)))
            first = &line;
    }
    return first;
}

} // namespace counter
