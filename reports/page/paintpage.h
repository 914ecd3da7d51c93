#pragma once
#include "reports/page/page.h"

class QPainter;

namespace counter {

enum class PaintMode { Full, FieldsOnly };

/// The only painter of paper: preview, printer, PDF, PNG and overprint. The painter's unit must be 1/1440
/// inch with the sheet's corner at 0, 0 (for a picture of d dots an inch: scale(d / 1440, d / 1440)). Ink is
/// black whatever the painter's pen, brush or palette were; they are as before afterwards. Call it in the
/// thread that laid the page out.
void paintPage(const Page &page, QPainter &painter, PaintMode mode = PaintMode::Full);

} // namespace counter
