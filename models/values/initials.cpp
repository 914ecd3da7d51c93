#include "models/values/initials.h"

#include <QCollator>
#include <QLocale>

namespace counter {

namespace {

/// The first character of each letter in the order of readings, and the letters.
constexpr QStringView Firsts = u"阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
constexpr QStringView Letters = u"abcdefghjklmnopqrstwxyz";
static_assert(Firsts.size() == Letters.size());

/// Surnames that are read otherwise than the character in a dictionary, and their letters.
constexpr QStringView Surnames = u"曾单解仇区查翟缪盖尉乐冼长谌";
constexpr QStringView SurnameLetters = u"zsxqozzmgyyxzc";
static_assert(Surnames.size() == SurnameLetters.size());

const QCollator &byReading()
{
    static const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    return collator;
}

/// Without a dictionary order on this machine there are no initials rather than wrong ones.
bool hasDictionary()
{
    static const bool works = [] {
        for (qsizetype i = 1; i < Firsts.size(); ++i)
            if (byReading().compare(Firsts.sliced(i - 1, 1), Firsts.sliced(i, 1)) >= 0)
                return false;
        return true;
    }();
    return works;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QChar initial(QChar c)
{
    const QStringView character(&c, 1);
    QChar letter;
    for (qsizetype i = 0; i < Firsts.size(); ++i)
        if (byReading().compare(Firsts.sliced(i, 1), character) <= 0)
            letter = Letters.at(i);
    return letter;
}

} // namespace

QString nameInitials(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        const qsizetype surname = letters.isEmpty() ? Surnames.indexOf(c) : -1;
        if (surname >= 0)
            letters += SurnameLetters.at(surname);
        else if (c.isLetterOrNumber() && c.unicode() < 128)
            letters += c.toLower();
        else if (isHan(c) && hasDictionary())
            if (const QChar letter = initial(c); !letter.isNull())
                letters += letter;
    }
    return letters;
}

} // namespace counter
