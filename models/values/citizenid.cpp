#include "models/values/citizenid.h"

#include "models/values/digits.h"
#include "models/values/normalise.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype Length = 18;

Problem problem(const char *code, const char *message)
{
    return {
        {}, QString::fromLatin1(code), Severity::Error, QCoreApplication::translate("CitizenId", message)};
}

bool isResidencePermit(QStringView id)
{
    return id.startsWith(u"810000") || id.startsWith(u"820000") || id.startsWith(u"830000");
}

} // namespace

QString sexName(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return QStringLiteral("male");
    case Sex::Female:
        return QStringLiteral("female");
    }
    return {};
}

QChar citizenCheckCharacter(QStringView first17)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView characters = u"10X98765432";
    if (first17.size() != Length - 1 || !allDigits(first17))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i)
        sum += weights[i] * (first17[i].unicode() - u'0');
    return characters[sum % 11];
}

CitizenId readCitizenId(QStringView typed, QDate today)
{
    CitizenId read;
    read.id = normaliseCode(typed).toUpper();
    const QStringView id = read.id;
    if (id.size() != Length) {
        read.problems.append(
            problem("length", QT_TRANSLATE_NOOP("CitizenId", "公民身份号码应为 18 位，请核对。")));
        return read;
    }
    if (!allDigits(id.first(Length - 1)) || !(isDigit(id.back()) || id.back() == u'X')) {
        read.problems.append(problem(
            "character", QT_TRANSLATE_NOOP("CitizenId", "公民身份号码只能是数字，末位可以是 X，请核对。")));
        return read;
    }
    read.birth = QDate(id.sliced(6, 4).toInt(), id.sliced(10, 2).toInt(), id.sliced(12, 2).toInt());
    read.sex = (id[16].unicode() - u'0') % 2 == 1 ? Sex::Male : Sex::Female;
    read.residencePermit = isResidencePermit(id);
    if (!read.birth.isValid())
        read.problems.append(
            problem("date", QT_TRANSLATE_NOOP("CitizenId", "公民身份号码中的出生日期不存在，请核对。")));
    else if (read.birth > today)
        read.problems.append(
            problem("date", QT_TRANSLATE_NOOP("CitizenId", "公民身份号码中的出生日期在今天之后，请核对。")));
    if (citizenCheckCharacter(id.first(Length - 1)) != id.back())
        read.problems.append(problem(
            "check-digit", QT_TRANSLATE_NOOP("CitizenId", "公民身份号码的末位校验码不符，请逐位核对。")));
    return read;
}

QString maskedNumber(QStringView number)
{
    constexpr qsizetype Front = 6;
    constexpr qsizetype Back = 4;
    constexpr qsizetype ShortestOfPerson = 15;
    if (number.size() <= Back)
        return QString(number.size(), u'*');
    const qsizetype front = number.size() >= ShortestOfPerson ? Front : 0;
    return number.left(front) + QString(number.size() - front - Back, u'*') + number.right(Back);
}

QString lastFour(QStringView id)
{
    return id.last(std::min<qsizetype>(4, id.size())).toString();
}

} // namespace counter
