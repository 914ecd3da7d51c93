#include "forms/intake/acceptquestion.h"

#include "forms/formstext.h"
#include "models/casework/membership.h"
#include "models/casework/openquestions.h"
#include "models/values/chinatime.h"
#include "models/values/workcalendar.h"

namespace counter {

QString batchSentence(const WorkCalendar *calendar, QDate today)
{
    if (!calendar)
        return {};
    const Result<WorkCalendar::HandOver> next = calendar->handOver(today);
    if (!next)
        return explain(next.error());
    const QString sentence = FormsText::tr("本案随 %1 年 %2 月批次移交，截止 %3%4")
                                 .arg(next->batch.year())
                                 .arg(next->batch.month())
                                 .arg(next->day.toString(FormsText::tr("M月d日")),
                                      next->promised ? QString() : FormsText::tr("（暂定）"));
    return next->batch.month() == today.month() ? sentence
                                                : FormsText::tr("本月移交已截止。%1").arg(sentence);
}

AcceptQuestion acceptQuestion(const Application &application, const Decision &decision,
                              const AcceptanceCheck &check, const QString &batch)
{
    AcceptQuestion question;
    question.summary = FormsText::tr("%1：%2 笔，申请退还 %3 元，%4")
                           .arg(application.claimant.name)
                           .arg(application.lines.size())
                           .arg(decision.claimed.toGrouped(), outcomeLabel(decision.outcome));
    question.batch = batch;
    question.warnings = check.warnings;
    question.unconfirmed = check.unconfirmed;
    for (const EvidenceNeed &need : check.missing)
        question.missing << need.title;
    for (const OpenQuestion &asked : openQuestions(decision.unknownFacts)) {
        QString who = memberName(application, asked.fact.member);
        if (!asked.lines.isEmpty())
            who += FormsText::tr("（%1 笔：%2）")
                       .arg(asked.lines.size())
                       .arg(linesInWords(application, asked.lines));
        question.open << FormsText::tr("%1：%2").arg(who, asked.fact.question);
    }
    return question;
}

} // namespace counter
