#include "models/casework/stage.h"

#include "models/casework/caseworktext.h"

namespace counter {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return QStringLiteral("draft");
    case Stage::Correction:
        return QStringLiteral("correction");
    case Stage::Accepted:
        return QStringLiteral("accepted");
    case Stage::Verified:
        return QStringLiteral("verified");
    case Stage::Entered:
        return QStringLiteral("entered");
    case Stage::TaxApproved:
        return QStringLiteral("tax-approved");
    case Stage::HandedOver:
        return QStringLiteral("handed-over");
    case Stage::Handled:
        return QStringLiteral("handled");
    case Stage::Checked:
        return QStringLiteral("checked");
    case Stage::Approved:
        return QStringLiteral("approved");
    case Stage::Pushed:
        return QStringLiteral("pushed");
    case Stage::Paid:
        return QStringLiteral("paid");
    case Stage::Bounced:
        return QStringLiteral("bounced");
    case Stage::FedBack:
        return QStringLiteral("fed-back");
    case Stage::Archived:
        return QStringLiteral("archived");
    case Stage::Consulting:
        return QStringLiteral("consulting");
    case Stage::Refused:
        return QStringLiteral("refused");
    case Stage::Denied:
        return QStringLiteral("denied");
    case Stage::Withdrawn:
        return QStringLiteral("withdrawn");
    case Stage::Discarded:
        return QStringLiteral("discarded");
    }
    return {};
}

QString stageLabel(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return CaseworkText::tr("草稿");
    case Stage::Correction:
        return CaseworkText::tr("补正");
    case Stage::Accepted:
        return CaseworkText::tr("税务受理");
    case Stage::Verified:
        return CaseworkText::tr("已核验");
    case Stage::Entered:
        return CaseworkText::tr("系统已录入");
    case Stage::TaxApproved:
        return CaseworkText::tr("税务审核同意");
    case Stage::HandedOver:
        return CaseworkText::tr("已移交");
    case Stage::Handled:
        return CaseworkText::tr("医保经办");
    case Stage::Checked:
        return CaseworkText::tr("医保复核");
    case Stage::Approved:
        return CaseworkText::tr("医保审批");
    case Stage::Pushed:
        return CaseworkText::tr("已推送业财");
    case Stage::Paid:
        return CaseworkText::tr("已支付");
    case Stage::Bounced:
        return CaseworkText::tr("退票");
    case Stage::FedBack:
        return CaseworkText::tr("已反馈税务");
    case Stage::Archived:
        return CaseworkText::tr("已归档");
    case Stage::Consulting:
        return CaseworkText::tr("转会商");
    case Stage::Refused:
        return CaseworkText::tr("不予受理");
    case Stage::Denied:
        return CaseworkText::tr("不予退费");
    case Stage::Withdrawn:
        return CaseworkText::tr("撤回");
    case Stage::Discarded:
        return CaseworkText::tr("已作废");
    }
    return {};
}

Result<Stage> parseStage(QStringView stored)
{
    for (const Stage stage : AllStages)
        if (stored == stageName(stage))
            return stage;
    return Error{ErrorCode::BadInput, stored.toString(), {}};
}

bool isLive(Stage stage)
{
    switch (stage) {
    case Stage::Refused:
    case Stage::Denied:
    case Stage::Withdrawn:
    case Stage::Discarded:
        return false;
    case Stage::Draft:
    case Stage::Correction:
    case Stage::Accepted:
    case Stage::Verified:
    case Stage::Entered:
    case Stage::TaxApproved:
    case Stage::HandedOver:
    case Stage::Handled:
    case Stage::Checked:
    case Stage::Approved:
    case Stage::Pushed:
    case Stage::Paid:
    case Stage::Bounced:
    case Stage::FedBack:
    case Stage::Archived:
    case Stage::Consulting:
        return true;
    }
    return true;
}

} // namespace counter
