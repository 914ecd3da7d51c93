#include "models/values/retirementage.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

struct Rule
{
    int age; ///< years, before any delay
    int firstYear; ///< born from January of that year: delayed
    int step; ///< months of birth for each month of delay
    int longestDelay; ///< months
};

constexpr int LongestOwnDelay = 36; ///< months one may agree to work on (决定, 弹性延迟退休)

Rule ruleOf(RetirementGroup group)
{
    switch (group) {
    case RetirementGroup::Men:
        return {60, 1965, 4, 36};
    case RetirementGroup::Women55:
        return {55, 1970, 4, 36};
    case RetirementGroup::Women50:
        return {50, 1975, 2, 60};
    }
    return {60, 1965, 4, 36};
}

Problem warning(const char *code, const char *message)
{
    return {{},
            QString::fromLatin1(code),
            Severity::Warning,
            QCoreApplication::translate("RetirementAge", message)};
}

} // namespace

QString retirementGroupName(RetirementGroup group)
{
    switch (group) {
    case RetirementGroup::Men:
        return QStringLiteral("men");
    case RetirementGroup::Women55:
        return QStringLiteral("women-55");
    case RetirementGroup::Women50:
        return QStringLiteral("women-50");
    }
    return {};
}

int retirementDelay(RetirementGroup group, YearMonth birth)
{
    const Rule rule = ruleOf(group);
    const int monthsAfterStart = birth.index() - rule.firstYear * 12;
    return monthsAfterStart < 0 ? 0 : std::min(rule.longestDelay, monthsAfterStart / rule.step + 1);
}

YearMonth retirementMonth(RetirementGroup group, YearMonth birth)
{
    return birth.plus(ruleOf(group).age * 12 + retirementDelay(group, birth));
}

Problems pensionMonthWarnings(Sex sex, QDate birth, YearMonth pensionSince)
{
    const bool male = sex == Sex::Male;
    const YearMonth born = YearMonth::of(birth);
    const int lowestAge = ruleOf(male ? RetirementGroup::Men : RetirementGroup::Women50).age;
    const RetirementGroup latest = male ? RetirementGroup::Men : RetirementGroup::Women55;
    if (pensionSince < born.plus(lowestAge * 12))
        return {warning(
            "pension-early",
            QT_TRANSLATE_NOOP("RetirementAge",
                              "开始领取养老金的年月早于法定退休年龄，请与退休证或养老待遇核定单核对。"))};
    if (pensionSince > retirementMonth(latest, born).plus(LongestOwnDelay))
        return {
            warning("pension-late",
                    QT_TRANSLATE_NOOP(
                        "RetirementAge",
                        "开始领取养老金的年月比法定退休年龄晚三年以上，请与退休证或养老待遇核定单核对。"))};
    return {};
}

} // namespace counter
