#include "reports/lettercase.h"
#include "reports/tracewords.h"

#include "models/policy/policypack.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("LetterLines", text);
}

QString wordOf(const std::optional<bool> &value)
{
    return !value ? say("待核实") : *value ? say("成立") : say("不成立");
}

QStringList situationsTried(const LineDecision &line)
{
    QStringList tried;
    for (const TraceRow &row : line.trace)
        if (!row.situation.isEmpty() && !tried.contains(row.situation))
            tried.append(row.situation);
    return tried;
}

/// The one whose conditions are worth printing: the clause that holds, else the one that the reason names,
/// else the one with least in its way.
QString shownSituation(const LetterCase &paper, const LineDecision &line)
{
    if (!line.situation.isEmpty() || !line.nearest.isEmpty())
        return line.situation.isEmpty() ? line.nearest : line.situation;
    if (line.outcome == Outcome::NotRefundable) // the reason names no clause: none of them speaks of this
        return {};
    QString nearest;
    qsizetype least = -1;
    for (const QString &situation : situationsTried(line)) {
        if (line.reason.contains(paper.citeOf(situation)))
            return situation;
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
    const QString situation = shownSituation(paper, line);
    for (const TraceRow &trace : line.trace) {
        if (trace.situation != situation)
            continue;
        LetterRow row;
        row.scope = "condition";
        const bool derived = !trace.derived.isEmpty();
        const QString text = trace.text.isEmpty() ? trace.condition : trace.text;
        row.put(QStringLiteral("condition.sign"), derived ? QStringLiteral("＝") : signOf(trace.value));
        row.put(QStringLiteral("condition.word"),
                derived ? say("%1 元").arg(trace.derived) : wordOf(trace.value));
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
                why = trace.text.isEmpty() ? trace.condition : trace.text;
            holds = trace.value;
        }
        LetterRow row;
        row.scope = "tried";
        row.put(QStringLiteral("tried.sign"), signOf(holds));
        row.put(QStringLiteral("tried.word"), wordOf(holds));
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

/// 原缴费 281.12 元，抵扣已划入个人账户 80.32 元，条款可退 200.80 元；申请退还 281.12 元，取小者，可退 200.80
/// 元。
QString arithmetic(const FormLine &line, const LineDecision &decided)
{
    QString text = say("原缴费 %1 元").arg(line.paid);
    if (decided.setOff > Money())
        text += say("，抵扣已划入个人账户 %1 元").arg(decided.setOff.toGrouped());
    text += say("，条款可退 %1 元").arg(shownRange(decided.allowed, decided.range));
    if (line.sums.claimedKnown && line.sums.claimed != decided.allowed)
        text += say("；申请退还 %1 元，取小者").arg(line.claimed);
    return text + say("，本笔可退 %1 元。").arg(shownRange(decided.refundable, decided.range));
}

void putDecided(LetterRow &row, const LetterCase &paper, const FormLine &line, const LineDecision &decided)
{
    const bool settled = !decided.range || decided.range->low == decided.range->high;
    const auto line_ = QStringLiteral("line");
    row.money(line_, QStringLiteral("allowed"), decided.allowed, settled);
    row.money(line_, QStringLiteral("refundable"), decided.refundable, settled);
    row.money(line_, QStringLiteral("setOff"), decided.setOff);
    const Money refused =
        line.sums.claimed > decided.refundable ? line.sums.claimed - decided.refundable : Money();
    row.money(line_, QStringLiteral("refused"), refused, settled && line.sums.claimedKnown);
    if (!settled) {
        row.put(QStringLiteral("line.refundable"), shownRange(decided.refundable, decided.range));
        row.put(QStringLiteral("line.allowed"), shownRange(decided.allowed, decided.range));
    }
    row.put(QStringLiteral("line.outcome"), outcomeLabel(decided.outcome));
    row.put(QStringLiteral("line.sign"), signOf(decided.outcome));
    row.put(QStringLiteral("line.reason"), decided.reason);
    const QString situation = shownSituation(paper, decided);
    if (!decided.situation.isEmpty()) {
        QStringList cites;
        QStringList titles;
        for (const ClausePart &part : clauseParts(decided)) {
            cites.append(paper.citeOf(part.situation));
            titles.append(paper.titleOf(part.situation));
        }
        row.put(QStringLiteral("line.clause"), cites.join(u'、'));
        row.put(QStringLiteral("line.title"), titles.join(u'；'));
        row.put(QStringLiteral("line.arithmetic"), arithmetic(line, decided));
    }
    row.put(QStringLiteral("line.words"), paper.wordsOf(paper.citeOf(situation)));
    row.put(QStringLiteral("line.warnings"), decided.warnings.join(u'；'));
    if (decided.deferredUntil)
        row.put(QStringLiteral("line.deferredUntil"), shownDate(*decided.deferredUntil));
    row.put(QStringLiteral("line.deadline"), paper.limitOf(decided));
    if (decided.demand && !decided.demand->isNone())
        row.put(QStringLiteral("line.demand"),
                say("%1。%2").arg(decided.demand->amount
                                      ? say("%1 元").arg(decided.demand->amount->toGrouped())
                                      : say("金额待核实"),
                                  decided.demand->text));
    QStringList others;
    for (const Alternative &other : decided.alternatives)
        others.append(say("%1（%2 元）").arg(paper.citeOf(other.situation), other.allowed.toGrouped()));
    row.put(QStringLiteral("line.alternatives"), others.join(u'、'));
    QStringList open;
    for (const QString &fact : decided.unknownFacts)
        open.append(factQuestion(paper.content.policy.get(), fact));
    row.put(QStringLiteral("line.open"), open.join(QString()));
}

LetterRow lineRow(const LetterCase &paper, qsizetype index)
{
    const Application &application = paper.content.application;
    const FormLine &line = paper.lines[index];
    LetterRow row;
    row.scope = "line";
    row.put(QStringLiteral("line.ordinal"), QString::number(index + 1));
    row.put(QStringLiteral("line.voucherSeries"), line.series);
    row.put(QStringLiteral("line.voucherNumber"), line.number);
    row.put(QStringLiteral("line.period"), application.lines[index].period.text());
    row.put(QStringLiteral("line.year"), line.year);
    row.put(QStringLiteral("line.month"), line.month);
    row.put(QStringLiteral("line.insurance"), line.insurance);
    const auto line_ = QStringLiteral("line");
    row.money(line_, QStringLiteral("paid"), line.sums.paid, line.sums.paidKnown);
    row.money(line_, QStringLiteral("credit"), line.sums.credit, line.sums.creditKnown);
    row.money(line_, QStringLiteral("claimed"), line.sums.claimed, line.sums.claimedKnown);
    // Half-typed amounts of a draft are shown as they were typed.
    row.put(QStringLiteral("line.paid"), line.paid);
    row.put(QStringLiteral("line.claimed"), line.claimed);
    const bool himself =
        application.claimant.kind == ClaimantKind::Individual && application.members.isEmpty();
    if (line.member >= 0) {
        const Member &member = application.members[line.member];
        row.put(QStringLiteral("line.member"), member.name);
        row.put(QStringLiteral("line.citizenTail"), member.citizenId.right(4));
    } else if (himself) {
        row.put(QStringLiteral("line.member"), application.claimant.name);
        row.put(QStringLiteral("line.citizenTail"), application.claimant.taxpayerId.right(4));
    }
    if (const std::optional<Choice> &choice = application.lines[index].choice)
        row.put(QStringLiteral("line.choice"), say("%1（%2）").arg(choice->reason, choice->by));
    const LineDecision *decided = paper.decisionOf(index);
    if (decided)
        putDecided(row, paper, line, *decided);
    row.rows = [&paper, decided](const QString &source, const RowSink &sink) -> Result<void> {
        if (!decided)
            return {};
        return source == u"tried" ? triedRows(paper, *decided, sink) : conditionRows(paper, *decided, sink);
    };
    return row;
}

bool belongs(LinesOf which, const LineDecision *decided)
{
    switch (which) {
    case LinesOf::All:
        return true;
    case LinesOf::Refunded:
        return decided && decided->refundable > Money();
    case LinesOf::Refused:
        return decided && decided->outcome == Outcome::NotRefundable;
    }
    return true;
}

} // namespace

Result<void> lineRows(const LetterCase &paper, LinesOf which, const RowSink &sink)
{
    for (qsizetype i = 0; i < paper.lines.size(); ++i) {
        if (!belongs(which, paper.decisionOf(i)))
            continue;
        if (const Result<bool> more = sink(lineRow(paper, i)); !more)
            return more.error();
        else if (!*more)
            return {};
    }
    return {};
}

} // namespace counter
