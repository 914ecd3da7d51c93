#include "forms/decision/packwords.h"

#include "models/policy/policypack.h"
#include "models/values/insurance.h"

#include <QCoreApplication>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PackWords", text);
}

QString space(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char(' ') + second;
}

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

/// What a condition may read beside facts: the form's own fields.
void addFormWords(FactTexts &words, const QString &name)
{
    words.label = factNameOf(name);
    if (name == QLatin1String("claimant.kind")) {
        words.label = tr("缴费人");
        words.choices = {{claimantKindName(ClaimantKind::Unit), tr("单位")},
                         {claimantKindName(ClaimantKind::Individual), tr("个人")}};
    } else if (name == QLatin1String("line.period")) {
        words.label = tr("费款所属期");
    } else if (name == QLatin1String("line.insurance")) {
        words.label = tr("险种");
        for (const Insurance insurance : AllInsurances)
            words.choices.append({insuranceName(insurance), insuranceLabel(insurance)});
    } else if (name == QLatin1String("line.paid")) {
        words.label = tr("原缴费金额");
    } else if (name == QLatin1String("line.accountCredit")) {
        words.label = tr("已划入个人账户金额");
    } else if (name == QLatin1String("line.claimed")) {
        words.label = tr("申请退还金额");
    }
}

QString plain(const FactTexts &words, const QString &value)
{
    if (value == QLatin1String("none"))
        return words.none;
    if (value == QLatin1String("true"))
        return tr("是");
    if (value == QLatin1String("false"))
        return tr("否");
    for (const AnswerChoice &choice : words.choices)
        if (choice.value == value)
            return choice.label;
    return value;
}

} // namespace

QString factNameOf(const QString &name)
{
    return name.mid(name.indexOf(QLatin1Char('.')) + 1);
}

FactTexts factTexts(const PolicyPack *pack, const QString &name)
{
    FactTexts words;
    words.none = tr("无");
    const FactDeclaration *declared = pack ? pack->fact(name) : nullptr;
    if (!declared) {
        addFormWords(words, name);
        return words;
    }
    words.label = declared->label;
    words.question = declared->question;
    words.answeredBy = declared->answeredBy;
    if (!declared->none.isEmpty())
        words.none = declared->none;
    for (const QString &kind : declared->evidence)
        words.evidence += evidenceTitle(pack, kind);
    words.kind = kindOf(declared->type);
    words.mayBeNone = declared->type == FactType::Month || declared->type == FactType::Months
        || declared->type == FactType::Date;
    for (const FactChoice &choice : declared->choices)
        words.choices.append({choice.id, choice.label});
    return words;
}

QString traceText(const FactTexts &words, const TraceFact &fact)
{
    if (!fact.known)
        return tr("未核实");
    // No months at all are known, too.
    return fact.value.isEmpty() && words.kind == AnswerKind::Months ? words.none : plain(words, fact.value);
}

QString factValueText(const FactTexts &words, const FactValue &value)
{
    if (const bool *yes = std::get_if<bool>(&value))
        return *yes ? tr("是") : tr("否");
    if (const QString *text = std::get_if<QString>(&value))
        return plain(words, *text);
    if (const QStringList *months = std::get_if<QStringList>(&value)) {
        QStringList shown = *months;
        for (QString &each : shown)
            each.replace(QLatin1Char('/'), QStringLiteral("～"));
        return shown.isEmpty() ? words.none : shown.join(QStringLiteral("、"));
    }
    return tr("未核实");
}

QString clauseText(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info ? space(info->cite, info->title) : situation;
}

QString clauseShort(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info && !info->shortTitle.isEmpty() ? space(info->cite, info->shortTitle)
                                               : clauseText(pack, situation);
}

QString clauseCite(const PolicyPack *pack, const QString &situation)
{
    const SituationInfo *info = pack ? pack->situation(situation) : nullptr;
    return info && !info->cite.isEmpty() ? info->cite : situation;
}

QString quotation(const PolicyPack *pack, const QString &cite)
{
    const Clause *clause = pack ? pack->clause(cite) : nullptr;
    return clause ? clause->text : QString();
}

QString evidenceTitle(const PolicyPack *pack, const QString &kind)
{
    const EvidenceKind *known = pack ? pack->evidenceKind(kind) : nullptr;
    return known ? known->title : kind;
}

QList<AnswerChoice> evidenceKinds(const PolicyPack *pack)
{
    QList<AnswerChoice> kinds;
    if (pack)
        for (const EvidenceKind &kind : pack->evidence)
            kinds.append({kind.kind, kind.title});
    return kinds;
}

QString policyTitle(const PolicyPack *pack)
{
    return pack ? space(pack->number, pack->title) : QString();
}

} // namespace counter
