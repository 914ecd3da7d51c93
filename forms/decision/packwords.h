#pragma once
#include "models/policy/words/clausewords.h"
#include "models/policy/words/factwords.h"

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

/// What a question about a fact is put together from; without a pack its name stands for the label.
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
/// Every kind the pack names, in its order.
QList<AnswerChoice> evidenceKinds(const PolicyPack *pack);
/// "pensionSince" of "member.pensionSince".
QString factNameOf(const QString &name);

} // namespace counter
