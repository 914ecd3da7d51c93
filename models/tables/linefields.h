#pragma once
#include "models/casework/application.h"

#include <QString>
#include <QStringList>

namespace counter::lineediting {

/// The columns of 缴费明细, in the grid's order.
enum class LineField { Member, Series, Number, Ticket, Period, Insurance, Paid, Credit, Claimed };
inline constexpr int FieldCount = 9;

/// Above the column; whole: in the form's words.
QString label(LineField field, bool whole = false);

/// What is wrong with the cell as it stands, for the clerk, with what to do; empty: nothing. Speaks of the
/// text alone: whether the voucher is there and the amounts fit together is validation's.
QString cellFault(const Application &application, int row, LineField field);
/// Why a text is none of these, for its cell.
QString periodFault(const QString &typed);
QString amountFault(const QString &typed);
QString numberFaultText(const QString &typed);
/// What a doubtful 所属期 may be, in the file's spelling; empty when it is clear or no month at all.
QStringList possiblePeriods(const QString &typed);

} // namespace counter::lineediting
