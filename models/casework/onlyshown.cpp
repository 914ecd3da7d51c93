#include "models/casework/onlyshown.h"

#include "models/casework/caseworktext.h"
#include "models/casework/workflow.h"

namespace counter {

bool isAtCounter(Stage stage)
{
    return stage == Stage::Draft || stage == Stage::Correction;
}

QString whyOnlyShown(Stage stage)
{
    if (isAtCounter(stage))
        return {};
    if (isEditable(stage))
        return CaseworkText::tr(
                   "本案处于“%1”，受理窗口只能查看。申请内容有误的，由办理这一环节的人员更正或退回；"
                   "申请人要改变申请的，撤回后重新申请。")
            .arg(stageLabel(stage));
    if (isLive(stage))
        return CaseworkText::tr("本案处于“%1”，款项已推送，谁都不能再改。有误的，另立一件案件更正。")
            .arg(stageLabel(stage));
    return CaseworkText::tr("本案“%1”，已经了结，只能查看。再来申请的，按 Ctrl+N 另录一份。")
        .arg(stageLabel(stage));
}

} // namespace counter
