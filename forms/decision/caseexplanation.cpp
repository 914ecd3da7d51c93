#include "forms/decision/explanation.h"
#include "forms/decision/explanationparts.h"
#include "forms/decision/notessection.h"
#include "forms/decision/packwords.h"
#include "forms/formstext.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/obligations.h"
#include "models/tables/clausesmodel.h"
#include "models/values/chineseamount.h"

#include <QCoreApplication>

namespace counter {

using namespace explaining;

namespace {

/// The sums; returns the clauses in their order.
QStringList addClauses(HtmlText &html, const Decision &decision, const PolicyPack *pack)
{
    html.heading(FormsText::tr("按条款"));
    html.beginTable({FormsText::tr("条款"), FormsText::tr("笔数"), FormsText::tr("金额")},
                    HtmlText::LastRight);
    QStringList cites;
    for (const ClauseSum &row : amountsByClause(
             decision, [pack](const QString &situation) { return clauseText(pack, situation); })) {
        html.row(
            {(row.lines > 0 ? QString(outcomeSign(row.outcome) + QLatin1Char(' ')) : QString()) + row.text,
             row.lines > 0 ? QString::number(row.lines) : QString(), yuanWords(row.amount, row.range)},
            row.firstLine < 0 ? QString() : QStringLiteral("line:%1").arg(row.firstLine));
        if (!row.situation.isEmpty() && !cites.contains(clauseCite(pack, row.situation)))
            cites += clauseCite(pack, row.situation);
    }
    html.endTable();
    return cites;
}

void addMembers(HtmlText &html, const Application &application, const Decision &decision)
{
    html.heading(FormsText::tr("按参保人"));
    html.beginTable({FormsText::tr("参保人"), FormsText::tr("抵扣后尚余"), FormsText::tr("可退")},
                    HtmlText::LastRight);
    for (const MemberDecision &member : decision.members)
        html.row({memberName(application, member.member), member.setOffSurplus.toGrouped(),
                  yuanWords(member.refundable, member.range)},
                 QStringLiteral("member:") + member.member);
    html.endTable();
}

void addEvidence(HtmlText &html, const Decision &decision, const PolicyPack *pack)
{
    html.heading(FormsText::tr("附列资料"));
    html.beginList();
    for (const EvidenceNeed &need : decision.evidence) {
        QStringList by;
        for (const QString &situation : need.requiredBy)
            by += clauseCite(pack, situation);
        html.item(truthSign(need.present) + QLatin1Char(' ') + need.title
                      + (need.present ? FormsText::tr("（已收）") : FormsText::tr("（还缺）")),
                  by.isEmpty() ? QString() : FormsText::tr("%1要求").arg(by.join(QStringLiteral("、"))),
                  theme::color(truthTone(need.present)).name());
    }
    html.endList();
}

void addAnswers(HtmlText &html, const Decision &decision)
{
    if (decision.answers.isEmpty())
        return;
    html.heading(FormsText::tr("文件另有规定"));
    html.beginList();
    for (const DecisionAnswer &answer : decision.answers)
        html.item(QStringLiteral("· ") + answer.cite + QStringLiteral("：") + answer.text + answer.value);
    html.endList();
}

} // namespace

Explanation explainCase(const Application &application, const Decision &decision, const PolicyPack *pack,
                        const WorkCalendar *calendar)
{
    Explanation made;
    made.title = FormsText::tr("全案核验结论");
    if (decision.lines.isEmpty()) {
        made.verdict = FormsText::tr("尚无可核验的缴费明细。");
        return made;
    }
    made.verdict = FormsText::tr("%1 %2，可退 %3，申请 %4 元。")
                       .arg(outcomeSign(decision.outcome), outcomeLabel(decision.outcome),
                            yuanWords(decision.refundable, decision.range), decision.claimed.toGrouped());
    HtmlText html;
    if (!decision.range && decision.refundable.fen() > 0)
        html.paragraph(FormsText::tr("大写：%1").arg(chineseAmount(decision.refundable)));
    if (const QString later = deferredWords(decision); !decision.range && !later.isEmpty())
        html.paragraph(
            FormsText::tr("其中现在可退 %1 元，另有 %2。").arg(decision.payableNow.toGrouped(), later));
    for (const QString &sentence :
         {setOffSentence(decision), demandSentence(decision), deadlineSentence(decision, calendar)})
        html.paragraph(sentence);
    const QStringList cites = addClauses(html, decision, pack);
    addMembers(html, application, decision);
    addOpenFacts(html, application, decision, pack, {});
    addEvidence(html, decision, pack);
    addAnswers(html, decision);
    addQuotations(html, cites, pack);
    addNotes(html, decision.notes);
    if (pack)
        html.paragraph(FormsText::tr("依据：%1（政策包 %2，核验日 %3）")
                           .arg(policyTitle(pack), pack->id, decision.asOf.toString(Qt::ISODate)));
    made.html = html.html();
    return made;
}

} // namespace counter
