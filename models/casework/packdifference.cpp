#include "models/casework/packdifference.h"

#include "models/casework/caseworktext.h"
#include "models/policy/pack/ruleset.h"
#include "models/values/insurance.h"

#include <QHash>

namespace counter {

namespace {

using Statements = QList<std::pair<QString, QString>>;

QString join(const QStringList &parts)
{
    return parts.join(QStringLiteral("；"));
}

void addHead(Statements &all, const PolicyPack &pack)
{
    all.append({CaseworkText::tr("标题"), pack.title});
    all.append({CaseworkText::tr("文号"), pack.number});
    all.append({CaseworkText::tr("发文机关"), pack.issuedBy.join(QStringLiteral("、"))});
    all.append({CaseworkText::tr("地区"), pack.region});
    all.append({CaseworkText::tr("起始日"), pack.effectiveFrom.toString(Qt::ISODate)});
    all.append({CaseworkText::tr("终止日"),
                pack.effectiveTo ? pack.effectiveTo->toString(Qt::ISODate) : CaseworkText::tr("未定")});
    all.append({CaseworkText::tr("效力"),
                pack.binding ? CaseworkText::tr("据以核验") : CaseworkText::tr("仅供提示，不作依据")});
    if (!pack.validityNote.isEmpty())
        all.append({CaseworkText::tr("有效性提醒"), pack.validityNote});
}

void addFacts(Statements &all, const QList<FactDeclaration> &facts, const QString &owner)
{
    for (const FactDeclaration &fact : facts) {
        QStringList said{fact.label, fact.question};
        if (!fact.none.isEmpty())
            said += CaseworkText::tr("无：%1").arg(fact.none);
        if (!fact.answeredBy.isEmpty())
            said += CaseworkText::tr("由%1答复").arg(fact.answeredBy);
        for (const FactChoice &choice : fact.choices)
            said += QString(choice.id + QLatin1Char('=') + choice.label);
        if (!fact.evidence.isEmpty())
            said += CaseworkText::tr("凭 %1").arg(fact.evidence.join(QStringLiteral("、")));
        all.append({CaseworkText::tr("%1的事实 %2").arg(owner, fact.key), join(said)});
    }
}

QString required(EvidenceKind::Required when)
{
    switch (when) {
    case EvidenceKind::Required::BySituation:
        return CaseworkText::tr("按情形要求");
    case EvidenceKind::Required::Always:
        return CaseworkText::tr("总是要求");
    case EvidenceKind::Required::ForAgent:
        return CaseworkText::tr("代办时要求");
    }
    return {};
}

QString amountsOf(const RuleSet &rules, const RuleSituation &situation)
{
    QStringList said;
    for (const Insurance insurance : AllInsurances) {
        const RuleRefund &refund = situation.refunds[size_t(insurance)];
        if (refund.amount < 0)
            continue;
        QString one = CaseworkText::tr("%1退 %2").arg(
            insuranceShortLabel(insurance), rules.amounts[size_t(refund.amount)].expression.source());
        if (refund.setOff >= 0)
            one +=
                CaseworkText::tr("（抵扣 %1）").arg(rules.amounts[size_t(refund.setOff)].expression.source());
        said += one;
    }
    return join(said);
}

QString titleOf(const PolicyPack &pack, const QString &kind)
{
    const EvidenceKind *known = pack.evidenceKind(kind);
    return known ? known->title : kind;
}

void addSituations(Statements &all, const PolicyPack &pack)
{
    QStringList order;
    for (const SituationInfo &info : pack.situations)
        order += info.cite;
    all.append({CaseworkText::tr("情形的先后"), order.join(QStringLiteral("、"))});
    if (!pack.rules)
        return;
    const RuleSet &rules = *pack.rules;
    for (qsizetype at = 0; at < pack.situations.size() && size_t(at) < rules.situations.size(); ++at) {
        const SituationInfo &info = pack.situations.at(at);
        const RuleSituation &rule = rules.situations[size_t(at)];
        const QString place = CaseworkText::tr("情形 %1（%2）").arg(info.cite, info.id);
        all.append({place, info.title});
        for (int each = rule.firstCondition; each < rule.firstCondition + rule.conditionCount; ++each) {
            const RuleCondition &condition = rules.conditions[size_t(each)];
            if (condition.rule < 0)
                continue;
            all.append({CaseworkText::tr("%1 的条件 %2").arg(place).arg(each - rule.firstCondition + 1),
                        CaseworkText::tr("%1〔%2〕").arg(condition.text, condition.source)});
        }
        if (const QString amounts = amountsOf(rules, rule); !amounts.isEmpty())
            all.append({CaseworkText::tr("%1 的金额").arg(place), amounts});
        QStringList evidence;
        for (const RuleEvidence &each : rule.evidence)
            evidence += titleOf(pack, each.kind);
        if (!evidence.isEmpty())
            all.append({CaseworkText::tr("%1 的附列资料").arg(place),
                        CaseworkText::tr("须附 %1").arg(evidence.join(QStringLiteral("、")))});
    }
}

void addParameters(Statements &all, const PolicyPack &pack)
{
    for (const PackParameter &parameter : pack.parameters)
        for (const PackParameter::Dated &dated : parameter.values) {
            QString said = dated.value;
            if (dated.to)
                said += CaseworkText::tr("，至 %1").arg(dated.to->toString());
            if (!dated.source.isEmpty())
                said += CaseworkText::tr("（%1）").arg(dated.source);
            all.append({CaseworkText::tr("参数 %1 %2 起").arg(parameter.name, dated.from.toString()), said});
        }
}

} // namespace

QList<std::pair<QString, QString>> packStatements(const PolicyPack &pack)
{
    Statements all;
    addHead(all, pack);
    for (const Clause &clause : pack.clauses)
        all.append({CaseworkText::tr("条文 %1").arg(clause.cite), clause.text});
    addFacts(all, pack.memberFacts, CaseworkText::tr("参保人"));
    addFacts(all, pack.lineFacts, CaseworkText::tr("明细"));
    for (const EvidenceKind &kind : pack.evidence)
        all.append({CaseworkText::tr("附列资料 %1").arg(kind.kind),
                    CaseworkText::tr("%1，%2").arg(kind.title, required(kind.required))});
    addSituations(all, pack);
    for (const PackReading &reading : pack.readings)
        all.append({CaseworkText::tr("读法 %1：%2").arg(reading.cite, reading.question), reading.chosen});
    addParameters(all, pack);
    if (pack.rules)
        for (const RuleAnswer &answer : pack.rules->answers)
            all.append({CaseworkText::tr("另有规定 %1（%2）").arg(answer.cite, answer.id),
                        CaseworkText::tr("%1〔%2〕").arg(answer.text, answer.rule.expression.source())});
    for (const PackNote &note : pack.notes)
        all.append({CaseworkText::tr("办理说明 %1").arg(note.cite), note.text});
    return all;
}

QList<PackDifference> packDifferences(const PolicyPack &before, const PolicyPack &after)
{
    QHash<QString, QString> old;
    const Statements first = packStatements(before);
    const Statements second = packStatements(after);
    for (const auto &[place, text] : first)
        old.insert(place, text);
    QList<PackDifference> differences;
    QHash<QString, QString> now;
    for (const auto &[place, text] : second) {
        now.insert(place, text);
        if (old.value(place) != text)
            differences.append({place, old.value(place), text});
    }
    for (const auto &[place, text] : first)
        if (!now.contains(place))
            differences.append({place, text, QString()});
    return differences;
}

} // namespace counter
