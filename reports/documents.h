#pragma once
#include "models/values/result.h"
#include "reports/content/printcontent.h"
#include "reports/page/page.h"
#include "reports/sheets/sheet.h"

#include <QList>

namespace counter {

/// The pages of a document: placed text and lines, numbers only; for an empty application the blank form.
/// Lines beyond the form's rows go to annex pages, more than one member to 参保人员明细, long reasons and
/// lists to a continuation page. Refused: TextOverflow with the field's Chinese name (a text that fits
/// nowhere is never cut), BadInput with the field's name (a character that no face of the program has,
/// amounts too large to add up).
Result<QList<Page>> layOut(const Sheet &sheet, const PrintContent &content, const PrintOptions &options);

/// A list of these applications; refused as above, and BadUsage when the sheet shows one application.
Result<QList<Page>> layOutList(const Sheet &sheet, const QList<PrintContent> &cases,
                               const PrintOptions &options);

} // namespace counter
