#include "models/tables/outcometext.h"

#include "models/policy/words/outcomewords.h"
#include "models/tables/tablestext.h"

namespace counter {

namespace {

QString citeOf(const LineDecision &line, const QHash<QString, QString> &cites)
{
    QStringList all;
    for (const ClausePart &part : clauseParts(line))
        if (!part.situation.isEmpty())
            all += cites.value(part.situation, part.situation);
    return all.join(TablesText::tr("、"));
}

/// What stands after the mark.
QString body(const LineDecision &line, const QHash<QString, QString> &cites)
{
    const QString cite = citeOf(line, cites);
    switch (line.outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return cite + QLatin1Char(' ') + line.refundable.toGrouped();
    case Outcome::NotRefundable:
        return line.reason.isEmpty() ? outcomeLabel(line.outcome) : line.reason;
    case Outcome::Undetermined:
        return line.range ? rangeWords(*line.range) + QLatin1Char(' ') + TablesText::tr("待核实")
                          : TablesText::tr("待核实");
    case Outcome::Deferred:
        return line.deferredUntil ? TablesText::tr("暂缓至 %1").arg(line.deferredUntil->toString(Qt::ISODate))
                                  : outcomeLabel(line.outcome);
    case Outcome::Referred:
        return outcomeLabel(line.outcome) + QLatin1Char(' ') + cite;
    }
    return {};
}

} // namespace

QString lineResultText(const LineDecision &line, const QHash<QString, QString> &cites)
{
    return outcomeSign(line.outcome) + QLatin1Char(' ') + body(line, cites);
}

QString lineResultSpoken(const LineDecision &line, const QHash<QString, QString> &cites)
{
    QStringList parts{outcomeLabel(line.outcome)};
    if (const QString cite = citeOf(line, cites); !cite.isEmpty())
        parts << cite;
    if (line.outcome == Outcome::Refundable || line.outcome == Outcome::PartlyRefundable)
        parts << TablesText::tr("%1 元").arg(line.refundable.toGrouped());
    else if (line.range)
        parts
            << TablesText::tr("%1 元至 %2 元").arg(line.range->low.toGrouped(), line.range->high.toGrouped());
    if (!line.reason.isEmpty())
        parts << line.reason;
    return parts.join(QStringLiteral("，"));
}

} // namespace counter
