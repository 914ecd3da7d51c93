#pragma once
#include "models/tables/factcolumn.h"
#include "models/tables/lineediting.h"

#include <QStringList>
#include <optional>

namespace counter {

/// Where a pasted column goes.
struct PasteColumn
{
    enum class Kind {
        Line, ///< a field of a line, but for its member
        Person, ///< a name or an identity number, whichever the cell looks like
        Name,
        CitizenId,
        Fact, ///< of the line or of the person, by its place among the grid's facts
        Year, ///< of the period; its month stands in another column
        Month,
        PeriodFrom, ///< first and last month (or day) of the period in two columns
        PeriodTo,
        Nothing, ///< shown, but takes nothing (a result, a row number)
        Unknown, ///< a heading that is no column here
    };
    Kind kind = Kind::Unknown;
    lineediting::LineField field = lineediting::LineField::Period;
    int fact = -1;
    QString heading; ///< as pasted
};
using PasteColumns = QList<PasteColumn>;

/// What the columns mean when the first pasted row reads as headings: two known names, or nothing but known
/// names. The words of listings and of the form; what stands in brackets behind them does not count. Nothing
/// when it is a row of values.
std::optional<PasteColumns> pasteHeadings(const QStringList &first, const QList<FactColumn> &facts);

} // namespace counter
