#include "forms/intake/packcolumns.h"

#include "models/policy/policypack.h"

namespace counter {

namespace {

FactKind kindOf(FactType type)
{
    switch (type) {
    case FactType::Boolean:
        return FactKind::Boolean;
    case FactType::Month:
        return FactKind::Month;
    case FactType::Months:
        return FactKind::Months;
    case FactType::Choice:
        return FactKind::Choice;
    case FactType::Money:
        return FactKind::Amount;
    case FactType::Number:
        return FactKind::Number;
    case FactType::Date:
        return FactKind::Date;
    case FactType::Text:
        return FactKind::Text;
    }
    return FactKind::Text;
}

} // namespace

QList<FactColumn> factColumns(const PolicyPack *pack, FactOwner owner)
{
    QList<FactColumn> columns;
    if (!pack)
        return columns;
    for (const FactDeclaration &fact : owner == FactOwner::Member ? pack->memberFacts : pack->lineFacts) {
        if (fact.index < 0)
            continue;
        FactColumn column{fact.key, fact.label, kindOf(fact.type), {}};
        for (const FactChoice &choice : fact.choices)
            column.choices.append({choice.id, choice.label});
        columns << column;
    }
    return columns;
}

QHash<QString, QString> situationCites(const PolicyPack *pack)
{
    QHash<QString, QString> cites;
    if (pack)
        for (const SituationInfo &situation : pack->situations)
            cites.insert(situation.id, situation.cite);
    return cites;
}

} // namespace counter
