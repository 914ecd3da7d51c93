#pragma once
#include "models/values/result.h"

#include <QString>
#include <QStringView>
#include <array>

namespace counter {

/// Where a case stands on its way (梅市医保〔2021〕11号 二). The stored spelling never changes.
enum class Stage {
    Draft, ///< draft 草稿
    Correction, ///< correction 补正
    Accepted, ///< accepted 税务受理
    Verified, ///< verified 已核验
    Entered, ///< entered 系统已录入
    TaxApproved, ///< tax-approved 税务审核同意
    HandedOver, ///< handed-over 已移交
    Handled, ///< handled 医保经办
    Checked, ///< checked 医保复核
    Approved, ///< approved 医保审批
    Pushed, ///< pushed 已推送业财
    Paid, ///< paid 已支付
    Bounced, ///< bounced 退票
    FedBack, ///< fed-back 已反馈税务
    Archived, ///< archived 已归档
    Consulting, ///< consulting 转会商
    Refused, ///< refused 不予受理
    Denied, ///< denied 不予退费
    Withdrawn, ///< withdrawn 撤回
    Discarded, ///< discarded 已作废
};
inline constexpr std::array AllStages{
    Stage::Draft,       Stage::Correction, Stage::Accepted, Stage::Verified,  Stage::Entered,
    Stage::TaxApproved, Stage::HandedOver, Stage::Handled,  Stage::Checked,   Stage::Approved,
    Stage::Pushed,      Stage::Paid,       Stage::Bounced,  Stage::FedBack,   Stage::Archived,
    Stage::Consulting,  Stage::Refused,    Stage::Denied,   Stage::Withdrawn, Stage::Discarded};

QString stageName(Stage stage);
QString stageLabel(Stage stage);
Result<Stage> parseStage(QStringView stored);

/// Live: its lines may be claimed by no other case. Every stage but Refused, Denied, Withdrawn and Discarded.
bool isLive(Stage stage);

} // namespace counter
