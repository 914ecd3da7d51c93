#include "models/values/chineseamount.h"

#include <QString>

namespace counter {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView Currency = u"人民币";
constexpr int SectionSize = 10'000;

/// One to 9999 with its inner zeros, none in front.
QString sectionText(int section)
{
    constexpr QStringView units = u"仟佰拾";
    QString text;
    bool zero = false;
    int divisor = 1000;
    for (qsizetype i = 0; i < 4; ++i, divisor /= 10) {
        const int digit = section / divisor % 10;
        if (digit == 0) {
            zero = !text.isEmpty();
            continue;
        }
        if (zero)
            text.append(Digits[0]);
        zero = false;
        text.append(Digits[digit]);
        if (i < units.size())
            text.append(units[i]);
    }
    return text;
}

/// 1 to 10^12 元, without 元.
QString yuanText(qint64 yuan)
{
    struct Section
    {
        qint64 size;
        QStringView unit;
    };
    constexpr Section sections[] = {
        {1'000'000'000'000, u"万亿"}, {100'000'000, u"亿"}, {10'000, u"万"}, {1, u""}};
    QString text;
    bool zero = false;
    for (const Section &section : sections) {
        const int value = int(yuan / section.size % SectionSize);
        // A section that leaves its 仟 place empty, or is empty itself, is a zero to be read.
        zero = !text.isEmpty() && (zero || value < 1000);
        if (value == 0)
            continue;
        if (zero)
            text.append(Digits[0]);
        zero = false;
        text.append(sectionText(value)).append(section.unit);
    }
    return text;
}

} // namespace

QString chineseAmount(Money amount)
{
    if (amount < Money() || amount > LargestMoney)
        return {};
    const qint64 yuan = amount.fen() / 100;
    const int jiao = int(amount.fen() / 10 % 10);
    const int fen = int(amount.fen() % 10);
    if (amount == Money())
        return QStringLiteral("零元整");
    QString text;
    if (yuan > 0)
        text = yuanText(yuan) + u'元';
    if (jiao == 0 && fen == 0)
        return text + u'整';
    if (yuan > 0 && (yuan % 10 == 0 || jiao == 0))
        text.append(Digits[0]);
    if (jiao > 0)
        text.append(Digits[jiao]).append(u'角');
    if (fen > 0)
        text.append(Digits[fen]).append(u'分');
    else
        text.append(u'整');
    return text;
}

QString chineseAmountWithCurrency(Money amount)
{
    const QString text = chineseAmount(amount);
    return text.isEmpty() ? text : QString(Currency + text);
}

} // namespace counter
