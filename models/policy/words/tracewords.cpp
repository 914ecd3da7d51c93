#include "models/policy/words/tracewords.h"

#include "models/policy/words/factwords.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(TraceWords)
};

} // namespace

QString conditionWords(const TraceRow &row)
{
    return row.text.isEmpty() ? row.condition : row.text;
}

QString derivedWords(const TraceRow &row)
{
    return row.counted ? row.derived : TraceWords::tr("%1 元").arg(row.derived);
}

QString traceFacts(const PolicyPack *pack, const TraceRow &row)
{
    QStringList parts;
    for (const TraceFact &fact : row.facts)
        parts.append(factLabel(pack, fact.name) % u'：' % factValueWords(pack, fact));
    return parts.join(u'；');
}

} // namespace counter
