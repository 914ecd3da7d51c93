#include "models/casework/acceptance.h"

#include "models/casework/caseworktext.h"
#include "models/casework/reason.h"

#include "models/casework/openquestions.h"
#include "models/casework/problemcodes.h"

#include <QSet>

namespace counter {

namespace {

bool isConfirmed(const Application &application)
{
    for (const Confirmation &confirmation : application.confirmations)
        if (confirmation.what == treasuryConfirmation() && !confirmation.by.isEmpty())
            return true;
    return false;
}

} // namespace

QString treasuryConfirmation()
{
    return QStringLiteral("系统核对入库信息一致");
}

QString accountConfirmation()
{
    return QStringLiteral("账号已二次录入");
}

QString gapReasonName()
{
    return CaseworkText::tr("仍要受理的理由");
}

bool isGap(const Problem &problem)
{
    // "account-again" is the screen's own: the second entry of the account number.
    static const QSet<QString> gaps{
        problemWord(ProblemCode::Required),       problemWord(ProblemCode::NoLines),
        problemWord(ProblemCode::NoMembers),      problemWord(ProblemCode::VoucherRequired),
        problemWord(ProblemCode::MemberRequired), QStringLiteral("account-again")};
    return gaps.contains(problem.code);
}

bool AcceptanceCheck::mayAccept(const QString &reasonForGaps) const
{
    return errors.isEmpty() && (!hasGaps() || saysReason(reasonForGaps, {gapReasonName()}));
}

QStringList AcceptanceCheck::gaps() const
{
    QStringList sentences;
    for (const EvidenceNeed &need : missing)
        sentences.append(need.requiredBy.isEmpty()
                             ? CaseworkText::tr("缺少附列资料：%1。").arg(need.title)
                             : CaseworkText::tr("缺少附列资料：%1（情形 %2 需要）。")
                                   .arg(need.title, need.requiredBy.join(CaseworkText::tr("、"))));
    for (const OpenQuestion &asked : openQuestions(open))
        sentences.append(
            asked.lines.size() > 1
                ? CaseworkText::tr("尚未核实：%1（%2 笔）").arg(asked.fact.question).arg(asked.lines.size())
                : CaseworkText::tr("尚未核实：%1").arg(asked.fact.question));
    if (unconfirmed)
        sentences.append(CaseworkText::tr("受理人尚未确认“%1”。").arg(treasuryConfirmation()));
    for (const Problem &warning : warnings)
        sentences.append(warning.message);
    return sentences;
}

AcceptanceCheck checkAcceptance(const Application &application, const Decision &decision)
{
    AcceptanceCheck check;
    for (const Problem &problem : decision.problems)
        (problem.severity == Severity::Error ? check.errors : check.warnings).append(problem);
    for (const EvidenceNeed &need : decision.evidence)
        if (!need.present)
            check.missing.append(need);
    check.open = decision.unknownFacts;
    check.unconfirmed = !isConfirmed(application);
    return check;
}

} // namespace counter
