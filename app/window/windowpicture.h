#pragma once
#include "app/window/runwindow.h"
#include "models/values/result.h"

namespace counter {

class OfficeDesk;
class MainWindow;

/// Writes the picture of the window with a case in it, options.picture, at 1366×768. Refused: as caseOf(),
/// CannotOpen (the window did not open the case), BadUsage (no kind of picture), and as writeFile().
Result<void> takePicture(MainWindow &window, OfficeDesk &office, const WindowOptions &options,
                         const QString &resources);

} // namespace counter
