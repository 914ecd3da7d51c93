#include "forms/decision/explanationparts.h"

#include "forms/decision/packwords.h"
#include "forms/formstext.h"
#include "models/casework/membership.h"
#include "models/casework/openquestions.h"
#include "models/policy/pack/policypack.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter::explaining {

theme::Tone truthTone(const std::optional<bool> &value)
{
    return !value ? theme::Tone::Open : *value ? theme::Tone::Good : theme::Tone::Bad;
}

void addTrial(HtmlText &html, const SituationTrial &trial, const PolicyPack *pack)
{
    html.heading(truthSign(trial.holds) % u' ' % clauseText(pack, trial.situation) % u'（'
                 % truthWord(trial.holds) % u'）');
    html.beginList();
    for (const TraceRow &row : trial.rows) {
        const QString text = conditionWords(row);
        if (row.derived.isEmpty())
            html.item(truthSign(row.value) % u' ' % text % u'（' % truthWord(row.value) % u'）',
                      traceFacts(pack, row), theme::color(truthTone(row.value)).name());
        else
            html.item(QStringLiteral("= ") % text % u'：' % derivedWords(row), traceFacts(pack, row));
    }
    html.endList();
}

void addQuotations(HtmlText &html, const QStringList &cites, const PolicyPack *pack)
{
    for (const QString &cite : cites) {
        const QString text = quotation(pack, cite);
        if (text.isEmpty())
            continue;
        html.heading(
            FormsText::tr("条文 %1 《%2》").arg(cite, pack->number.isEmpty() ? pack->title : pack->number));
        html.quote(text);
    }
}

void addNotes(HtmlText &html, const QList<DecisionNote> &notes)
{
    if (notes.isEmpty())
        return;
    html.heading(FormsText::tr("读法与说明（文件未写明之处，不是条文）"));
    html.beginList();
    for (const DecisionNote &note : notes)
        html.item(
            QStringLiteral("· ")
            + (note.cite.isEmpty() ? note.text : QString(note.cite + QStringLiteral("：") + note.text)));
    html.endList();
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

void addOpenFacts(HtmlText &html, const Application &application, const Decision &decision,
                  const PolicyPack *pack, const QString &member)
{
    bool begun = false;
    for (const OpenQuestion &asked : openQuestions(decision.unknownFacts)) {
        const OpenFact &open = asked.fact;
        if (!member.isEmpty() && open.member != member)
            continue;
        if (!begun) {
            html.heading(FormsText::tr("还要核实（最要紧的在前）"));
            html.beginList();
            begun = true;
        }
        const FactTexts words = factTexts(pack, open.fact);
        const QString question = open.question.isEmpty() ? words.question : open.question;
        QString detail = FormsText::tr("全案随之 %1").arg(yuanWords(open.range.low, open.range));
        if (!words.answeredBy.isEmpty())
            detail += FormsText::tr("；由%1答复").arg(words.answeredBy);
        QString who = memberName(application, open.member);
        if (!asked.lines.isEmpty())
            who += FormsText::tr("（%1 笔：%2）")
                       .arg(asked.lines.size())
                       .arg(linesInWords(application, asked.lines));
        html.item(QStringLiteral("？ ") + who + QStringLiteral("：") + question, detail);
    }
    if (begun)
        html.endList();
}

} // namespace counter::explaining
