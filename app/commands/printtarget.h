#pragma once
#include "app/commands/printwords.h"
#include "reports/printing/calibration.h"
#include "reports/printing/printjob.h"

namespace counter {

/// Where `--printer` sends its job, how the printer is set for it, and how the ink is moved on the way.
struct PrintTarget
{
    PrinterChoice choice;
    Calibration calibration;
    PrinterProperties properties;
};

/// The queue named (or the default one) with its tray and the number of copies. Refused: PrinterGone,
/// BadUsage (the queue has no such tray; it says which there are).
Result<PrinterChoice> printerChoice(const PrintWords &words, PrinterPort &printer);

/// The queue named (or the default one), its tray, what the store keeps of its properties, and the
/// calibration that it keeps for both and this page. A store that a window has open cannot be asked: that is
/// told on standard error and the job goes unmoved. Refused: PrinterGone, BadUsage (the queue has no such
/// tray; it says which there are), BadInput (a stored calibration that cannot be read: better no print than a
/// crooked one).
Result<PrintTarget> printTarget(const PrintWords &words, QSizeF page, PrinterPort &printer,
                                const CommandContext &context);

} // namespace counter
