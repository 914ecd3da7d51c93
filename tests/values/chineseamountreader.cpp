#include "tests/values/chineseamountreader.h"

namespace counter {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";

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

std::optional<Money> readChineseAmount(QStringView text)
{
    constexpr qsizetype longest = 64;
    QStringView rest = text;
    takeWord(rest, u"人民币");
    if (rest.size() > longest)
        return {};
    if (rest == u"零元整")
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
        return {};
    const Money amount = Money::fromFen(yuan * 100 + jiao * 10 + fen);
    return amount;
}

} // namespace counter
