#include "models/casework/permission.h"

#include "models/casework/caseworktext.h"

#include <algorithm>

namespace counter {

namespace {

/// Whose turn it is at a stage under review.
QList<Role> holdersAt(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
    case Stage::Correction:
    case Stage::Accepted:
    case Stage::Verified:
        return {Role::Receiver};
    case Stage::Entered:
    case Stage::TaxApproved:
        return {Role::Reviewer};
    case Stage::HandedOver:
    case Stage::Bounced:
        return {Role::Handler};
    case Stage::Handled:
        return {Role::Checker};
    case Stage::Checked:
    case Stage::Approved:
        return {Role::Approver};
    case Stage::Pushed:
        return {Role::Cashier};
    case Stage::Paid:
    case Stage::FedBack:
    case Stage::Consulting:
        return {Role::Reviewer, Role::Handler, Role::Checker, Role::Approver};
    case Stage::Refused:
    case Stage::Denied:
    case Stage::Withdrawn:
        return {Role::Receiver, Role::Handler};
    case Stage::Archived:
    case Stage::Discarded:
        return {};
    }
    return {};
}

QList<Role> signers(Verb verb, Stage from)
{
    switch (verb) {
    case Verb::Save:
    case Verb::Import:
    case Verb::Discard:
    case Verb::AskMore:
    case Verb::Accept:
    case Verb::Refuse:
    case Verb::Verify:
    case Verb::Enter:
    case Verb::Withdraw:
        return {Role::Receiver};
    case Verb::ApproveTax:
        return {Role::Reviewer};
    case Verb::HandOver:
        return {Role::Receiver, Role::Reviewer};
    case Verb::Handle:
        return {Role::Handler};
    case Verb::Check:
        return {Role::Checker};
    case Verb::Approve:
    case Verb::Push:
        return {Role::Approver};
    case Verb::MarkPaid:
    case Verb::MarkBounced:
        return {Role::Cashier};
    case Verb::FeedBack:
        return {Role::Handler};
    case Verb::Deny:
        return {Role::Reviewer, Role::Approver};
    case Verb::Archive:
        return {Role::Receiver, Role::Handler};
    case Verb::Attach:
        return {Role::Receiver, Role::Reviewer, Role::Handler, Role::Checker, Role::Approver};
    case Verb::Return:
    case Verb::Consult:
    case Verb::Resume:
        return holdersAt(from);
    }
    return {};
}

/// Of these, the posts that the office has.
QList<Role> within(const QList<Role> &roles, OfficeKind office)
{
    QList<Role> found;
    for (const Role role : rolesOf(office))
        if (roles.contains(role))
            found.append(role);
    return found;
}

} // namespace

QString deedName(Deed deed)
{
    switch (deed) {
    case Deed::Look:
        return QStringLiteral("look");
    case Deed::Search:
        return QStringLiteral("search");
    case Deed::Print:
        return QStringLiteral("print");
    case Deed::Export:
        return QStringLiteral("export");
    case Deed::Unmask:
        return QStringLiteral("unmask");
    case Deed::Traces:
        return QStringLiteral("traces");
    case Deed::Matrix:
        return QStringLiteral("matrix");
    case Deed::Accounts:
        return QStringLiteral("accounts");
    case Deed::Password:
        return QStringLiteral("password");
    case Deed::Policy:
        return QStringLiteral("policy");
    case Deed::Workplace:
        return QStringLiteral("workplace");
    case Deed::Backup:
        return QStringLiteral("backup");
    case Deed::Date:
        return QStringLiteral("confirm-date");
    case Deed::Verify:
        return QStringLiteral("verify-store");
    }
    return {};
}

QString deedLabel(Deed deed)
{
    switch (deed) {
    case Deed::Look:
        return CaseworkText::tr("查看案件和材料");
    case Deed::Search:
        return CaseworkText::tr("查找");
    case Deed::Print:
        return CaseworkText::tr("打印");
    case Deed::Export:
        return CaseworkText::tr("导出");
    case Deed::Unmask:
        return CaseworkText::tr("显示完整号码");
    case Deed::Traces:
        return CaseworkText::tr("查看操作记录");
    case Deed::Matrix:
        return CaseworkText::tr("查看权限表");
    case Deed::Accounts:
        return CaseworkText::tr("管理账户");
    case Deed::Password:
        return CaseworkText::tr("更换自己的密码");
    case Deed::Policy:
        return CaseworkText::tr("启用政策包、表样和放假安排");
    case Deed::Workplace:
        return CaseworkText::tr("修改设置");
    case Deed::Backup:
        return CaseworkText::tr("备份");
    case Deed::Date:
        return CaseworkText::tr("确认日期");
    case Deed::Verify:
        return CaseworkText::tr("核对案件库");
    }
    return {};
}

QList<Role> rolesFor(Verb verb, std::optional<Stage> from, OfficeKind office)
{
    if (!nextStage(from, verb))
        return {};
    return within(signers(verb, from.value_or(Stage::Draft)), office);
}

QList<Role> rolesFor(Deed deed, OfficeKind office)
{
    const QList<Role> all = rolesOf(office);
    const auto without = [&all](const QList<Role> &left) {
        QList<Role> found;
        for (const Role role : all)
            if (!left.contains(role))
                found.append(role);
        return found;
    };
    switch (deed) {
    case Deed::Look:
    case Deed::Search:
    case Deed::Password:
    case Deed::Matrix:
    case Deed::Verify:
        return all;
    case Deed::Print:
    case Deed::Export:
    case Deed::Unmask:
        return without({Role::Keeper});
    case Deed::Workplace:
    case Deed::Backup:
    case Deed::Date:
        return without({Role::Auditor});
    case Deed::Traces:
        return {Role::Keeper, Role::Auditor};
    case Deed::Accounts:
    case Deed::Policy:
        return {Role::Keeper};
    }
    return {};
}

QList<PermittedCell> permissionMatrix()
{
    QList<PermittedCell> cells;
    for (const OfficeKind office : AllOfficeKinds) {
        for (const Verb verb : AllVerbs) {
            QList<std::optional<Stage>> from{std::nullopt};
            for (const Stage stage : AllStages)
                from.append(stage);
            for (const std::optional<Stage> &stage : std::as_const(from)) {
                const QList<Role> roles = rolesFor(verb, stage, office);
                if (!roles.isEmpty())
                    cells.append({verbName(verb), stage ? stageName(*stage) : QString(),
                                  stageName(*nextStage(stage, verb)), office, roles});
            }
        }
        for (const Deed deed : AllDeeds)
            cells.append({deedName(deed), {}, {}, office, rolesFor(deed, office)});
    }
    return cells;
}

} // namespace counter
