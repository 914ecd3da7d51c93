#include "reports/content/linegroups.h"

#include "models/policy/words/factwords.h"
#include "models/policy/words/monthwords.h"
#include "reports/content/linewords.h"
#include "reports/page/reportstext.h"

#include <QHash>
#include <QRegularExpression>
#include <set>

namespace counter {

namespace {

constexpr QChar Between(u'\x1f');

QString withoutAmounts(QString reason)
{
    static const QRegularExpression amounts(QStringLiteral("\\d[\\d,]*\\.\\d\\d"));
    return reason.replace(amounts, QStringLiteral("#"));
}

QString valueMark(const std::optional<bool> &value)
{
    return !value ? QStringLiteral("?") : *value ? QStringLiteral("1") : QStringLiteral("0");
}

QStringList clausesOf(const LineDecision &line)
{
    QStringList clauses;
    for (const ClausePart &part : clauseParts(line))
        clauses.append(part.situation);
    return clauses;
}

/// What two lines must share to be told together.
QString likeness(const LetterCase &paper, qsizetype index)
{
    const LineDecision &line = *paper.decisionOf(index);
    const QString shown = shownSituation(line);
    // Where a clause gives, the reason tells only the line's own money.
    QStringList parts{outcomeName(line.outcome),
                      clausesOf(line).join(u','),
                      shown,
                      line.refundable > Money() ? QString() : withoutAmounts(line.reason),
                      line.unknownFacts.join(u','),
                      line.deferredUntil ? line.deferredUntil->toString(Qt::ISODate) : QString(),
                      line.demand ? line.demand->text : QString(),
                      paper.limitOf(line)};
    for (const Alternative &other : line.alternatives)
        parts.append(other.situation);
    // Of a line that is refused all clauses are shown, else only its own.
    for (const TraceRow &row : line.trace)
        if (row.derived.isEmpty() && (row.situation == shown || line.situation.isEmpty()))
            parts.append(QString(row.condition + valueMark(row.value)));
    if (const std::optional<Choice> &choice = paper.content.application.lines[index].choice)
        parts.append(QString(choice->reason + choice->by));
    return parts.join(Between);
}

/// What two lines must share to stand in one sum.
QString amountsOf(const LetterCase &paper, qsizetype index)
{
    const LineDecision &line = *paper.decisionOf(index);
    const FormLine &form = paper.lines[index];
    QStringList parts{line.member,
                      form.insurance,
                      form.paid,
                      form.claimed,
                      line.formula,
                      line.refundable.toString(),
                      amountWords(line.refundable, line.range)};
    for (const TraceRow &row : line.trace)
        if (row.situation == line.situation && row.counted)
            parts.append(row.derived);
    return parts.join(Between);
}

/// The rows in the order of their first line, those of one key together.
template <typename Row, typename Key> QList<Row> gathered(const QList<qsizetype> &lines, Key key)
{
    QList<Row> rows;
    QHash<QString, qsizetype> places;
    for (const qsizetype line : lines) {
        const QString own = key(line);
        const auto known = places.constFind(own);
        if (known == places.cend()) {
            places.insert(own, rows.size());
            rows.append(Row());
            rows.last().lines.append(line);
        } else {
            rows[*known].lines.append(line);
        }
    }
    return rows;
}

/// The condition's row in another line's trace.
const TraceRow *sameCondition(const LineDecision &line, const QString &situation, const TraceRow &condition)
{
    for (const TraceRow &row : line.trace)
        if (row.situation == situation && row.condition == condition.condition && row.text == condition.text)
            return &row;
    return nullptr;
}

} // namespace

QString periodsOf(const LetterCase &paper, const QList<qsizetype> &lines)
{
    std::set<int> months;
    QStringList unread;
    for (const qsizetype line : lines) {
        const Entry<YearMonth> &period = paper.content.application.lines[line].period;
        if (period.value())
            months.insert(period.value()->index());
        else if (!unread.contains(period.text()))
            unread.append(period.text());
    }
    if (const QString ranges = monthsWords(months); !ranges.isEmpty())
        unread.prepend(ranges);
    return unread.join(u'、');
}

namespace {

/// A fact's value with everybody's name whose it is; without names when it is everybody's.
QString valuesOf(const QList<std::pair<QString, QString>> &seen, bool named)
{
    QStringList values;
    for (const auto &[name, value] : seen)
        if (!values.contains(value))
            values.append(value);
    if (values.size() == 1 || !named)
        return values.join(u'、');
    QStringList words;
    for (const QString &value : values) {
        QStringList names;
        for (const auto &[name, own] : seen)
            if (own == value && !names.contains(name))
                names.append(name);
        words.append(ReportsText::tr("%1（%2）").arg(value, names.join(u'、')));
    }
    return words.join(u'、');
}

} // namespace

QList<LineGroup> groupsOf(const LetterCase &paper)
{
    QList<qsizetype> decided;
    for (qsizetype i = 0; i < paper.lines.size(); ++i)
        if (paper.decisionOf(i))
            decided.append(i);
    return gathered<LineGroup>(decided, [&](qsizetype line) { return likeness(paper, line); });
}

QList<GroupPart> partsOf(const LetterCase &paper, const LineGroup &group)
{
    QList<GroupPart> parts =
        gathered<GroupPart>(group.lines, [&](qsizetype line) { return amountsOf(paper, line); });
    for (GroupPart &part : parts)
        part.periods = periodsOf(paper, part.lines);
    return parts;
}

QStringList membersOf(const LetterCase &paper, const LineGroup &group)
{
    QStringList names;
    for (const qsizetype line : group.lines)
        if (const QString name = paper.memberName(paper.decisionOf(line)->member); !names.contains(name))
            names.append(name);
    return names;
}

QString sharedFacts(const LetterCase &paper, const LineGroup &group, const QString &situation,
                    const TraceRow &condition)
{
    const PolicyPack *policy = paper.content.policy.get();
    QStringList words;
    for (const TraceFact &fact : condition.facts) {
        if (fact.name == u"line.period") {
            words.append(
                ReportsText::tr("%1：%2").arg(factLabel(policy, fact.name), periodsOf(paper, group.lines)));
            continue;
        }
        QList<std::pair<QString, QString>> seen;
        for (const qsizetype line : group.lines) {
            const LineDecision &decided = *paper.decisionOf(line);
            const TraceRow *row = sameCondition(decided, situation, condition);
            if (!row)
                continue;
            for (const TraceFact &own : row->facts)
                if (own.name == fact.name)
                    if (const std::pair one(paper.memberName(decided.member), factValueWords(policy, own));
                        !seen.contains(one))
                        seen.append(one);
        }
        words.append(ReportsText::tr("%1：%2").arg(factLabel(policy, fact.name),
                                                   valuesOf(seen, fact.name.startsWith(u"member."))));
    }
    return words.join(u'；');
}

} // namespace counter
