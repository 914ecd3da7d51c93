#pragma once
#include "models/values/result.h"

#include <QString>
#include <QStringList>

namespace counter {

/// The manual as an A4 book: title page with the version, contents with page numbers, the chapters with
/// their pictures, and the backup card on a last page of its own; set in the program's own faces, so that it
/// is the same on every machine. Needs a QGuiApplication.
struct ManualOrder
{
    QString resources; ///< the folder with help/ and fonts/
    QString version; ///< stands on the title page
    bool cardOnly = false; ///< only the page that hangs on the wall
};

/// Writes it, whole or not at all. Where SOURCE_DATE_EPOCH is set the same manual makes the same bytes.
/// Answers the number of pages. Refused: CannotOpen (a chapter or a picture is missing), FontMissing, and as
/// writeFile refuses.
Result<int> writeManual(const QString &path, const ManualOrder &order);

} // namespace counter
