#include "forms/decision/explanation.h"
#include "forms/decision/explanationparts.h"
#include "forms/decision/packwords.h"
#include "forms/formstext.h"
#include "models/casework/membership.h"
#include "models/policy/pack/policypack.h"
#include "models/policy/words/obligations.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

using namespace explaining;

namespace {

QString verdictOf(const LineDecision &line)
{
    const QString label = outcomeLabel(line.outcome);
    QString reason = line.reason;
    if (reason.isEmpty())
        reason = FormsText::tr("%1，可退 %2。").arg(label, yuanWords(line.refundable, line.range));
    else if (!reason.startsWith(label))
        reason = label + QStringLiteral("：") + line.reason;
    if (line.deferredUntil)
        reason += FormsText::tr("最早 %1 可退。").arg(line.deferredUntil->toString(Qt::ISODate));
    return outcomeSign(line.outcome) + QLatin1Char(' ') + reason;
}

void addArithmetic(HtmlText &html, const ContributionLine &paid, const LineDecision &line)
{
    html.heading(FormsText::tr("金额怎样算出"));
    html.beginTable({}, HtmlText::LastRight);
    const auto typed = [&](const QString &label, const Entry<Money> &entry, const QString &missing) {
        html.row({label, entry.value() ? entry.value()->toGrouped() : missing});
    };
    typed(FormsText::tr("原缴费金额"), paid.paid, FormsText::tr("未填"));
    typed(FormsText::tr("已划入个人账户金额"), paid.accountCredit, unverifiedWord());
    typed(FormsText::tr("申请退还金额"), paid.claimed, FormsText::tr("未填，按原缴费金额"));
    html.row({FormsText::tr("条款可退金额"), line.allowed.toGrouped()});
    if (line.setOff.fen() != 0)
        html.row({FormsText::tr("其中已抵扣个人账户"), line.setOff.toGrouped()});
    html.row({FormsText::tr("本笔可退（申请与条款取小）"), yuanWords(line.refundable, line.range)});
    html.endTable();
}

void addAlternatives(HtmlText &html, const LineDecision &line, const PolicyPack *pack)
{
    if (line.alternatives.isEmpty())
        return;
    html.heading(FormsText::tr("同时成立的其他条款"));
    html.beginTable({}, HtmlText::LastRight);
    for (const Alternative &other : line.alternatives)
        html.row({clauseText(pack, other.situation), yuanWords(other.allowed, {})});
    html.endTable();
    html.paragraph(FormsText::tr("按政策包的先后次序取第一款；复核人可说明理由改用另一款。"));
}

bool givesOf(const LineDecision &line, const QString &situation)
{
    const QList<ClausePart> parts = clauseParts(line);
    return std::any_of(parts.begin(), parts.end(),
                       [&situation](const ClausePart &part) { return part.situation == situation; });
}

/// Where several clauses give of the line: what each gives.
void addParts(HtmlText &html, const LineDecision &line, const PolicyPack *pack)
{
    if (line.parts.isEmpty())
        return;
    html.heading(FormsText::tr("各款分别可退"));
    html.beginTable({}, HtmlText::LastRight);
    for (const ClausePart &part : line.parts)
        html.row({clauseText(pack, part.situation)
                      + (part.months > 0 ? FormsText::tr("（%1 个月）").arg(part.months) : QString()),
                  part.refundable.toGrouped()});
    html.endTable();
}

void addNearest(HtmlText &html, const SituationTrial *nearest, const PolicyPack *pack)
{
    const TraceRow *stop = nearest ? firstWith(*nearest, false) : nullptr;
    if (!stop)
        return;
    html.heading(FormsText::tr("差一点成立的条款"));
    html.paragraph(FormsText::tr("%1：其余 %2 项都成立，只差“%3”。")
                       .arg(clauseText(pack, nearest->situation))
                       .arg(nearest->met)
                       .arg(conditionWords(*stop)));
    html.paragraph(traceFacts(pack, *stop));
}

/// The first fact that would change the result, as a sentence; empty when only the voucher itself could.
QString changeSentence(const LineDecision &line, const QList<SituationTrial> &trials,
                       const SituationTrial *nearest, const PolicyPack *pack)
{
    if (!line.unknownFacts.isEmpty()) {
        return FormsText::tr("先核实“%1”：本笔随它在 %2 之间。")
            .arg(factLabel(pack, line.unknownFacts.first()), yuanWords(line.refundable, line.range));
    }
    const auto said = [&](const TraceFact &fact) {
        return FormsText::tr("“%1”（现为：%2）").arg(factLabel(pack, fact.name), factValueWords(pack, fact));
    };
    for (const SituationTrial &trial : trials) {
        if (line.situation.isEmpty() || trial.situation != line.situation)
            continue;
        for (const TraceRow &row : trial.rows) {
            const TraceFact *fact = row.derived.isEmpty() ? answerableFact(row) : nullptr;
            if (!fact)
                continue;
            const QString then = line.alternatives.isEmpty()
                ? QString()
                : FormsText::tr("，改按%1").arg(clauseCite(pack, line.alternatives.first().situation));
            return FormsText::tr("%1如果不同，%2就可能不再成立%3。")
                .arg(said(*fact), clauseCite(pack, line.situation), then);
        }
    }
    const TraceRow *stop = nearest ? firstWith(*nearest, false) : nullptr;
    const TraceFact *fact = stop ? answerableFact(*stop) : nullptr;
    if (!fact)
        return {};
    return FormsText::tr("%1如果不同，%2就可能成立。").arg(said(*fact), clauseCite(pack, nearest->situation));
}

/// The rest in one line each: what stopped it. Those that still hang on a fact show all their conditions.
void addOthers(HtmlText &html, const LineDecision &line, const QList<SituationTrial> &trials,
               const PolicyPack *pack)
{
    QList<SituationTrial> stopped;
    for (const SituationTrial &trial : trials) {
        if (givesOf(line, trial.situation))
            continue;
        if (trial.holds == false)
            stopped += trial;
        else
            addTrial(html, trial, pack);
    }
    if (stopped.isEmpty())
        return;
    html.heading(FormsText::tr("不成立的条款和原因"));
    html.beginList();
    for (const SituationTrial &trial : stopped) {
        const TraceRow *stop = firstWith(trial, false);
        const QString condition = conditionWords(*stop);
        html.item(QStringLiteral("✗ ") + clauseText(pack, trial.situation),
                  FormsText::tr("不符合“%1”（%2）").arg(condition, traceFacts(pack, *stop)),
                  theme::color(theme::Tone::Bad).name());
    }
    html.endList();
}

void addObligations(HtmlText &html, const LineDecision &line, const Decision &decision,
                    const WorkCalendar *calendar)
{
    const QList<std::pair<QString, QString>> duties{
        {FormsText::tr("另行追回"), demandSentence(line)},
        {FormsText::tr("办理期限"), deadlineSentence(line, calendar)},
        {FormsText::tr("转会商"), referralSentence(line, decision)}};
    for (const auto &[head, sentence] : duties)
        if (!sentence.isEmpty()) {
            html.heading(head);
            html.paragraph(sentence);
        }
}

void addUnknown(HtmlText &html, const LineDecision &line, const PolicyPack *pack)
{
    if (line.unknownFacts.isEmpty())
        return;
    html.heading(FormsText::tr("还要核实"));
    html.beginList();
    for (const QString &name : line.unknownFacts) {
        const FactTexts words = factTexts(pack, name);
        html.item(QStringLiteral("？ ") + factQuestion(pack, name),
                  words.answeredBy.isEmpty() ? QString() : FormsText::tr("由%1答复").arg(words.answeredBy));
    }
    html.endList();
}

void addWarnings(HtmlText &html, const QStringList &warnings)
{
    if (warnings.isEmpty())
        return;
    html.heading(FormsText::tr("提醒"));
    html.beginList();
    for (const QString &warning : warnings)
        html.item(QStringLiteral("！ ") + warning);
    html.endList();
}

} // namespace

Explanation explainLine(const Application &application, const Decision &decision, const PolicyPack *pack,
                        int place, const WorkCalendar *calendar)
{
    if (place < 0 || place >= application.lines.size())
        return explainCase(application, decision, pack, calendar);
    Explanation made;
    HtmlText html;
    made.title = FormsText::tr("第 %1 笔").arg(place + 1);
    const auto found = std::find_if(decision.lines.cbegin(), decision.lines.cend(),
                                    [&](const LineDecision &line) { return line.line == place; });
    if (found == decision.lines.cend()) {
        made.verdict = FormsText::tr("这一笔还不能核验：请先填齐所属期、险种和原缴费金额。");
        html.link(FormsText::tr("← 看全案"), QStringLiteral("case"));
        made.html = html.html();
        return made;
    }
    const LineDecision &line = *found;
    const ContributionLine &paid = application.lines.at(place);
    const QString name = memberName(application, line.member);
    made.title += FormsText::tr(" · %1 · %2 · %3")
                      .arg(name, paid.period.text(),
                           paid.insurance.value() ? insuranceLabel(*paid.insurance.value()) : QString());
    made.verdict = verdictOf(line);

    const QList<SituationTrial> trials = trialsOf(line);
    const SituationTrial *nearest = nearestOf(trials, line);
    QStringList cites;
    for (const ClausePart &part : clauseParts(line))
        if (!part.situation.isEmpty())
            cites += clauseCite(pack, part.situation);
    if (cites.isEmpty() && (nearest || !line.nearest.isEmpty()))
        cites += clauseCite(pack, nearest ? nearest->situation : line.nearest);
    addQuotations(html, cites, pack);
    for (const SituationTrial &trial : trials)
        if (givesOf(line, trial.situation))
            addTrial(html, trial, pack);
    addArithmetic(html, paid, line);
    addObligations(html, line, decision, calendar);
    addParts(html, line, pack);
    addAlternatives(html, line, pack);
    addNearest(html, nearest, pack);
    if (const QString change = changeSentence(line, trials, nearest, pack); !change.isEmpty()) {
        html.heading(FormsText::tr("什么会改变结果"));
        html.paragraph(change);
    }
    addUnknown(html, line, pack);
    addWarnings(html, line.warnings);
    addOthers(html, line, trials, pack);
    for (const Alternative &other : line.alternatives)
        cites += clauseCite(pack, other.situation);
    addNotes(html, notesFor(decision, cites));
    html.link(FormsText::tr("看 %1 的全部").arg(name), QStringLiteral("member:") + line.member);
    html.link(FormsText::tr("看全案"), QStringLiteral("case"));
    made.html = html.html();
    return made;
}

} // namespace counter
