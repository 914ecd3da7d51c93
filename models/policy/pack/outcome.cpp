#include "models/policy/pack/outcome.h"

#include <QCoreApplication>

namespace counter {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
        return QStringLiteral("refundable");
    case Outcome::PartlyRefundable:
        return QStringLiteral("partly-refundable");
    case Outcome::NotRefundable:
        return QStringLiteral("not-refundable");
    case Outcome::Undetermined:
        return QStringLiteral("undetermined");
    case Outcome::Deferred:
        return QStringLiteral("deferred");
    case Outcome::Referred:
        return QStringLiteral("referred");
    }
    return {};
}

QString outcomeLabel(Outcome outcome)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("counter::Outcome", text); };
    switch (outcome) {
    case Outcome::Refundable:
        return tr("可退");
    case Outcome::PartlyRefundable:
        return tr("部分可退");
    case Outcome::NotRefundable:
        return tr("不予退费");
    case Outcome::Undetermined:
        return tr("待补充");
    case Outcome::Deferred:
        return tr("暂缓");
    case Outcome::Referred:
        return tr("转会商");
    }
    return {};
}

} // namespace counter
