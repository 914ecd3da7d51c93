#include "models/values/bankaccount.h"

#include "models/values/normalise.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype Shortest = 8;
constexpr qsizetype Longest = 32;
constexpr qsizetype ShortestCard = 16;
constexpr qsizetype LongestCard = 19;

Problem problem(const char *code, Severity severity, const char *message)
{
    return {{}, QString::fromLatin1(code), severity, QCoreApplication::translate("BankAccount", message)};
}

/// ISO/IEC 7812-1, annex B.
bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int digit = (digits[i].unicode() - u'0') * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

} // namespace

BankAccount readBankAccount(QStringView typed)
{
    BankAccount read;
    read.number = normaliseCode(typed);
    const QStringView number = read.number;
    if (!std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        read.problems.append(problem("character", Severity::Error,
                                     QT_TRANSLATE_NOOP("BankAccount", "银行账号只能是数字，请核对。")));
    else if (number.size() < Shortest || number.size() > Longest)
        read.problems.append(
            problem("length", Severity::Error,
                    QT_TRANSLATE_NOOP("BankAccount", "银行账号应为 8 至 32 位数字，请核对。")));
    else if (number.size() >= ShortestCard && number.size() <= LongestCard && !passesLuhn(number))
        read.problems.append(
            problem("luhn", Severity::Warning,
                    QT_TRANSLATE_NOOP("BankAccount", "按银行卡号规则末位校验不符，如为银行卡请逐位核对。")));
    return read;
}

QString groupedAccount(QStringView number)
{
    constexpr qsizetype group = 4;
    QString grouped = normaliseCode(number);
    for (qsizetype i = (grouped.size() - 1) / group * group; i > 0; i -= group)
        grouped.insert(i, u' ');
    return grouped;
}

} // namespace counter
