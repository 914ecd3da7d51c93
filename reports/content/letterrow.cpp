#include "reports/content/letterrow.h"

namespace counter {

void LetterAmount::add(const LetterAmount &other)
{
    money = other.money;
    known = known && other.known;
    value = (Money::fromFen(value) + Money::fromFen(other.value)).fen(); // stops at the ends, never wraps
}

QString LetterAmount::shown() const
{
    if (!known)
        return {};
    return money ? Money::fromFen(value).toGrouped() : QString::number(value);
}

void LetterRow::put(const QString &name, const QString &text)
{
    if (!text.isEmpty())
        values.insert(name, text);
}

void LetterRow::money(const QString &prefix, const QString &name, Money amount, bool known)
{
    const LetterAmount part{amount.fen(), true, known};
    put(prefix + u'.' + name, part.shown());
    amounts.insert(name, part);
}

void LetterRow::count(const QString &prefix, const QString &name, qint64 number)
{
    const LetterAmount part{number, false, true};
    put(prefix + u'.' + name, part.shown());
    amounts.insert(name, part);
}

} // namespace counter
