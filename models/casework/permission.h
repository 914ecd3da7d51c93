#pragma once
#include "models/casework/role.h"
#include "models/casework/workflow.h"

namespace counter {

/// What can be done that is no verb of a case. The stored spelling never changes.
enum class Deed {
    Look, ///< look: lists, cases, evidence
    Search, ///< search
    Print, ///< print
    Export, ///< export
    Unmask, ///< unmask: whole numbers, with a reason
    Traces, ///< traces: who looked at what
    Matrix, ///< matrix: this table
    Accounts, ///< accounts: making and changing them
    Password, ///< password: one's own
    Policy, ///< policy: a pack, a sheet or a calendar is put in force
    Workplace, ///< workplace: office, window, printing
    Backup, ///< backup
    Date, ///< confirm-date
    Verify, ///< verify: of the store
};
inline constexpr std::array AllDeeds{
    Deed::Look,     Deed::Search,   Deed::Print,  Deed::Export,    Deed::Unmask, Deed::Traces, Deed::Matrix,
    Deed::Accounts, Deed::Password, Deed::Policy, Deed::Workplace, Deed::Backup, Deed::Date,   Deed::Verify};

QString deedName(Deed deed);
QString deedLabel(Deed deed);

/// Who may (people.md: role × verb × stage × office, one table). Of a case at no stage yet: `from` empty.
/// Empty: nobody. Which person of a post, and who has signed already, is asked elsewhere.
QList<Role> rolesFor(Verb verb, std::optional<Stage> from, OfficeKind office);
QList<Role> rolesFor(Deed deed, OfficeKind office);

/// One permitted cell of the table.
struct PermittedCell
{
    QString verb; ///< stored spelling of the verb or deed
    QString from; ///< of the stage; empty: none yet, or no case
    QString to; ///< empty: no case
    OfficeKind office = OfficeKind::Joint;
    QList<Role> roles;
};
QList<PermittedCell> permissionMatrix();

} // namespace counter
