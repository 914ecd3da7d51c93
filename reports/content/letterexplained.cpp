#include "models/policy/words/factwords.h"
#include "models/policy/words/obligations.h"
#include "models/policy/words/tracewords.h"
#include "reports/content/claimsplit.h"
#include "reports/content/linegroups.h"
#include "reports/content/linewords.h"
#include "reports/page/reportstext.h"

#include <algorithm>

namespace counter {

namespace {

bool isGiven(const LineDecision &line)
{
    return line.outcome == Outcome::Refundable || line.outcome == Outcome::PartlyRefundable
        || line.outcome == Outcome::Deferred;
}

void putSplit(LetterRow &row, const QString &prefix, const ClaimSplit &split)
{
    row.money(prefix, QStringLiteral("claimed"), split.claimed, split.known);
    row.money(prefix, QStringLiteral("setOff"), split.setOff, split.known);
    row.money(prefix, QStringLiteral("referred"), split.referred, split.known);
    row.money(prefix, QStringLiteral("refused"), split.refused, split.known);
    row.money(prefix, QStringLiteral("refundable"), split.refundable, split.known);
    if (!split.known)
        row.put(prefix + QStringLiteral(".refundable"), ReportsText::tr("待核实"));
}

ClaimSplit sumOfLines(const LetterCase &paper, const QList<qsizetype> &lines)
{
    ClaimSplit sum;
    for (const qsizetype line : lines) {
        const ClaimSplit part = splitOf(paper.lines[line], *paper.decisionOf(line));
        sum.claimed += part.claimed;
        sum.setOff += part.setOff;
        sum.referred += part.referred;
        sum.refused += part.refused;
        sum.refundable += part.refundable;
        sum.known = sum.known && part.known;
    }
    return sum;
}

/// 281.12 − 80.32 ＝ 200.80; of what is not all claimed and of what is open, that too.
QString formulaOf(const LetterCase &paper, qsizetype line)
{
    const FormLine &form = paper.lines[line];
    const LineDecision &decided = *paper.decisionOf(line);
    QString text = decided.formula;
    if (text.isEmpty())
        text = decided.range ? amountWords(decided.refundable, decided.range) : form.paid;
    QStringList counts;
    for (const TraceRow &row : decided.trace)
        if (row.situation == decided.situation && row.counted && !row.derived.isEmpty())
            counts.append(ReportsText::tr("%1 %2").arg(row.text, row.derived));
    if (!counts.isEmpty())
        text += u'\n' + counts.join(u'；');
    if (form.sums.claimedKnown && form.sums.claimed < decided.allowed)
        text += ReportsText::tr("；只申请 %1").arg(form.claimed);
    return text;
}

LetterRow partRow(const LetterCase &paper, const GroupPart &part)
{
    LetterRow row;
    row.scope = "part";
    const auto prefix = QStringLiteral("part");
    const qsizetype first = part.lines.first();
    row.put(QStringLiteral("part.member"), paper.memberName(paper.decisionOf(first)->member));
    const std::optional<Insurance> &kind = paper.content.application.lines[first].insurance.value();
    row.put(QStringLiteral("part.insurance"),
            kind ? insuranceShortLabel(*kind) : paper.lines[first].insurance);
    row.put(QStringLiteral("part.periods"), part.periods);
    row.put(QStringLiteral("part.formula"), formulaOf(paper, first));
    row.count(prefix, QStringLiteral("lines"), part.lines.size());
    const ClaimSplit split = sumOfLines(paper, part.lines);
    putSplit(row, prefix, split);
    const LineDecision &decided = *paper.decisionOf(first);
    if (!split.known && decided.range)
        row.put(QStringLiteral("part.refundable"),
                part.lines.size() == 1
                    ? amountWords(decided.refundable, decided.range)
                    : ReportsText::tr("每笔 %1").arg(amountWords(decided.refundable, decided.range)));
    return row;
}

/// The reason in words, when it is the same for every line; where a clause gives, it would tell one line's
/// sum.
QString sharedReason(const LetterCase &paper, const LineGroup &group)
{
    const LineDecision &first = *paper.decisionOf(group.lines.first());
    const bool same = std::all_of(group.lines.begin(), group.lines.end(), [&](qsizetype line) {
        return paper.decisionOf(line)->reason == first.reason;
    });
    return same && !isGiven(first) ? first.reason : QString();
}

/// Each warning once, with its months when it is not for all of the group's lines.
QString warningsOf(const LetterCase &paper, const LineGroup &group)
{
    QStringList warnings;
    for (const qsizetype line : group.lines)
        for (const QString &warning : paper.decisionOf(line)->warnings)
            if (!warnings.contains(warning))
                warnings.append(warning);
    for (QString &warning : warnings) {
        QList<qsizetype> lines = group.lines;
        lines.removeIf([&](qsizetype line) { return !paper.decisionOf(line)->warnings.contains(warning); });
        if (lines.size() < group.lines.size())
            warning += ReportsText::tr("（%1）").arg(periodsOf(paper, lines));
    }
    return warnings.join(u'；');
}

/// What stands in the way of the other clauses: 一（五）✗缴费人为个人；一（六）✗…
QString othersTried(const LetterCase &paper, const LineDecision &line)
{
    const QString shown = paper.citeOf(shownSituation(line));
    QStringList words;
    const Result<void> told = triedRows(paper, line, [&](const LetterRow &row) -> Result<bool> {
        if (const QString cite = row.values.value(QStringLiteral("tried.clause")); cite != shown)
            words.append(QString(cite + row.values.value(QStringLiteral("tried.sign"))
                                 + row.values.value(QStringLiteral("tried.why"))));
        return true;
    });
    return told ? words.join(u'；') : QString();
}

QString demandOf(const LetterCase &paper, const LineGroup &group)
{
    const std::optional<Demand> &first = paper.decisionOf(group.lines.first())->demand;
    if (!first || first->isNone())
        return {};
    Money sum;
    bool known = true;
    for (const qsizetype line : group.lines) {
        const std::optional<Demand> &demand = paper.decisionOf(line)->demand;
        known = known && demand && demand->amount;
        sum += demand ? demand->amount.value_or(Money()) : Money();
    }
    return ReportsText::tr("%1。%2").arg(demandAmountWords(known ? std::optional(sum) : std::nullopt),
                                         first->text);
}

Result<void> groupConditions(const LetterCase &paper, const LineGroup &group, const RowSink &sink)
{
    const LineDecision &first = *paper.decisionOf(group.lines.first());
    const QString situation = shownSituation(first);
    for (qsizetype i = 0; i < first.trace.size(); ++i) {
        const TraceRow &trace = first.trace[i];
        // Of a clause that does not hold, the reason says most: only what stands in its way.
        if (trace.situation != situation || !trace.derived.isEmpty()
            || (first.situation.isEmpty() && trace.value == true))
            continue;
        LetterRow row;
        row.scope = "condition";
        row.put(QStringLiteral("condition.sign"), truthSign(trace.value));
        row.put(QStringLiteral("condition.word"), truthWord(trace.value));
        row.put(QStringLiteral("condition.text"), conditionWords(trace));
        row.put(QStringLiteral("condition.facts"), sharedFacts(paper, group, situation, trace));
        row.put(QStringLiteral("condition.clause"), paper.citeOf(situation));
        if (const Result<bool> more = sink(row); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

Result<void> partRows(const LetterCase &paper, const LineGroup &group, const RowSink &sink)
{
    for (const GroupPart &part : partsOf(paper, group)) {
        if (const Result<bool> more = sink(partRow(paper, part)); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

/// ✓缴费人为单位（缴费人：单位）；✓…
QString conditionsOf(const LetterCase &paper, const LineGroup &group)
{
    QStringList words;
    const Result<void> told = groupConditions(paper, group, [&](const LetterRow &row) -> Result<bool> {
        const QString facts = row.values.value(QStringLiteral("condition.facts"));
        const QString text = row.values.value(QStringLiteral("condition.sign"))
            + row.values.value(QStringLiteral("condition.text"));
        words.append(facts.isEmpty() ? text : ReportsText::tr("%1（%2）").arg(text, facts));
        return true;
    });
    return told ? words.join(u'；') : QString();
}

LetterRow groupRow(const LetterCase &paper, const LineGroup &group, int ordinal)
{
    LetterRow row;
    row.scope = "group";
    const auto prefix = QStringLiteral("group");
    const qsizetype line = group.lines.first();
    const LineDecision &first = *paper.decisionOf(line);
    const QString situation = shownSituation(first);
    row.put(QStringLiteral("group.ordinal"), QString::number(ordinal));
    row.put(QStringLiteral("group.outcome"), outcomeLabel(first.outcome));
    row.put(QStringLiteral("group.sign"), outcomeSign(first.outcome));
    if (!first.situation.isEmpty()) {
        QStringList cites;
        QStringList titles;
        for (const ClausePart &part : clauseParts(first)) {
            cites.append(paper.citeOf(part.situation));
            titles.append(paper.titleOf(part.situation));
        }
        row.put(QStringLiteral("group.clause"), cites.join(u'、'));
        row.put(QStringLiteral("group.title"), titles.join(u'；'));
    }
    row.put(QStringLiteral("group.cite"), paper.citeOf(situation));
    row.put(QStringLiteral("group.words"), paper.wordsOf(paper.citeOf(situation)));
    row.put(QStringLiteral("group.reason"), sharedReason(paper, group));
    row.put(QStringLiteral("group.members"), membersOf(paper, group).join(u'、'));
    row.put(QStringLiteral("group.deadline"), paper.limitOf(first));
    row.put(QStringLiteral("group.demand"), demandOf(paper, group));
    row.put(QStringLiteral("group.conditions"), conditionsOf(paper, group));
    row.put(QStringLiteral("group.warnings"), warningsOf(paper, group));
    if (first.situation.isEmpty())
        row.put(QStringLiteral("group.others"), othersTried(paper, first));
    if (partsOf(paper, group).size() > 1)
        row.put(QStringLiteral("group.several"), QStringLiteral("✓"));
    if (first.deferredUntil)
        row.put(QStringLiteral("group.deferredUntil"), shownDate(*first.deferredUntil));
    QStringList others;
    for (const Alternative &other : first.alternatives)
        others.append(paper.citeOf(other.situation));
    others.removeDuplicates();
    row.put(QStringLiteral("group.alternatives"), others.join(u'、'));
    QStringList open;
    for (const QString &fact : first.unknownFacts)
        open.append(factQuestion(paper.content.policy.get(), fact));
    row.put(QStringLiteral("group.open"), open.join(QString()));
    if (const std::optional<Choice> &choice = paper.content.application.lines[line].choice)
        row.put(QStringLiteral("group.choice"), ReportsText::tr("%1（%2）").arg(choice->reason, choice->by));
    row.count(prefix, QStringLiteral("lines"), group.lines.size());
    putSplit(row, prefix, sumOfLines(paper, group.lines));
    row.rows = [&paper, group](const QString &source, const RowSink &sink) -> Result<void> {
        if (source == u"tried")
            return triedRows(paper, *paper.decisionOf(group.lines.first()), sink);
        return source == u"parts" ? partRows(paper, group, sink) : groupConditions(paper, group, sink);
    };
    return row;
}

} // namespace

Result<void> groupRows(const LetterCase &paper, const RowSink &sink)
{
    int ordinal = 0;
    for (const LineGroup &group : groupsOf(paper)) {
        if (const Result<bool> more = sink(groupRow(paper, group, ++ordinal)); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

} // namespace counter
