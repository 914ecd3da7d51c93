#include "models/desk/passwordrule.h"

#include "models/desk/desktext.h"
#include "models/values/safefile.h"

#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype Shortest = 8;
constexpr int Classes = 3;

int classesOf(const QString &password)
{
    bool small = false;
    bool capital = false;
    bool digit = false;
    bool hanzi = false;
    bool sign = false;
    for (const QChar c : password) {
        if (c.isDigit())
            digit = true;
        else if (c.script() == QChar::Script_Han)
            hanzi = true;
        else if (c.isLower())
            small = true;
        else if (c.isUpper())
            capital = true;
        else
            sign = true;
    }
    return int(small) + int(capital) + int(digit) + int(hanzi) + int(sign);
}

/// As it is compared with the list: small letters, signs for letters put back, what is counted at its end
/// gone.
QString plainOf(const QString &password)
{
    QString plain = password.toLower();
    while (!plain.isEmpty() && !plain.back().isLetter())
        plain.chop(1);
    for (const auto &[sign, letter] : {std::pair(u'@', u'a'), std::pair(u'0', u'o'), std::pair(u'1', u'l'),
                                       std::pair(u'$', u's'), std::pair(u'3', u'e')})
        plain.replace(sign, letter);
    return plain;
}

} // namespace

Result<void> checkPassword(const QString &password, const QString &name, const QStringList &common)
{
    QStringList wrong;
    if (password.toUcs4().size() < Shortest)
        wrong.append(DeskText::tr("至少 %1 个字").arg(Shortest));
    if (classesOf(password) < Classes)
        wrong.append(DeskText::tr("小写字母、大写字母、数字、符号、汉字中至少要有三类"));
    if (!name.isEmpty() && password.contains(name, Qt::CaseInsensitive))
        wrong.append(DeskText::tr("不能含有姓名"));
    if (common.contains(password.toLower()) || common.contains(plainOf(password)))
        wrong.append(DeskText::tr("太常用，容易被猜到"));
    if (wrong.isEmpty())
        return {};
    return Error{ErrorCode::BadInput, DeskText::tr("密码%1").arg(wrong.join(DeskText::tr("，"))), {}};
}

QStringList commonPasswords(const QString &resources)
{
    constexpr qint64 Largest = 1024 * 1024;
    const Result<QByteArray> bytes = readFile(resources + QStringLiteral("/passwords/common.txt"), Largest);
    QStringList words;
    if (!bytes)
        return words;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            words.append(line.trimmed());
    return words;
}

} // namespace counter
