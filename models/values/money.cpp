#include "models/values/money.h"

#include "models/values/digits.h"
#include "models/values/normalise.h"

#include <QStringList>

namespace counter {

namespace {

constexpr qsizetype MaximumWholeDigits = 13; // 1,000,000,000,000

int digitOf(QChar c)
{
    return c.unicode() - u'0';
}

Error notAnAmount()
{
    return {ErrorCode::BadInput, QStringLiteral("not an amount with two decimals"), {}};
}

/// Digits without a leading zero ("0" alone may be), at most 13; -1 when the text is anything else.
qint64 wholePart(QStringView text)
{
    if (text.isEmpty() || text.size() > MaximumWholeDigits || (text.size() > 1 && text[0] == u'0'))
        return -1;
    qint64 value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + digitOf(c);
    }
    return value;
}

Result<Money> combine(qint64 yuan, int fen)
{
    if (yuan < 0)
        return notAnAmount();
    const Money money = Money::fromFen(yuan * 100 + fen);
    if (money > LargestMoney)
        return Error{ErrorCode::BadInput, QStringLiteral("amount over 1000000000000.00"), {}};
    return money;
}

/// Removes thousands commas that stand where they belong; an empty result means that one does not.
QString withoutGrouping(const QString &whole)
{
    if (!whole.contains(u','))
        return whole;
    const QStringList groups = whole.split(u',');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (i == 0 ? size < 1 || size > 3 : size != 3)
            return {};
    }
    return groups.join(QString());
}

QString magnitude(qint64 fen)
{
    const quint64 size = fen < 0 ? quint64(0) - quint64(fen) : quint64(fen);
    const QString digits = QString::number(size);
    return digits.size() < 3 ? digits.rightJustified(3, u'0') : digits;
}

} // namespace

Result<Money> Money::parse(QStringView text)
{
    const qsizetype point = text.size() - 3;
    if (point < 1 || text[point] != u'.' || !isDigit(text[point + 1]) || !isDigit(text[point + 2]))
        return notAnAmount();
    return combine(wholePart(text.first(point)), digitOf(text[point + 1]) * 10 + digitOf(text[point + 2]));
}

Result<Money> Money::parseTyped(QStringView text)
{
    constexpr qsizetype longestTyped = 64;
    if (text.size() > longestTyped)
        return notAnAmount();
    QString typed = normaliseCode(text);
    typed.replace(u'。', u'.'); // what the point key gives while an input method is on
    if (typed.startsWith(u'¥'))
        typed.remove(0, 1);
    if (typed.endsWith(u'元'))
        typed.chop(1);
    if (typed == QLatin1String("-0") || typed == QLatin1String("-0.00"))
        typed.remove(0, 1);
    const qsizetype point = typed.indexOf(u'.');
    // 281.120 and -0, as spreadsheets show them.
    while (point >= 0 && typed.size() > point + 3 && typed.endsWith(u'0'))
        typed.chop(1);
    const qint64 yuan = wholePart(withoutGrouping(point < 0 ? typed : typed.left(point)));
    if (point < 0)
        return combine(yuan, 0);
    const QStringView decimals = QStringView(typed).mid(point + 1);
    if (decimals.isEmpty() || decimals.size() > 2 || !isDigit(decimals.front()) || !isDigit(decimals.back()))
        return notAnAmount();
    return combine(yuan, digitOf(decimals[0]) * 10 + (decimals.size() == 2 ? digitOf(decimals[1]) : 0));
}

QString Money::toString() const
{
    const QString digits = magnitude(m_fen);
    const QStringView sign = m_fen < 0 ? u"-" : u"";
    return sign % QStringView(digits).chopped(2) % u'.' % QStringView(digits).last(2);
}

QString Money::toGrouped() const
{
    QString digits = magnitude(m_fen);
    digits.insert(digits.size() - 2, u'.');
    for (qsizetype i = digits.size() - 6; i > 0; i -= 3)
        digits.insert(i, u',');
    if (m_fen < 0)
        digits.prepend(u'-');
    return digits;
}

} // namespace counter
