#pragma once
#include "models/policy/decision.h"
#include "models/policy/fact.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace counter {

struct PolicyPack;

/// How a fact is asked for and answered.
enum class AnswerKind { YesNo, Month, Months, Amount, Choice, Text };

struct AnswerChoice
{
    QString value; ///< as files spell it
    QString label;
    bool operator==(const AnswerChoice &) const = default;
};

/// A fact in the pack's words; without a pack its name stands for the label.
struct FactTexts
{
    QString label;
    QString question;
    QString answeredBy;
    QStringList evidence; ///< titles of what proves it
    AnswerKind kind = AnswerKind::Text;
    bool mayBeNone = false; ///< 无 is an answer
    QString none; ///< what 无 says: 未领取养老金
    QList<AnswerChoice> choices;
};

/// name with its owner: "member.pensionSince".
FactTexts factTexts(const PolicyPack *pack, const QString &name);
/// The value of a fact in a trace as a clerk reads it: 2024-03, 未领取养老金, 是, 未核实.
QString traceText(const FactTexts &words, const TraceFact &fact);
/// The value of a fact as the application holds it: 2024-03, 2023-05～2023-10、2024-01, 无, 是.
QString factValueText(const FactTexts &words, const FactValue &value);

/// "一（二） 未及时办理减员继续缴费"; the id when the pack does not know it.
QString clauseText(const PolicyPack *pack, const QString &situation);
/// 一（三） 满年续缴: with the pack's short name, for a narrow column; else as clauseText().
QString clauseShort(const PolicyPack *pack, const QString &situation);
/// "一（二）"
QString clauseCite(const PolicyPack *pack, const QString &situation);
/// The clause as the notice has it; empty when the pack does not quote it.
QString quotation(const PolicyPack *pack, const QString &cite);
/// The title of a kind of evidence; the kind when the pack does not know it.
QString evidenceTitle(const PolicyPack *pack, const QString &kind);
/// Every kind the pack names, in its order.
QList<AnswerChoice> evidenceKinds(const PolicyPack *pack);
/// "梅市医保〔2021〕11号 关于做好…的通知"
QString policyTitle(const PolicyPack *pack);

/// "pensionSince" of "member.pensionSince".
QString factNameOf(const QString &name);

} // namespace counter
