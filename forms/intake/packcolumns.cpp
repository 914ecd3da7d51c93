#include "forms/intake/packcolumns.h"

#include "models/policy/pack/policypack.h"

namespace counter {

QList<FactColumn> factColumns(const PolicyPack *pack, FactOwner owner)
{
    QList<FactColumn> columns;
    if (!pack)
        return columns;
    for (const FactDeclaration &fact : owner == FactOwner::Member ? pack->memberFacts : pack->lineFacts) {
        if (fact.index < 0)
            continue;
        columns << FactColumn{fact.key, fact.label, fact.type, fact.choices};
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
