#include "reports/content/claimsplit.h"
#include "reports/content/lettercase.h"
#include "reports/content/linewords.h"
#include "reports/page/reportstext.h"

#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/factwords.h"
#include "models/policy/words/obligations.h"

#include <algorithm>

namespace counter {

namespace {

/// 原缴费 281.12 元，抵扣已划入个人账户 80.32 元，条款可退 200.80 元；申请退还 281.12 元，取小者，可退 200.80
/// 元。
QString arithmetic(const FormLine &line, const LineDecision &decided)
{
    QString text = ReportsText::tr("原缴费 %1 元").arg(line.paid);
    if (decided.setOff > Money())
        text += ReportsText::tr("，抵扣已划入个人账户 %1 元").arg(decided.setOff.toGrouped());
    text += ReportsText::tr("，条款可退 %1 元").arg(amountWords(decided.allowed, decided.range));
    if (line.sums.claimedKnown && line.sums.claimed != decided.allowed)
        text += ReportsText::tr("；申请退还 %1 元，取小者").arg(line.claimed);
    return text + ReportsText::tr("，本笔可退 %1 元。").arg(amountWords(decided.refundable, decided.range));
}

void putDecided(LetterRow &row, const LetterCase &paper, const FormLine &line, const LineDecision &decided)
{
    const bool settled = !decided.range || decided.range->low == decided.range->high;
    const auto line_ = QStringLiteral("line");
    row.money(line_, QStringLiteral("allowed"), decided.allowed, settled);
    row.money(line_, QStringLiteral("refundable"), decided.refundable, settled);
    const ClaimSplit split = splitOf(line, decided);
    row.money(line_, QStringLiteral("setOff"), split.setOff, split.known);
    row.money(line_, QStringLiteral("refused"), split.refused, split.known);
    if (!settled) {
        row.put(QStringLiteral("line.refundable"), amountWords(decided.refundable, decided.range));
        row.put(QStringLiteral("line.allowed"), amountWords(decided.allowed, decided.range));
    }
    row.put(QStringLiteral("line.outcome"), outcomeLabel(decided.outcome));
    row.put(QStringLiteral("line.sign"), outcomeSign(decided.outcome));
    row.put(QStringLiteral("line.reason"), decided.reason);
    const QString situation = shownSituation(decided);
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
        row.put(
            QStringLiteral("line.demand"),
            ReportsText::tr("%1。%2").arg(demandAmountWords(decided.demand->amount), decided.demand->text));
    QStringList others;
    for (const Alternative &other : decided.alternatives)
        others.append(
            ReportsText::tr("%1（%2 元）").arg(paper.citeOf(other.situation), other.allowed.toGrouped()));
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
        row.put(QStringLiteral("line.member"), memberName(member));
        row.put(QStringLiteral("line.citizenTail"), member.citizenId.right(4));
    } else if (himself) {
        row.put(QStringLiteral("line.member"), application.claimant.name);
        row.put(QStringLiteral("line.citizenTail"), application.claimant.taxpayerId.right(4));
    }
    if (const std::optional<Choice> &choice = application.lines[index].choice)
        row.put(QStringLiteral("line.choice"), ReportsText::tr("%1（%2）").arg(choice->reason, choice->by));
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
