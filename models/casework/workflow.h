#pragma once
#include "models/casework/stage.h"

#include <QList>
#include <optional>

namespace counter {

/// What can be done to a case (梅市医保〔2021〕11号 二; 渝医保发〔2020〕39号 三 for the joint meeting). The
/// stored spelling never changes.
enum class Verb {
    Save, ///< draft 暂存
    Attach, ///< attach 添加附列资料 (to any live case)
    Import, ///< import 导入 (a new case)
    Discard, ///< discard 作废草稿
    AskMore, ///< ask-more 通知补正
    Accept, ///< accept 受理
    Refuse, ///< refuse 不予受理
    Withdraw, ///< withdraw 撤回
    Verify, ///< verify 核验
    Deny, ///< deny 不予退费
    Enter, ///< enter 系统录入
    ApproveTax, ///< approve-tax 税务审核同意
    HandOver, ///< hand-over 移交
    Handle, ///< handle 医保经办
    Check, ///< check 复核
    Approve, ///< approve 审批
    Push, ///< push 推送业财
    MarkPaid, ///< mark-paid 已支付
    MarkBounced, ///< mark-bounced 退票
    FeedBack, ///< feed-back 反馈税务
    Archive, ///< archive 归档
    Return, ///< return 退回上一环节
    Consult, ///< consult 转会商、请示上级
    Resume, ///< resume 会商后继续核验
};
inline constexpr std::array AllVerbs{
    Verb::Save,        Verb::Attach,   Verb::Import,  Verb::Discard, Verb::AskMore, Verb::Accept,
    Verb::Refuse,      Verb::Withdraw, Verb::Verify,  Verb::Deny,    Verb::Enter,   Verb::ApproveTax,
    Verb::HandOver,    Verb::Handle,   Verb::Check,   Verb::Approve, Verb::Push,    Verb::MarkPaid,
    Verb::MarkBounced, Verb::FeedBack, Verb::Archive, Verb::Return,  Verb::Consult, Verb::Resume};

QString verbName(Verb verb);
QString verbLabel(Verb verb);
Result<Verb> parseVerb(QStringView stored);

/// The stage after the verb, or StageRefused with a Chinese sentence in detail. No stage (`from` empty) is a
/// case that does not exist yet. Pure: who may do it and what has to be filled is asked elsewhere.
Result<Stage> nextStage(std::optional<Stage> from, Verb verb);

/// The verbs that this stage allows, in the order of the enum.
QList<Verb> verbsAt(std::optional<Stage> stage);

/// Whether it is done only with a written reason (reason.h). What comes to a received case later has one.
bool needsReason(Stage from, Verb verb);

/// Whether it puts a name and a day under the case: never while the day is in doubt. A draft is kept, and
/// what was brought is taken in, whatever the clock says.
bool isSigned(Verb verb);

/// Whether the application itself may still be changed; a correction of a pushed case is a new, linked case.
bool isEditable(Stage stage);

} // namespace counter
