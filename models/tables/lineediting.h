#pragma once
#include "models/casework/application.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace counter {

/// What a clerk types into the grid of 缴费明细. Pure functions on the application: the model wraps each in
/// one step that can be undone. A row just past the last one is the empty row that typing begins.
namespace lineediting {

enum class LineField { Member, Series, Number, Ticket, Period, Insurance, Paid, Credit, Claimed };
inline constexpr int FieldCount = 9;

/// At most this many lines may one typed range or list make (50 years of three 险种 are 1,800).
inline constexpr int LargestExpansion = 2000;

/// As shown. Unreadable text is shown as it was typed.
QString text(const Application &application, int row, LineField field);

/// Puts typed text into a cell; whatever cannot be read is kept as typed. A range in 所属期 (202301-202312)
/// makes the months; several 险种 (基本,生育,补充 · b,m,s · bms) make a block for each and, like a single
/// one, also fill the rows below that belong to the same member and voucher and have no 险种 yet. A name that
/// is no member's yet adds the member. Returns how many rows now stand in the place of the one typed into.
int type(Application &application, int row, LineField field, const QString &typed);

/// Ctrl+D. Several rows: the first one's value for all of them. One row: its value for the empty cells below
/// it as far as member and 险种 are the same; when there is none, the value above comes down. Returns the
/// cells filled.
int fillDown(Application &application, QList<int> rows, LineField field);

/// 险种 as typed, several at once; empty when any part is unreadable.
QList<Insurance> parseInsurances(const QString &typed);

/// A new line for typing at the end: member and voucher as on the line above.
ContributionLine nextLine(const Application &application);

/// The id of the member with this name, citizen number or id; adds a member when there is none.
QString memberFor(Application &application, const QString &typed);
/// A free member id: m1, m2 …
QString freeMemberId(const Application &application);
/// Adds a member at the end; lines that named none so far belong to the first from now on.
QString addMember(Application &application, const QString &name, const QString &citizenId);
/// The member whom facts of "" belong to: the only one, or the claimant himself, made a member.
QString ensureOnlyMember(Application &application);
/// The member whom a decision names, so that no answer is lost: claimantMember() and an empty id are the only
/// one, or the claimant himself, made a member; an id that only lines name gets its row.
Member &memberOf(Application &application, const QString &id);

struct Pasted
{
    int rows = 0;
    int wrong = 0; ///< cells that were kept as typed because they cannot be read
    QString refused; ///< why nothing was pasted, for the clerk; empty: done
    QStringList notes; ///< what was not put into a cell, for the clerk
};

/// Puts a table of text (tabs and line ends, as spreadsheets copy it) at a cell and downwards. A first row of
/// headings (字轨, 号码, 所属期 or 年 and 月, 险种 …) maps the columns; without one they go to the right in
/// order. What cannot be read stays as typed in its cell; a table wider than the grid is refused whole.
Pasted paste(Application &application, int row, LineField field, const QString &table);

} // namespace lineediting
} // namespace counter
