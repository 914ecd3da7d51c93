#pragma once
#include "models/values/citizenid.h"
#include "models/values/yearmonth.h"

#include <array>

namespace counter {

/// Whose statutory age it is: men (60), women at 55, women at 50. Stored: men, women-55, women-50.
enum class RetirementGroup { Men, Women55, Women50 };
inline constexpr std::array AllRetirementGroups{RetirementGroup::Men, RetirementGroup::Women55,
                                                RetirementGroup::Women50};
QString retirementGroupName(RetirementGroup group);

/// Months by which the statutory age is put off for the month of birth
/// (全国人民代表大会常务委员会关于实施渐进式 延迟法定退休年龄的决定, from 2025-01-01): none before the
/// group's first month, else one more for each step of four months (women at 50: two), up to 36 (60).
int retirementDelay(RetirementGroup group, YearMonth birth);
/// The month in which the statutory age is reached.
YearMonth retirementMonth(RetirementGroup group, YearMonth birth);

/// Warnings only, without path: age never proves a retirement. pension-early: the pension begins before the
/// lowest statutory age of the sex without any delay (early retirement for illness or hard work may explain
/// it). pension-late: it begins more than three years after the highest one.
Problems pensionMonthWarnings(Sex sex, QDate birth, YearMonth pensionSince);

} // namespace counter
