#pragma once
#include "models/values/result.h"

#include <QStringView>
#include <array>

namespace counter {

/// 险种. Stored: basic, maternity, supplementary, resident.
enum class Insurance { Basic, Maternity, Supplementary, Resident };
inline constexpr std::array AllInsurances{Insurance::Basic, Insurance::Maternity, Insurance::Supplementary,
                                          Insurance::Resident};

/// 缴费人. Stored: unit, individual.
enum class ClaimantKind { Unit, Individual };

/// The stored spelling.
QString insuranceName(Insurance insurance);
/// As printed: 职工基本医疗保险, 生育保险, 补充医疗保险, 城乡居民基本医疗保险.
QString insuranceLabel(Insurance insurance);
/// For narrow columns: 职工基本, 生育, 补充, 居民.
QString insuranceShortLabel(Insurance insurance);
Result<Insurance> parseInsurance(QStringView stored);
/// Also labels, short labels and the usual other names (大额医疗, 基本医疗 …).
Result<Insurance> parseInsuranceTyped(QStringView typed);

QString claimantKindName(ClaimantKind kind);
/// 单位, 个人.
QString claimantKindLabel(ClaimantKind kind);
Result<ClaimantKind> parseClaimantKind(QStringView stored);

} // namespace counter
