#include "models/casework/role.h"

#include "models/casework/caseworktext.h"

#include <QStringList>

namespace counter {

QString roleName(Role role)
{
    switch (role) {
    case Role::Receiver:
        return QStringLiteral("receiver");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Handler:
        return QStringLiteral("handler");
    case Role::Checker:
        return QStringLiteral("checker");
    case Role::Approver:
        return QStringLiteral("approver");
    case Role::Cashier:
        return QStringLiteral("cashier");
    case Role::Keeper:
        return QStringLiteral("keeper");
    case Role::Auditor:
        return QStringLiteral("auditor");
    }
    return {};
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Receiver:
        return CaseworkText::tr("受理人");
    case Role::Reviewer:
        return CaseworkText::tr("审核人");
    case Role::Handler:
        return CaseworkText::tr("经办人");
    case Role::Checker:
        return CaseworkText::tr("复核人");
    case Role::Approver:
        return CaseworkText::tr("审批人");
    case Role::Cashier:
        return CaseworkText::tr("财务");
    case Role::Keeper:
        return CaseworkText::tr("系统管理员");
    case Role::Auditor:
        return CaseworkText::tr("审计员");
    }
    return {};
}

Result<Role> parseRole(QStringView stored)
{
    for (const Role role : AllRoles)
        if (roleName(role) == stored)
            return role;
    return Error{ErrorCode::BadInput, CaseworkText::tr("没有这个岗位"), stored.toString()};
}

QString officeKindName(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::Tax:
        return QStringLiteral("tax");
    case OfficeKind::Agency:
        return QStringLiteral("agency");
    case OfficeKind::Joint:
        return QStringLiteral("joint");
    }
    return {};
}

Result<OfficeKind> parseOfficeKind(QStringView stored)
{
    for (const OfficeKind kind : AllOfficeKinds)
        if (officeKindName(kind) == stored)
            return kind;
    return Error{ErrorCode::BadInput, CaseworkText::tr("机构类别应为 tax、agency 或 joint"),
                 stored.toString()};
}

QList<Role> rolesOf(OfficeKind kind)
{
    QList<Role> roles;
    if (kind != OfficeKind::Agency)
        roles += {Role::Receiver, Role::Reviewer};
    if (kind != OfficeKind::Tax)
        roles += {Role::Handler, Role::Checker, Role::Approver, Role::Cashier};
    return roles + QList{Role::Keeper, Role::Auditor};
}

Result<QList<Role>> parseRoles(const QString &stored)
{
    QList<Role> roles;
    for (const QString &name : stored.split(u',', Qt::SkipEmptyParts)) {
        const Result<Role> role = parseRole(name.trimmed());
        if (!role)
            return role.error();
        if (roles.contains(*role))
            return Error{ErrorCode::BadInput, CaseworkText::tr("同一岗位写了两次"), name};
        roles.append(*role);
    }
    if (roles.isEmpty())
        return Error{ErrorCode::BadInput, CaseworkText::tr("至少要有一个岗位"), {}};
    const bool apart = roles.contains(Role::Keeper) || roles.contains(Role::Auditor);
    if (apart && roles.size() > 1)
        return Error{ErrorCode::BadInput, CaseworkText::tr("系统管理员和审计员不能兼任其他岗位"), stored};
    return roles;
}

QString rolesText(const QList<Role> &roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(roleName(role));
    return names.join(u',');
}

} // namespace counter
