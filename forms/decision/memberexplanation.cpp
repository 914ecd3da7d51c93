#include "forms/decision/explanation.h"
#include "forms/decision/explanationparts.h"
#include "forms/decision/packwords.h"
#include "forms/formstext.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/tables/clausesmodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

using namespace explaining;

namespace {

/// Only this person's lines, so that the sums by clause are his.
Decision partOf(const Decision &decision, const QString &member)
{
    Decision part = decision;
    part.lines.removeIf([&](const LineDecision &line) { return line.member != member; });
    part.members.removeIf([&](const MemberDecision &each) { return each.member != member; });
    return part;
}

void addFacts(HtmlText &html, const Application &application, const PolicyPack *pack, const QString &member)
{
    const auto found = std::find_if(application.members.cbegin(), application.members.cend(),
                                    [&](const Member &each) { return each.id == member; });
    if (found == application.members.cend() || found->facts.isEmpty())
        return;
    html.heading(FormsText::tr("已核实的事实"));
    html.beginTable({}, HtmlText::AllLeft);
    for (const auto &[name, value] : found->facts.asKeyValueRange()) {
        const QString fact = QStringLiteral("member.") + name;
        html.row({factLabel(pack, fact), factValueWords(pack ? pack->fact(fact) : nullptr, value)});
    }
    html.endTable();
}

void addLines(HtmlText &html, const Application &application, const Decision &part, const PolicyPack *pack)
{
    html.heading(FormsText::tr("各笔"));
    html.beginTable({FormsText::tr("笔"), FormsText::tr("所属期"), FormsText::tr("险种"),
                     FormsText::tr("依据"), FormsText::tr("可退")},
                    HtmlText::LastRight);
    for (const LineDecision &line : part.lines) {
        if (line.line < 0 || line.line >= application.lines.size())
            continue;
        const ContributionLine &paid = application.lines.at(line.line);
        const QString by =
            line.situation.isEmpty() ? outcomeLabel(line.outcome) : clauseCite(pack, line.situation);
        html.row({QString(outcomeSign(line.outcome) + QLatin1Char(' ') + QString::number(line.line + 1)),
                  paid.period.text(),
                  paid.insurance.value() ? insuranceShortLabel(*paid.insurance.value()) : QString(), by,
                  yuanWords(line.refundable, line.range)},
                 QStringLiteral("line:%1").arg(line.line));
    }
    html.endTable();
}

} // namespace

Explanation explainMember(const Application &application, const Decision &decision, const PolicyPack *pack,
                          const QString &member)
{
    Explanation made;
    const QString name = memberName(application, member);
    const Decision part = partOf(decision, member);
    made.title = FormsText::tr("参保人 %1").arg(name);
    HtmlText html;
    if (part.lines.isEmpty() || part.members.isEmpty()) {
        made.verdict = FormsText::tr("%1 尚无可核验的缴费明细。").arg(name);
        html.link(FormsText::tr("看全案"), QStringLiteral("case"));
        made.html = html.html();
        return made;
    }
    const MemberDecision &whole = part.members.first();
    made.verdict = FormsText::tr("%1：%2 笔，可退 %3。")
                       .arg(name)
                       .arg(part.lines.size())
                       .arg(yuanWords(whole.refundable, whole.range));
    const QList<ClauseSum> sums =
        amountsByClause(part, [pack](const QString &situation) { return clauseText(pack, situation); });
    html.heading(FormsText::tr("金额怎样算出"));
    html.beginTable({}, HtmlText::LastRight);
    QStringList cites;
    for (const ClauseSum &sum : sums) {
        html.row(
            {(sum.lines > 0
                  ? FormsText::tr("%1 %2（%3 笔）").arg(outcomeSign(sum.outcome), sum.text).arg(sum.lines)
                  : sum.text),
             yuanWords(sum.amount, sum.range)});
        if (!sum.situation.isEmpty())
            cites += clauseCite(pack, sum.situation);
    }
    html.row({FormsText::tr("合计可退"), yuanWords(whole.refundable, whole.range)});
    if (whole.setOffSurplus.fen() > 0)
        html.row({FormsText::tr("个人账户抵扣后尚余（不追缴）"), whole.setOffSurplus.toGrouped()});
    html.endTable();
    addOpenFacts(html, application, decision, pack, member);
    addFacts(html, application, pack, member);
    addLines(html, application, part, pack);
    addQuotations(html, cites, pack);
    addNotes(html, notesFor(decision, cites));
    html.link(FormsText::tr("看全案"), QStringLiteral("case"));
    made.html = html.html();
    return made;
}

} // namespace counter
