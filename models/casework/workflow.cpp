#include "models/casework/workflow.h"

#include "models/casework/caseworktext.h"

namespace counter {

namespace {

/// The next station of the main way, empty where there is none.
std::optional<Stage> afterStep(Stage from, Verb verb)
{
    struct Step
    {
        Stage from;
        Verb verb;
        Stage to;
    };
    static constexpr Step way[] = {
        {Stage::Accepted, Verb::Verify, Stage::Verified},
        {Stage::Verified, Verb::Enter, Stage::Entered},
        {Stage::Entered, Verb::ApproveTax, Stage::TaxApproved},
        {Stage::TaxApproved, Verb::HandOver, Stage::HandedOver},
        {Stage::HandedOver, Verb::Handle, Stage::Handled},
        {Stage::Handled, Verb::Check, Stage::Checked},
        {Stage::Checked, Verb::Approve, Stage::Approved},
        {Stage::Approved, Verb::Push, Stage::Pushed},
        {Stage::Pushed, Verb::MarkPaid, Stage::Paid},
        {Stage::Pushed, Verb::MarkBounced, Stage::Bounced},
        {Stage::Bounced, Verb::Push, Stage::Pushed},
        {Stage::Paid, Verb::FeedBack, Stage::FedBack},
        {Stage::FedBack, Verb::Archive, Stage::Archived},
        {Stage::Consulting, Verb::Resume, Stage::Accepted},
    };
    for (const Step &step : way)
        if (step.from == from && step.verb == verb)
            return step.to;
    return std::nullopt;
}

/// 退回上一环节: to the station before; what is handed over goes back to the tax office.
std::optional<Stage> stationBefore(Stage stage)
{
    switch (stage) {
    case Stage::Verified:
        return Stage::Accepted;
    case Stage::Entered:
        return Stage::Verified;
    case Stage::TaxApproved:
        return Stage::Entered;
    case Stage::HandedOver:
        return Stage::TaxApproved;
    case Stage::Handled:
        return Stage::HandedOver;
    case Stage::Checked:
        return Stage::Handled;
    case Stage::Approved:
        return Stage::Checked;
    case Stage::Draft:
    case Stage::Correction:
    case Stage::Accepted:
    case Stage::Pushed:
    case Stage::Paid:
    case Stage::Bounced:
    case Stage::FedBack:
    case Stage::Archived:
    case Stage::Consulting:
    case Stage::Refused:
    case Stage::Denied:
    case Stage::Withdrawn:
    case Stage::Discarded:
        return std::nullopt;
    }
    return std::nullopt;
}

/// Received and not yet pushed: a decision on the right to the refund can still be taken.
bool isUnderReview(Stage stage)
{
    return stage == Stage::Accepted || stage == Stage::Consulting || stationBefore(stage).has_value();
}

bool isBeforeAcceptance(Stage stage)
{
    return stage == Stage::Draft || stage == Stage::Correction;
}

std::optional<Stage> follow(Stage from, Verb verb)
{
    switch (verb) {
    case Verb::Import:
        return std::nullopt;
    case Verb::Save:
        return isEditable(from) ? std::optional(from) : std::nullopt;
    case Verb::Attach:
        return isLive(from) ? std::optional(from) : std::nullopt;
    case Verb::Discard:
        return from == Stage::Draft ? std::optional(Stage::Discarded) : std::nullopt;
    case Verb::AskMore:
        return isBeforeAcceptance(from) ? std::optional(Stage::Correction) : std::nullopt;
    case Verb::Accept:
        return isBeforeAcceptance(from) ? std::optional(Stage::Accepted) : std::nullopt;
    case Verb::Refuse:
        return isBeforeAcceptance(from) ? std::optional(Stage::Refused) : std::nullopt;
    case Verb::Withdraw:
        return from == Stage::Correction || isUnderReview(from) ? std::optional(Stage::Withdrawn)
                                                                : std::nullopt;
    case Verb::Deny:
        return isUnderReview(from) ? std::optional(Stage::Denied) : std::nullopt;
    case Verb::Consult:
        return isUnderReview(from) && from != Stage::Consulting ? std::optional(Stage::Consulting)
                                                                : std::nullopt;
    case Verb::Return:
        return stationBefore(from);
    case Verb::Verify:
    case Verb::Enter:
    case Verb::ApproveTax:
    case Verb::HandOver:
    case Verb::Handle:
    case Verb::Check:
    case Verb::Approve:
    case Verb::Push:
    case Verb::MarkPaid:
    case Verb::MarkBounced:
    case Verb::FeedBack:
    case Verb::Archive:
    case Verb::Resume:
        return afterStep(from, verb);
    }
    return std::nullopt;
}

} // namespace

QString verbName(Verb verb)
{
    switch (verb) {
    case Verb::Save:
        return QStringLiteral("draft");
    case Verb::Attach:
        return QStringLiteral("attach");
    case Verb::Import:
        return QStringLiteral("import");
    case Verb::Discard:
        return QStringLiteral("discard");
    case Verb::AskMore:
        return QStringLiteral("ask-more");
    case Verb::Accept:
        return QStringLiteral("accept");
    case Verb::Refuse:
        return QStringLiteral("refuse");
    case Verb::Withdraw:
        return QStringLiteral("withdraw");
    case Verb::Verify:
        return QStringLiteral("verify");
    case Verb::Deny:
        return QStringLiteral("deny");
    case Verb::Enter:
        return QStringLiteral("enter");
    case Verb::ApproveTax:
        return QStringLiteral("approve-tax");
    case Verb::HandOver:
        return QStringLiteral("hand-over");
    case Verb::Handle:
        return QStringLiteral("handle");
    case Verb::Check:
        return QStringLiteral("check");
    case Verb::Approve:
        return QStringLiteral("approve");
    case Verb::Push:
        return QStringLiteral("push");
    case Verb::MarkPaid:
        return QStringLiteral("mark-paid");
    case Verb::MarkBounced:
        return QStringLiteral("mark-bounced");
    case Verb::FeedBack:
        return QStringLiteral("feed-back");
    case Verb::Archive:
        return QStringLiteral("archive");
    case Verb::Return:
        return QStringLiteral("return");
    case Verb::Consult:
        return QStringLiteral("consult");
    case Verb::Resume:
        return QStringLiteral("resume");
    }
    return {};
}

QString verbLabel(Verb verb)
{
    switch (verb) {
    case Verb::Save:
        return CaseworkText::tr("暂存");
    case Verb::Attach:
        return CaseworkText::tr("添加附列资料");
    case Verb::Import:
        return CaseworkText::tr("导入");
    case Verb::Discard:
        return CaseworkText::tr("作废草稿");
    case Verb::AskMore:
        return CaseworkText::tr("通知补正");
    case Verb::Accept:
        return CaseworkText::tr("受理");
    case Verb::Refuse:
        return CaseworkText::tr("不予受理");
    case Verb::Withdraw:
        return CaseworkText::tr("撤回");
    case Verb::Verify:
        return CaseworkText::tr("核验");
    case Verb::Deny:
        return CaseworkText::tr("不予退费");
    case Verb::Enter:
        return CaseworkText::tr("系统录入");
    case Verb::ApproveTax:
        return CaseworkText::tr("税务审核同意");
    case Verb::HandOver:
        return CaseworkText::tr("移交");
    case Verb::Handle:
        return CaseworkText::tr("医保经办");
    case Verb::Check:
        return CaseworkText::tr("复核");
    case Verb::Approve:
        return CaseworkText::tr("审批");
    case Verb::Push:
        return CaseworkText::tr("推送业财");
    case Verb::MarkPaid:
        return CaseworkText::tr("登记已支付");
    case Verb::MarkBounced:
        return CaseworkText::tr("登记退票");
    case Verb::FeedBack:
        return CaseworkText::tr("反馈税务");
    case Verb::Archive:
        return CaseworkText::tr("归档");
    case Verb::Return:
        return CaseworkText::tr("退回上一环节");
    case Verb::Consult:
        return CaseworkText::tr("转会商");
    case Verb::Resume:
        return CaseworkText::tr("会商后继续核验");
    }
    return {};
}

Result<Verb> parseVerb(QStringView stored)
{
    for (const Verb verb : AllVerbs)
        if (stored == verbName(verb))
            return verb;
    return Error{ErrorCode::BadInput, stored.toString(), {}};
}

Result<Stage> nextStage(std::optional<Stage> from, Verb verb)
{
    if (!from) {
        if (verb == Verb::Save || verb == Verb::Import)
            return Stage::Draft;
        if (verb == Verb::Accept)
            return Stage::Accepted;
        return Error{
            ErrorCode::StageRefused, CaseworkText::tr("案件还没有保存，不能%1").arg(verbLabel(verb)), {}};
    }
    if (const std::optional<Stage> to = follow(*from, verb))
        return *to;
    return Error{ErrorCode::StageRefused,
                 CaseworkText::tr("案件处于“%1”，不能%2").arg(stageLabel(*from), verbLabel(verb)),
                 {}};
}

QList<Verb> verbsAt(std::optional<Stage> stage)
{
    QList<Verb> verbs;
    for (const Verb verb : AllVerbs)
        if (nextStage(stage, verb))
            verbs.append(verb);
    return verbs;
}

bool needsReason(Stage from, Verb verb)
{
    return verb == Verb::Discard || (verb == Verb::Attach && !isBeforeAcceptance(from));
}

bool isSigned(Verb verb)
{
    switch (verb) {
    case Verb::Save:
    case Verb::Attach:
    case Verb::Import:
    case Verb::Discard:
        return false;
    case Verb::AskMore:
    case Verb::Accept:
    case Verb::Refuse:
    case Verb::Withdraw:
    case Verb::Verify:
    case Verb::Deny:
    case Verb::Enter:
    case Verb::ApproveTax:
    case Verb::HandOver:
    case Verb::Handle:
    case Verb::Check:
    case Verb::Approve:
    case Verb::Push:
    case Verb::MarkPaid:
    case Verb::MarkBounced:
    case Verb::FeedBack:
    case Verb::Archive:
    case Verb::Return:
    case Verb::Consult:
    case Verb::Resume:
        return true;
    }
    return true;
}

bool isEditable(Stage stage)
{
    return isBeforeAcceptance(stage) || isUnderReview(stage) || stage == Stage::Bounced;
}

} // namespace counter
