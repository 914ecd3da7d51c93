#include "models/policy/words/obligations.h"

#include "models/policy/words/outcomewords.h"
#include "models/values/workcalendar.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct Obligations
{
    Q_DECLARE_TR_FUNCTIONS(Obligations)
};

QString lastDayWords(const Deadline &limit, const WorkCalendar *calendar)
{
    if (const std::optional<QDate> last = lastDay(limit, calendar))
        return Obligations::tr("，最迟 %1").arg(dayWords(*last, DayStyle::Screen));
    if (!calendar)
        return {};
    const WorkCalendar continued = calendar->provisional();
    const std::optional<QDate> proposed = lastDay(limit, &continued);
    return proposed ? Obligations::tr("，暂定最迟 %1（%2 年的放假安排还没有录入，不作承诺）")
                          .arg(dayWords(*proposed, DayStyle::Screen))
                          .arg(proposed->year())
                    : QString();
}

QString screenLimit(const Deadline &limit, const WorkCalendar *calendar)
{
    const QString days = limit.from ? Obligations::tr("%1 起 %2 个工作日内")
                                          .arg(dayWords(*limit.from, DayStyle::Screen))
                                          .arg(limit.workingDays)
                                    : Obligations::tr("%1 个工作日内（起算日待核实）").arg(limit.workingDays);
    return days + lastDayWords(limit, calendar);
}

QString paperLimit(const Deadline &limit, const WorkCalendar *calendar)
{
    QString days = Obligations::tr("%1个工作日内").arg(limit.workingDays);
    if (limit.from)
        days = Obligations::tr("%1起%2").arg(dayWords(*limit.from, DayStyle::Paper), days);
    if (const std::optional<QDate> last = lastDay(limit, calendar))
        days += Obligations::tr("，最迟%1").arg(dayWords(*last, DayStyle::Paper));
    return days;
}

} // namespace

QString demandAmountWords(const std::optional<Money> &amount)
{
    return amount ? yuanWords(*amount) : Obligations::tr("金额待核实");
}

QString demandSentence(const LineDecision &line)
{
    if (!line.demand || line.demand->isNone())
        return {};
    const QString amount = demandAmountWords(line.demand->amount);
    return Obligations::tr("另行追回 %1：%2")
        .arg(line.demand->amount ? amount : Obligations::tr("（%1）").arg(amount), line.demand->text);
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
    const QString more = open > 0 ? Obligations::tr("（另有 %1 笔金额待核实）").arg(open) : QString();
    return Obligations::tr("另行追回 %1%2：%3").arg(yuanWords(decision.demand.value_or(Money())), more, text);
}

QString deadlineWords(const Deadline &limit, const WorkCalendar *calendar, DayStyle style)
{
    const QString days =
        style == DayStyle::Screen ? screenLimit(limit, calendar) : paperLimit(limit, calendar);
    return Obligations::tr("%1（%2）").arg(days, limit.cite);
}

QString deadlineSentence(const LineDecision &line, const WorkCalendar *calendar)
{
    if (!line.deadline)
        return {};
    return Obligations::tr("%1：%2").arg(deadlineWords(*line.deadline, calendar, DayStyle::Screen),
                                         line.deadline->text);
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
    const QString sentence =
        Obligations::tr("文件没有直接规定退不退，要由有关部门会商议定；议定以前不是不予退费。");
    return papers.isEmpty() ? sentence
                            : QString(sentence + Obligations::tr("议定要留下：%1。").arg(papers.join(u'、')));
}

} // namespace counter
