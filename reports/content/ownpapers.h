#pragma once
#include "reports/content/printcontent.h"

namespace counter {

struct Sheet;

/// Is this paper one of the case's own at this stage (stageName): the sheet is for the stage, and there is
/// something to write on it? Any other can be handed out as a blank form.
bool isOwnPaper(const Sheet &sheet, const PrintContent &content, const QString &stage);

/// What a blank form is filled from: the notice and the window, no case.
PrintContent blankContent(const PrintContent &content);

} // namespace counter
