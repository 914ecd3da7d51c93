#include "forms/decision/packwords.h"

#include "models/policy/pack/policypack.h"

namespace counter {

namespace {

AnswerKind kindOf(FactType type)
{
    switch (type) {
    case FactType::Boolean:
        return AnswerKind::YesNo;
    case FactType::Month:
        return AnswerKind::Month;
    case FactType::Months:
        return AnswerKind::Months;
    case FactType::Choice:
        return AnswerKind::Choice;
    case FactType::Money:
        return AnswerKind::Amount;
    case FactType::Number:
    case FactType::Date:
    case FactType::Text:
        return AnswerKind::Text;
    }
    return AnswerKind::Text;
}

} // namespace

QString factNameOf(const QString &name)
{
    return name.mid(name.indexOf(QLatin1Char('.')) + 1);
}

FactTexts factTexts(const PolicyPack *pack, const QString &name)
{
    FactTexts words;
    const FactDeclaration *declared = pack ? pack->fact(name) : nullptr;
    words.label = factLabel(pack, name);
    words.none = noneWord(declared);
    if (!declared)
        return words;
    words.question = declared->question;
    words.answeredBy = declared->answeredBy;
    for (const QString &kind : declared->evidence)
        words.evidence += evidenceTitle(pack, kind);
    words.kind = kindOf(declared->type);
    words.mayBeNone = declared->type == FactType::Month || declared->type == FactType::Months
        || declared->type == FactType::Date;
    for (const FactChoice &choice : declared->choices)
        words.choices.append({choice.id, choice.label});
    return words;
}

QList<AnswerChoice> evidenceKinds(const PolicyPack *pack)
{
    QList<AnswerChoice> kinds;
    if (pack)
        for (const EvidenceKind &kind : pack->evidence)
            kinds.append({kind.kind, kind.title});
    return kinds;
}

} // namespace counter
