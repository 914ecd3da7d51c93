#include "models/policy/words/outcomewords.h"

#include <QCoreApplication>

namespace counter {

namespace {

struct OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QString outcomeSign(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Refundable:
    case Outcome::PartlyRefundable:
        return truthSign(true);
    case Outcome::NotRefundable:
        return truthSign(false);
    case Outcome::Undetermined:
    case Outcome::Deferred:
    case Outcome::Referred:
        break;
    }
    return truthSign({});
}

QString outcomeWords(Outcome outcome)
{
    return outcomeSign(outcome) % u' ' % outcomeLabel(outcome);
}

QString truthSign(const std::optional<bool> &value)
{
    return !value ? QStringLiteral("？") : *value ? QStringLiteral("✓") : QStringLiteral("✗");
}

QString truthWord(const std::optional<bool> &value)
{
    return !value ? OutcomeWords::tr("待核实")
        : *value  ? OutcomeWords::tr("成立")
                  : OutcomeWords::tr("不成立");
}

QString rangeWords(const AmountRange &range)
{
    return range.low.toGrouped() % u'～' % range.high.toGrouped();
}

QString amountWords(Money amount, const std::optional<AmountRange> &range)
{
    return range && range->low != range->high ? rangeWords(*range) : amount.toGrouped();
}

QString yuanWords(Money amount, const std::optional<AmountRange> &range)
{
    return OutcomeWords::tr("%1 元").arg(amountWords(amount, range));
}

} // namespace counter
