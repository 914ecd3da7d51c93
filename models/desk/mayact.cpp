#include "models/desk/mayact.h"

#include "models/desk/desktext.h"
#include "models/store/store.h"
#include "models/values/chinatime.h"

namespace counter {

namespace {

/// His own, and those of whom he stands in for today.
QList<Role> rolesHeld(Store &store, const Account &account)
{
    QList<Role> held = account.roles;
    for (const Deputyship &deputyship : account.deputyshipsOn(chinaDate(store.now())))
        if (const Result<Account> of = store.accounts().find(deputyship.of);
            of && of->state != Account::State::Retired && !of->has(Role::Keeper) && !of->has(Role::Auditor))
            held += of->roles;
    return held;
}

Result<std::optional<Role>> check(Store &store, const QList<Role> &permitted, const QString &what,
                                  const QString &label, const QString &caseId)
{
    const std::optional<Account> &account = store.account();
    if (!account)
        return store.seal().seals() ? Result<std::optional<Role>>(Error{ErrorCode::NotPermitted, {}, {}})
                                    : std::optional<Role>();
    for (const Role role : rolesHeld(store, *account))
        if (permitted.contains(role))
            return std::optional(role);
    QStringList who;
    for (const Role role : permitted)
        who.append(roleLabel(role));
    Event refused;
    refused.kind = EventKind::ActRefused;
    refused.verb = EventVerb::Refused;
    refused.name = what;
    refused.caseId = caseId;
    if (!store.onlyReads())
        if (const Result<void> told = store.log(store.actor(), {refused}); !told)
            return told.error();
    return Error{ErrorCode::NotPermitted,
                 who.isEmpty() ? DeskText::tr("%1：本机构没有人能做").arg(label)
                               : DeskText::tr("%1由%2办理").arg(label, who.join(DeskText::tr("、"))),
                 account->name};
}

} // namespace

Result<std::optional<Role>> mayDo(Store &store, Verb verb, std::optional<Stage> from, const QString &caseId)
{
    return check(store, rolesFor(verb, from, store.officeKind()), verbName(verb), verbLabel(verb), caseId);
}

Result<std::optional<Role>> mayDo(Store &store, Deed deed)
{
    return check(store, rolesFor(deed, store.officeKind()), deedName(deed), deedLabel(deed), {});
}

} // namespace counter
