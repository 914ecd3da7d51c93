#include "forms/decision/obligations.h"

#include "models/values/workcalendar.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Obligations", text);
}

} // namespace

QString demandSentence(const LineDecision &line)
{
    if (!line.demand || line.demand->isNone())
        return {};
    const QString amount =
        line.demand->amount ? tr("%1 元").arg(line.demand->amount->toGrouped()) : tr("（金额待核实）");
    return tr("另行追回 %1：%2").arg(amount, line.demand->text);
}

QString demandSentence(const Decision &decision)
{
    int open = 0;
    QString text;
    for (const LineDecision &line : decision.lines)
        if (line.demand && !line.demand->isNone()) {
            open += line.demand->amount ? 0 : 1;
            text = text.isEmpty() ? line.demand->text : text;
        }
    if (text.isEmpty())
        return {};
    const QString more = open > 0 ? tr("（另有 %1 笔金额待核实）").arg(open) : QString();
    return tr("另行追回 %1 元%2：%3").arg(decision.demand.value_or(Money()).toGrouped(), more, text);
}

QString deadlineSentence(const LineDecision &line, const WorkCalendar *calendar)
{
    if (!line.deadline)
        return {};
    const Deadline &limit = *line.deadline;
    QString days = tr("%1 个工作日内（起算日待核实）").arg(limit.workingDays);
    if (limit.from)
        days = tr("%1 起 %2 个工作日内").arg(limit.from->toString(Qt::ISODate)).arg(limit.workingDays);
    if (const std::optional<QDate> last = lastDay(limit, calendar)) {
        days += tr("，最迟 %1").arg(last->toString(Qt::ISODate));
    } else if (calendar) {
        const WorkCalendar continued = calendar->provisional();
        if (const std::optional<QDate> proposed = lastDay(limit, &continued))
            days += tr("，暂定最迟 %1（%2 年的放假安排还没有录入，不作承诺）")
                        .arg(proposed->toString(Qt::ISODate))
                        .arg(proposed->year());
    }
    return tr("%1（%2）：%3").arg(days, limit.cite, limit.text);
}

QString deadlineSentence(const Decision &decision, const WorkCalendar *calendar)
{
    const LineDecision *first = firstDeadline(decision);
    return first ? deadlineSentence(*first, calendar) : QString();
}

QString referralSentence(const LineDecision &line, const Decision &decision)
{
    if (line.outcome != Outcome::Referred)
        return {};
    QStringList papers;
    for (const EvidenceNeed &need : decision.evidence)
        if (need.requiredBy.contains(line.situation))
            papers += need.title;
    const QString sentence = tr("文件没有直接规定退不退，要由有关部门会商议定；议定以前不是不予退费。");
    return papers.isEmpty() ? sentence : QString(sentence + tr("议定要留下：%1。").arg(papers.join(u'、')));
}

} // namespace counter
