#pragma once
#include "models/tables/pastecolumns.h"
#include "models/tables/pastereport.h"

namespace counter::lineediting {

/// Puts a table of text, as spreadsheets and this program copy it, into the lines from a row downwards.
/// shown: the grid's columns from the cell pasted at, in the order on the screen; a first row of headings
/// (姓名, 身份证号, 字轨, 号码, 所属期 or 年 and 月, 险种 …, facts by their label) maps them instead, in any
/// order. What cannot be read, or has more than one reading, stays as pasted in its cell; a table that is too
/// wide is refused whole. facts: of a line, as Kind::Fact counts them.
PasteReport pasteLines(Application &application, int row, const PasteColumns &shown,
                       const QList<FactColumn> &facts, const QString &text);

} // namespace counter::lineediting
