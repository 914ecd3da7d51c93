#pragma once
#include "models/values/result.h"
#include "reports/page/page.h"

#include <QList>

namespace counter {

struct Sheet;

/// What stands on a ruler sheet beside its crosses.
struct RulerWords
{
    QString printer;
    QString tray; ///< empty: the printer chooses
    QString printedOn;
};

/// The ruler sheets of one calibration, as pages for the one painter: three crosses (rulerCrosses) with
/// scales in millimetres, lines to write the readings on, two scales of 100 mm to hold a ruler against, and
/// what to do in plain words. `like` lends its faces and its page size. Print it without a calibration.
/// Refused as setText refuses (a printer's name in characters that no face has).
Result<QList<Page>> rulerSheets(const Sheet &like, const RulerWords &words, int sheets = 1);

} // namespace counter
