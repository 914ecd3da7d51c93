#include "forms/decision/explanation.h"

#include "forms/decision/htmltext.h"
#include "forms/decision/notessection.h"
#include "forms/decision/packwords.h"
#include "forms/theme/theme.h"
#include "models/policy/policypack.h"
#include "models/tables/clausesmodel.h"
#include "models/values/chineseamount.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Explanation", text);
}

QString amountOr(Money amount, const std::optional<AmountRange> &range)
{
    if (range && range->low != range->high)
        return tr("%1～%2 元").arg(range->low.toGrouped(), range->high.toGrouped());
    return tr("%1 元").arg(amount.toGrouped());
}

QString memberName(const Application &application, const QString &id)
{
    for (const Member &member : application.members)
        if (member.id == id)
            return member.name.isEmpty() ? id : member.name;
    return application.members.isEmpty() ? application.claimant.name : id;
}

struct Sign
{
    QString text;
    theme::Tone tone;
};

Sign signOf(const std::optional<bool> &value)
{
    if (!value)
        return {QStringLiteral("？"), theme::Tone::Open};
    return *value ? Sign{QStringLiteral("✓"), theme::Tone::Good}
                  : Sign{QStringLiteral("✗"), theme::Tone::Bad};
}

QString wordOf(const std::optional<bool> &value)
{
    return !value ? tr("待核实") : *value ? tr("成立") : tr("不成立");
}

QString factsOf(const TraceRow &row, const PolicyPack *pack)
{
    QStringList parts;
    for (const TraceFact &fact : row.facts) {
        const FactTexts words = factTexts(pack, fact.name);
        parts += words.label + QStringLiteral("：") + traceText(words, fact);
    }
    return parts.join(QStringLiteral("；"));
}

/// One situation as it was tried: every condition with its sign and facts.
void addSituation(HtmlText &html, const LineDecision &line, const QString &situation, const PolicyPack *pack)
{
    std::optional<bool> holds = true;
    for (const TraceRow &row : line.trace)
        if (row.situation == situation && row.derived.isEmpty()) {
            if (row.value == false)
                holds = false;
            else if (!row.value && holds != false)
                holds = std::nullopt;
        }
    html.heading(signOf(holds).text + QLatin1Char(' ') + clauseText(pack, situation) + QStringLiteral("（")
                 + wordOf(holds) + QStringLiteral("）"));
    html.beginList();
    for (const TraceRow &row : line.trace) {
        if (row.situation != situation)
            continue;
        const QString text = row.text.isEmpty() ? row.condition : row.text;
        if (row.derived.isEmpty()) {
            const Sign sign = signOf(row.value);
            html.item(sign.text + QLatin1Char(' ') + text + QStringLiteral("（") + wordOf(row.value)
                          + QStringLiteral("）"),
                      factsOf(row, pack), theme::color(sign.tone).name());
        } else {
            html.item(QStringLiteral("= ") + text + QStringLiteral("：") + row.derived, factsOf(row, pack));
        }
    }
    html.endList();
}

QStringList situationsTried(const LineDecision &line)
{
    QStringList tried;
    if (!line.situation.isEmpty())
        tried += line.situation;
    for (const TraceRow &row : line.trace)
        if (!row.situation.isEmpty() && !tried.contains(row.situation))
            tried += row.situation;
    return tried;
}

void addArithmetic(HtmlText &html, const ContributionLine &paid, const LineDecision &line)
{
    html.heading(tr("金额怎样算出"));
    html.beginTable({}, HtmlText::LastRight);
    const auto typed = [&](const QString &label, const Entry<Money> &entry, const QString &missing) {
        html.row({label, entry.value() ? entry.value()->toGrouped() : missing});
    };
    typed(tr("原缴费金额"), paid.paid, tr("未填"));
    typed(tr("已划入个人账户金额"), paid.accountCredit, tr("未核实"));
    typed(tr("申请退还金额"), paid.claimed, tr("未填，按原缴费金额"));
    html.row({tr("条款可退金额"), line.allowed.toGrouped()});
    if (line.setOff.fen() != 0)
        html.row({tr("其中已抵扣个人账户"), line.setOff.toGrouped()});
    html.row({tr("本笔可退（申请与条款取小）"), amountOr(line.refundable, line.range)});
    html.endTable();
}

void addAlternatives(HtmlText &html, const LineDecision &line, const PolicyPack *pack)
{
    if (line.alternatives.isEmpty())
        return;
    html.heading(tr("同时成立的其他条款"));
    html.beginTable({}, HtmlText::LastRight);
    for (const Alternative &other : line.alternatives)
        html.row({clauseText(pack, other.situation), amountOr(other.allowed, {})});
    html.endTable();
    html.paragraph(tr("按政策包的先后次序取第一款；复核人可说明理由改用另一款。"));
}

void addNotes(HtmlText &html, const QList<DecisionNote> &notes)
{
    if (notes.isEmpty())
        return;
    html.heading(tr("读法与说明（文件未写明之处，不是条文）"));
    html.beginList();
    for (const DecisionNote &note : notes)
        html.item(
            QStringLiteral("· ")
            + (note.cite.isEmpty() ? note.text : QString(note.cite + QStringLiteral("：") + note.text)));
    html.endList();
}

void addWarnings(HtmlText &html, const QStringList &warnings)
{
    if (warnings.isEmpty())
        return;
    html.heading(tr("提醒"));
    html.beginList();
    for (const QString &warning : warnings)
        html.item(QStringLiteral("！ ") + warning);
    html.endList();
}

void addQuotations(HtmlText &html, const QStringList &cites, const PolicyPack *pack)
{
    for (const QString &cite : cites) {
        const QString text = quotation(pack, cite);
        if (text.isEmpty())
            continue;
        html.heading(tr("条文 %1 《%2》").arg(cite, pack->number.isEmpty() ? pack->title : pack->number));
        html.quote(text);
    }
}

QList<DecisionNote> notesFor(const Decision &decision, const QStringList &cites)
{
    QList<DecisionNote> notes;
    for (const DecisionNote &note : decision.notes)
        if (std::any_of(cites.cbegin(), cites.cend(),
                        [&](const QString &cite) { return !cite.isEmpty() && note.cite.contains(cite); }))
            notes += note;
    return notes;
}

} // namespace

Explanation explainLine(const Application &application, const Decision &decision, const PolicyPack *pack,
                        int place)
{
    Explanation made;
    const auto found = std::find_if(decision.lines.cbegin(), decision.lines.cend(),
                                    [&](const LineDecision &line) { return line.line == place; });
    if (place < 0 || place >= application.lines.size())
        return explainCase(application, decision, pack);
    const ContributionLine &paid = application.lines.at(place);
    made.title = tr("第 %1 笔").arg(place + 1);
    HtmlText html;
    if (found == decision.lines.cend()) {
        made.verdict = tr("这一笔还不能核验：请先填齐所属期、险种和原缴费金额。");
        html.link(tr("← 看全案"), QStringLiteral("case"));
        made.html = html.html();
        return made;
    }
    const LineDecision &line = *found;
    made.title += tr(" · %1 · %2 · %3")
                      .arg(memberName(application, line.member), paid.period.text(),
                           paid.insurance.value() ? insuranceLabel(*paid.insurance.value()) : QString());
    const QString label = outcomeLabel(line.outcome);
    const QString reason = line.reason.isEmpty()
        ? tr("%1，可退 %2。").arg(label, amountOr(line.refundable, line.range))
        : line.reason.startsWith(label) ? line.reason
                                        : QString(label + QStringLiteral("：") + line.reason);
    made.verdict = outcomeSign(line.outcome) + QLatin1Char(' ') + reason;
    if (line.deferredUntil)
        made.verdict += tr("最早 %1 可退。").arg(line.deferredUntil->toString(Qt::ISODate));

    const QStringList tried = situationsTried(line);
    QStringList cites;
    if (!line.situation.isEmpty())
        cites += clauseCite(pack, line.situation);
    for (const Alternative &other : line.alternatives)
        cites += clauseCite(pack, other.situation);
    addQuotations(html, cites, pack);
    addArithmetic(html, paid, line);
    addAlternatives(html, line, pack);
    if (!line.unknownFacts.isEmpty()) {
        html.heading(tr("还要核实"));
        html.beginList();
        for (const QString &name : line.unknownFacts) {
            const FactTexts words = factTexts(pack, name);
            html.item(QStringLiteral("？ ") + (words.question.isEmpty() ? words.label : words.question),
                      words.answeredBy.isEmpty() ? QString() : tr("由%1答复").arg(words.answeredBy));
        }
        html.endList();
    }
    addWarnings(html, line.warnings);
    if (!tried.isEmpty())
        html.heading(tr("逐款核对"));
    for (const QString &situation : tried)
        addSituation(html, line, situation, pack);
    addNotes(html, notesFor(decision, cites));
    html.link(tr("← 看全案"), QStringLiteral("case"));
    made.html = html.html();
    return made;
}

Explanation explainCase(const Application &application, const Decision &decision, const PolicyPack *pack)
{
    Explanation made;
    made.title = tr("全案核验结论");
    if (decision.lines.isEmpty()) {
        made.verdict = tr("尚无可核验的缴费明细。");
        return made;
    }
    made.verdict = tr("%1 %2，可退 %3，申请 %4 元。")
                       .arg(outcomeSign(decision.outcome), outcomeLabel(decision.outcome),
                            amountOr(decision.refundable, decision.range), decision.claimed.toGrouped());
    HtmlText html;
    if (!decision.range && decision.refundable.fen() > 0)
        html.paragraph(tr("大写：%1").arg(chineseAmount(decision.refundable)));
    html.paragraph(setOffSentence(decision));

    html.heading(tr("按条款"));
    html.beginTable({tr("条款"), tr("笔数"), tr("金额")}, HtmlText::LastRight);
    QStringList cites;
    for (const ClauseSum &row : amountsByClause(
             decision, [pack](const QString &situation) { return clauseText(pack, situation); })) {
        html.row(
            {(row.lines > 0 ? QString(outcomeSign(row.outcome) + QLatin1Char(' ')) : QString()) + row.text,
             row.lines > 0 ? QString::number(row.lines) : QString(), amountOr(row.amount, row.range)},
            row.firstLine < 0 ? QString() : QStringLiteral("line:%1").arg(row.firstLine));
        if (!row.situation.isEmpty() && !cites.contains(clauseCite(pack, row.situation)))
            cites += clauseCite(pack, row.situation);
    }
    html.endTable();

    html.heading(tr("按参保人"));
    html.beginTable({tr("参保人"), tr("抵扣后尚余"), tr("可退")}, HtmlText::LastRight);
    for (const MemberDecision &member : decision.members)
        html.row({memberName(application, member.member), member.setOffSurplus.toGrouped(),
                  amountOr(member.refundable, member.range)});
    html.endTable();

    if (!decision.unknownFacts.isEmpty()) {
        html.heading(tr("还要核实"));
        html.beginList();
        for (const OpenFact &open : decision.unknownFacts) {
            const FactTexts words = factTexts(pack, open.fact);
            html.item(
                QStringLiteral("？ ") + memberName(application, open.member) + QStringLiteral("：")
                    + (open.question.isEmpty() ? words.question : open.question),
                tr("全案随之 %1").arg(amountOr(open.range.low, open.range))
                    + (words.answeredBy.isEmpty() ? QString() : tr("；由%1答复").arg(words.answeredBy)));
        }
        html.endList();
    }
    html.heading(tr("附列资料"));
    html.beginList();
    for (const EvidenceNeed &need : decision.evidence) {
        QStringList by;
        for (const QString &situation : need.requiredBy)
            by += clauseCite(pack, situation);
        const Sign sign = signOf(need.present);
        html.item(sign.text + QLatin1Char(' ') + need.title
                      + (need.present ? tr("（已收）") : tr("（还缺）")),
                  by.isEmpty() ? QString() : tr("%1要求").arg(by.join(QStringLiteral("、"))),
                  theme::color(sign.tone).name());
    }
    html.endList();
    if (!decision.answers.isEmpty()) {
        html.heading(tr("文件另有规定"));
        html.beginList();
        for (const DecisionAnswer &answer : decision.answers)
            html.item(QStringLiteral("· ") + answer.cite + QStringLiteral("：") + answer.text + answer.value);
        html.endList();
    }
    addQuotations(html, cites, pack);
    addNotes(html, decision.notes);
    if (pack)
        html.paragraph(tr("依据：%1（政策包 %2，核验日 %3）")
                           .arg(policyTitle(pack), pack->id, decision.asOf.toString(Qt::ISODate)));
    made.html = html.html();
    return made;
}

} // namespace counter
