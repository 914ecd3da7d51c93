#include "models/values/chineseamount.h"

#include <QString>

namespace counter {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView Currency = u"人民币";
constexpr int SectionSize = 10'000;

Error notAnAmount()
{
    return {ErrorCode::BadInput, QStringLiteral("not an amount in capitals"), {}};
}

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

/// Takes the digit in front of the unit, or nothing and 0; -1 for a digit without the unit.
int takeDigit(QStringView &text, QChar unit)
{
    if (text.size() < 2 || text[1] != unit)
        return 0;
    const qsizetype digit = Digits.indexOf(text[0]);
    if (digit < 1)
        return -1;
    text = text.sliced(2);
    return int(digit);
}

void skipZero(QStringView &text)
{
    if (text.startsWith(Digits[0]))
        text = text.sliced(1);
}

/// Reads up to four places and leaves what follows; -1 when a character is no digit.
int takeSection(QStringView &text)
{
    int value = 0;
    int place = 1000;
    for (const QChar unit : QStringView(u"仟佰拾")) {
        skipZero(text);
        const int digit = takeDigit(text, unit);
        if (digit < 0)
            return -1;
        value += digit * place;
        place /= 10;
    }
    skipZero(text);
    const qsizetype last = text.isEmpty() ? -1 : Digits.indexOf(text[0]);
    if (last > 0 && (text.size() == 1 || (text[1] != u'角' && text[1] != u'分'))) {
        value += int(last);
        text = text.sliced(1);
    }
    return value;
}

bool takeWord(QStringView &text, QStringView word)
{
    if (!text.startsWith(word))
        return false;
    text = text.sliced(word.size());
    return true;
}

/// The part in front of 元; -1 when it cannot be read.
qint64 readYuan(QStringView text)
{
    qint64 yuan = 0;
    while (!text.isEmpty()) {
        const int section = takeSection(text);
        if (section < 1)
            return -1;
        if (takeWord(text, u"万亿"))
            yuan += section * 1'000'000'000'000;
        else if (takeWord(text, u"亿"))
            yuan += section * qint64(100'000'000);
        else if (takeWord(text, u"万"))
            yuan += section * qint64(10'000);
        else if (text.isEmpty())
            yuan += section;
        else
            return -1;
        if (yuan > LargestMoney.fen() / 100)
            return -1;
    }
    return yuan;
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

Result<Money> parseChineseAmount(QStringView text)
{
    constexpr qsizetype longest = 64;
    QStringView rest = text;
    takeWord(rest, Currency);
    if (rest.size() > longest)
        return notAnAmount();
    const QStringView written = rest;
    if (written == u"零元整")
        return Money();
    qint64 yuan = 0;
    const qsizetype yuanEnd = rest.indexOf(u'元');
    if (yuanEnd >= 0) {
        yuan = readYuan(rest.first(yuanEnd));
        rest = rest.sliced(yuanEnd + 1);
    }
    skipZero(rest);
    const int jiao = takeDigit(rest, u'角');
    const int fen = takeDigit(rest, u'分');
    takeWord(rest, u"整");
    if (yuan < 0 || jiao < 0 || fen < 0 || !rest.isEmpty())
        return notAnAmount();
    const Money amount = Money::fromFen(yuan * 100 + jiao * 10 + fen);
    // One amount has one spelling: a 零 or a 整 too many or too few is refused.
    if (chineseAmount(amount) != written)
        return notAnAmount();
    return amount;
}

} // namespace counter
