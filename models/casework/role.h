#pragma once
#include "models/values/result.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <array>

namespace counter {

/// A post that somebody holds (梅市医保〔2021〕11号 二: 税务受理、审核，医保经办、复核、审批). The stored
/// spelling never changes.
enum class Role {
    Receiver, ///< receiver 受理人
    Reviewer, ///< reviewer 审核人
    Handler, ///< handler 经办人
    Checker, ///< checker 复核人
    Approver, ///< approver 审批人
    Cashier, ///< cashier 财务
    Keeper, ///< keeper 系统管理员: accounts, packs, backup; never signs
    Auditor, ///< auditor 审计员: reads everything, changes nothing
};
inline constexpr std::array AllRoles{Role::Receiver, Role::Reviewer, Role::Handler, Role::Checker,
                                     Role::Approver, Role::Cashier,  Role::Keeper,  Role::Auditor};

QString roleName(Role role);
QString roleLabel(Role role);
Result<Role> parseRole(QStringView stored);

/// What office this is: which posts it has.
enum class OfficeKind {
    Tax, ///< tax 税务
    Agency, ///< agency 医保经办
    Joint, ///< joint 一窗综合: both in one store
};
inline constexpr std::array AllOfficeKinds{OfficeKind::Tax, OfficeKind::Agency, OfficeKind::Joint};
QString officeKindName(OfficeKind kind);
Result<OfficeKind> parseOfficeKind(QStringView stored);

/// The posts of such an office, in the order of the procedure, keeper and auditor last.
QList<Role> rolesOf(OfficeKind kind);

/// "receiver,reviewer". Refused: BadInput with a Chinese sentence: none, one that is not known or stands
/// twice, keeper or auditor with anything else.
Result<QList<Role>> parseRoles(const QString &stored);
QString rolesText(const QList<Role> &roles);

} // namespace counter
