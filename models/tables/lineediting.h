#pragma once
#include "models/casework/application.h"
#include "models/tables/linefields.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace counter {

/// What a clerk types into the grid of 缴费明细. Pure functions on the application: the model wraps each in
/// one step that can be undone. A row just past the last one is the empty row that typing begins.
namespace lineediting {

/// At most this many lines may one typed range or list make (50 years of three 险种 are 1,800).
inline constexpr int LargestExpansion = 2000;

/// As shown. Unreadable text is shown as it was typed.
QString text(const Application &application, int row, LineField field);
/// What copying the member's cell gives: the name, or the number where two people have the name.
QString copiedMember(const Application &application, int row);

/// Puts typed text into a cell; whatever cannot be read is kept as typed. A range in 所属期 (202301-202312)
/// makes the months; several 险种 (基本,生育,补充 · b,m,s · bms) make a block for each and, like a single
/// one, also fill the rows below that belong to the same member and voucher and have no 险种 yet. A person
/// who is not in the list stays as typed and is named wrong there; only a unit's empty list takes the first
/// name in. Returns how many rows now stand in the place of the one typed into.
int type(Application &application, int row, LineField field, const QString &typed);

/// Names the member of a line: by id ("" for the claimant himself), or as a new person of this name.
void setMember(Application &application, int row, const QString &idOrName, bool isNew);

/// The rows that Ctrl+D takes for a column: the first is copied into the others. Several chosen rows: those.
/// One: the empty ones below it as far as member and 险种 are the same (for the member: any); when there are
/// none, the one above it comes first. isEmpty: nothing is known there (未核实 is nothing). Empty when there
/// is nothing to fill or nothing to fill it with.
QList<int> fillRows(const Application &application, QList<int> rows, bool acrossPeople,
                    const std::function<bool(int)> &isEmpty);
/// Copies the field of the first row into the others.
void fillDown(Application &application, const QList<int> &rows, LineField field);

/// 险种 as typed, several at once; empty when any part is unreadable.
QList<Insurance> parseInsurances(const QString &typed);

/// A new line for typing at the end: member and voucher as on the line above.
ContributionLine nextLine(const Application &application);

/// A member id that neither a member nor a line has: m1, m2 …
QString freeMemberId(const Application &application);
/// Adds a member at the end; lines that named none so far belong to the first from now on.
QString addMember(Application &application, const QString &name, const QString &citizenId);
/// The member whom facts of "" belong to: the only one, or the claimant himself, made a member.
QString ensureOnlyMember(Application &application);
/// The member whom a decision names: claimantMember() and an empty id are the only one, or the claimant
/// himself, made a member. Nothing where several could be meant, or where the id is nobody's: what is said of
/// a person is never put down to another, and never makes one.
Member *memberOf(Application &application, const QString &id);

} // namespace lineediting
} // namespace counter
