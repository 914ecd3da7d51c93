#include "forms/intake/decisionchange.h"

#include "forms/formstext.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString why(const DecisionSummary &stored, const Decision &now)
{
    if (stored.policy != now.policy)
        return FormsText::tr("当时按政策包 %1，现在按 %2。").arg(stored.policy, now.policy);
    if (stored.policyHash != now.policyHash)
        return FormsText::tr("政策包 %1 的内容此后有改动。").arg(now.policy);
    return FormsText::tr("政策包未变，请核对核验日和所填内容。");
}

} // namespace

QString decisionChange(const DecisionSummary &stored, const Decision &now)
{
    if (!stored.outcome)
        return {};
    if (*stored.outcome == now.outcome && stored.refundable == now.refundable && stored.paid == now.paid
        && stored.claimed == now.claimed)
        return {};
    const auto said = [](Outcome outcome, Money amount) {
        return FormsText::tr("%1 %2 元").arg(outcomeLabel(outcome), amount.toGrouped());
    };
    return FormsText::tr("重新核验的结果与上次保存时不同：当时（%1）%2，现在%3。%4")
        .arg(stored.asOf.toString(Qt::ISODate), said(*stored.outcome, stored.refundable),
             said(now.outcome, now.refundable), why(stored, now));
}

} // namespace counter
