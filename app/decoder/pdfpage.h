#pragma once
#include "app/decoder/picturepage.h"

#include <functional>

namespace counter {

/// A PDF's pages by the reader that shows it; 0: it cannot be opened, or this build has none. Password: it
/// opens with a password only.
struct PdfPages
{
    int count = 0;
    bool password = false;
};
PdfPages pagesOfPdf(const QByteArray &content);

/// Draws one page (from 0) of a PDF into bound (pixels), on white paper.
DrawnPage pdfPage(const QByteArray &content, int page, QSize bound);

/// Draws the pages in order at this many dots an inch, no side longer than `side` pixels, at most `most` of
/// them; `seen` ends it by answering true. A page that cannot be drawn is passed over.
std::optional<Unreadable> drawPdfPages(const QByteArray &content, int dotsPerInch, int side, int most,
                                       const std::function<bool(const QImage &)> &seen);

} // namespace counter
