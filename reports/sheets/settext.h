#pragma once
#include "models/values/result.h"
#include "reports/sheets/sheet.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace counter {

/// As much of the text as fits at a readable size, then `ending`: for a text that goes on elsewhere. A text
/// of one line (a number, an amount) is never cut: of it only the ending stands. Empty result: not even that
/// fits.
Result<std::optional<QList<TextRun>>> setBeginning(const Sheet &sheet, const QString &text,
                                                   const QString &ending, const TextStyle &style,
                                                   const QRectF &box, FormField field);

/// toLetters, fitText and placeText in one step. Empty result: it does not fit.
Result<std::optional<QList<TextRun>>> setText(const Sheet &sheet, const QString &text, const TextStyle &style,
                                              const QRectF &box, FormField field);

} // namespace counter
