#pragma once
#include "models/tables/pastecolumns.h"
#include "models/tables/pastereport.h"

namespace counter {

/// What a clerk types and pastes into the grid of 参保人. Pure functions on the application; the model wraps
/// each in one step that can be undone. A row just past the last one is the empty row.
namespace memberediting {

/// Begins the empty row: with the claimant who is his own member, else with a new person. Lines that named
/// nobody so far are the first one's.
void beginRow(Application &application, int row);
/// Puts typed text into a cell of the list's kinds (Name, CitizenId, Fact); what cannot be read is kept.
void type(Application &application, int row, const PasteColumn &column, const QList<FactColumn> &facts,
          const QString &typed, FactOrigin origin = FactOrigin::Typed);
/// What is wrong with a number as it stands; empty: nothing, or there is none.
QString numberFault(const QString &citizenId);

/// Puts a table of text into the members from a row downwards, as pasteLines() does into the lines. With
/// headings each row finds its person by number, then by name, and those who are not in the list are added;
/// who is neither named nor numbered is left out, and said. Without, the cells are filled one by one.
PasteReport pasteMembers(Application &application, int row, const PasteColumns &shown,
                         const QList<FactColumn> &facts, const QString &text);

} // namespace memberediting
} // namespace counter
