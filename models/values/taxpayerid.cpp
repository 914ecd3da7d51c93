#include "models/values/taxpayerid.h"

#include "models/values/citizenid.h"
#include "models/values/digits.h"
#include "models/values/normalise.h"
#include "models/values/valuestext.h"

#include <algorithm>

namespace counter {

namespace {

constexpr qsizetype CodeLength = 18;
constexpr qsizetype OldCodeLength = 15;
constexpr qsizetype LongestId = 20;

Problem error(const char *code, const char *message)
{
    return {{}, QString::fromLatin1(code), Severity::Error, ValuesText::tr(message)};
}

bool isAlphanumeric(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z');
}

bool allAlphanumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isAlphanumeric);
}

bool isCreditCode(QStringView id)
{
    return id.size() == CodeLength && creditCodeCheckCharacter(id.first(CodeLength - 1)) == id.back();
}

/// Region of six digits, then an organisation code: eight digits or letters and a digit, letter X included.
bool isOldCode(QStringView id)
{
    return id.size() == OldCodeLength && allDigits(id.first(6)) && allAlphanumeric(id.sliced(6, 8))
        && (isDigit(id.back()) || id.back() == u'X');
}

/// The number of fifteen digits used until 1999: region, YYMMDD of the 1900s, sequence. It has no check
/// digit.
bool isOldCitizenNumber(QStringView id)
{
    if (id.size() != OldCodeLength || !allDigits(id))
        return false;
    return QDate(1900 + id.sliced(6, 2).toInt(), id.sliced(8, 2).toInt(), id.sliced(10, 2).toInt()).isValid();
}

bool isSuffixed(QStringView id, QDate today)
{
    if (!allAlphanumeric(id))
        return false;
    if (id.size() == OldCodeLength + 2)
        return isOldCitizenNumber(id.first(OldCodeLength));
    return id.size() == CodeLength + 2 && readCitizenId(id.first(CodeLength), today).isValid();
}

/// Eighteen characters fit a standard or are an error; they are never "other".
void readEighteen(QStringView id, QDate today, TaxpayerId &read)
{
    const CitizenId citizen = readCitizenId(id, today);
    if (isCreditCode(id))
        read.kinds.append(TaxpayerIdKind::CreditCode);
    if (citizen.isValid())
        read.kinds.append(TaxpayerIdKind::CitizenNumber);
    if (!read.kinds.isEmpty())
        return;
    const bool onlyDateWrong =
        citizen.problems.size() == 1 && citizen.problems[0].code == QLatin1String("date");
    if (onlyDateWrong)
        read.problems.append(citizen.problems[0]);
    else
        read.problems.append(error(
            "check-digit", QT_TRANSLATE_NOOP("Values", "18 位的纳税人识别号末位校验码不符，请逐位核对。")));
}

void readProvisional(QStringView code, QDate today, TaxpayerId &read)
{
    if (code.size() == CodeLength) {
        readEighteen(code, today, read);
        if (!read.kinds.isEmpty())
            read.kinds = {TaxpayerIdKind::Provisional};
    } else if (isOldCode(code)) {
        read.kinds.append(TaxpayerIdKind::Provisional);
    }
}

void checkCharacters(TaxpayerId &read)
{
    const auto allowed = [](QChar c) { return isAlphanumeric(c) || c == u'-'; };
    if (read.id.isEmpty() || read.id.size() > LongestId)
        read.problems.append(
            error("length", QT_TRANSLATE_NOOP("Values", "纳税人识别号应为 1 至 20 位，请核对。")));
    else if (!std::all_of(read.id.cbegin(), read.id.cend(), allowed))
        read.problems.append(
            error("character", QT_TRANSLATE_NOOP("Values", "纳税人识别号只能由数字和字母组成，请核对。")));
}

} // namespace

QString taxpayerIdKindName(TaxpayerIdKind kind)
{
    switch (kind) {
    case TaxpayerIdKind::CreditCode:
        return QStringLiteral("credit-code");
    case TaxpayerIdKind::CitizenNumber:
        return QStringLiteral("citizen-number");
    case TaxpayerIdKind::CitizenSuffixed:
        return QStringLiteral("citizen-suffixed");
    case TaxpayerIdKind::Provisional:
        return QStringLiteral("provisional");
    case TaxpayerIdKind::OldCode:
        return QStringLiteral("old-code");
    case TaxpayerIdKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString taxpayerIdKindLabel(TaxpayerIdKind kind)
{
    switch (kind) {
    case TaxpayerIdKind::CreditCode:
        return ValuesText::tr("统一社会信用代码");
    case TaxpayerIdKind::CitizenNumber:
        return ValuesText::tr("公民身份号码");
    case TaxpayerIdKind::CitizenSuffixed:
        return ValuesText::tr("公民身份号码加两位后缀");
    case TaxpayerIdKind::Provisional:
        return ValuesText::tr("临时纳税人识别号");
    case TaxpayerIdKind::OldCode:
        return ValuesText::tr("15 位旧纳税人识别号");
    case TaxpayerIdKind::Other:
        return ValuesText::tr("其他（由受理人确认）");
    }
    return {};
}

QChar creditCodeCheckCharacter(QStringView first17)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr int modulus = 31;
    if (first17.size() != CodeLength - 1)
        return {};
    qsizetype sum = 0;
    int weight = 1;
    for (const QChar c : first17) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return {};
        sum += value * weight;
        weight = weight * 3 % modulus;
    }
    return alphabet[(modulus - sum % modulus) % modulus];
}

TaxpayerId readTaxpayerId(QStringView typed, QDate today)
{
    TaxpayerId read;
    read.id = normaliseCode(typed).toUpper();
    const QStringView id = read.id;
    if (id.size() == CodeLength) {
        readEighteen(id, today, read);
        return read;
    }
    checkCharacters(read);
    if (!read.problems.isEmpty())
        return read;
    if (id.startsWith(u'L'))
        readProvisional(id.sliced(1), today, read);
    else if (isSuffixed(id, today))
        read.kinds.append(TaxpayerIdKind::CitizenSuffixed);
    else if (isOldCode(id))
        read.kinds.append(TaxpayerIdKind::OldCode);
    if (!read.kinds.isEmpty() || !read.problems.isEmpty())
        return read;
    read.kinds.append(TaxpayerIdKind::Other);
    read.problems.append({{},
                          QStringLiteral("other-kind"),
                          Severity::Warning,
                          ValuesText::tr("不是常见格式的纳税人识别号，请与证件逐位核对并确认。")});
    return read;
}

} // namespace counter
