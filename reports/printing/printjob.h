#pragma once
#include "reports/page/page.h"
#include "reports/page/paintpage.h"
#include "reports/printing/calibration.h"
#include "reports/printing/printerport.h"

#include <QList>

namespace counter {

/// Which printer, tray and how many; remembered for each document.
struct PrinterChoice
{
    QString printer; ///< empty: the default queue
    QString tray; ///< empty: the printer chooses
    int copies = 1;
    bool operator==(const PrinterChoice &) const = default;
};

// Names in the store's settings. All begin with "print.", and a value is a line of JSON.

/// print.sheet.<sheet id>: {"printer", "tray", "copies"} last used for the document.
QString choiceKey(const QString &sheet);
/// print.calibration.<printer>|<tray>|<paper>: the correction (writeCalibration).
QString calibrationKey(const QString &printer, const QString &tray, QSizeF page);
/// "210x297": width and height in mm of a page given in units. A page across is a paper of its own: the
/// printer turns it.
QString paperName(QSizeF page);

QString writeChoice(const PrinterChoice &choice);
/// What cannot be read is no choice: the default printer, one copy.
PrinterChoice readChoice(const QString &stored);

/// Pages chosen as "1,3-5": places from 0, in the order and as often as written; empty text: all. Full-width
/// digits, commas and dashes are taken too. Refused: BadInput with a plain sentence (no such page, not a
/// number).
Result<QList<int>> chosenPages(const QString &text, int count);

/// The job for a printer, set as its properties say: the pages moved as the calibration says. When sheets
/// drift, the copies become pages of the job, for each sheet needs its own correction. Whose papers they are
/// goes along. Refused as pdfBytes refuses.
Result<PrintRequest> makePrintRequest(const QList<Page> &pages, const QString &title, PaintMode mode,
                                      const PrinterChoice &choice, const Calibration &calibration,
                                      const PrinterProperties &properties = {});

} // namespace counter
