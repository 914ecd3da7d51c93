#pragma once
#include "models/values/result.h"
#include "reports/documents.h"

#include <QByteArray>

namespace counter::letters {

/// A small letter around the given body, in the shipped faces.
Result<Sheet> letterOf(const QByteArray &body, const QByteArray &more = {});

/// Why not is a warning, and no page.
QList<Page> laidOut(const Sheet &sheet, const PrintContent &content);
/// Of a shipped sheet.
QList<Page> laidOut(const char *id, const PrintContent &content);

} // namespace counter::letters
