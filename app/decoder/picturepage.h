#pragma once
#include "models/decoding/protocol.h"

#include <QImage>

namespace counter {

/// One page of a file, drawn, or why there is none.
struct DrawnPage
{
    QImage image; ///< as onPaper() gives it
    int pages = 1;
    std::optional<Unreadable> wrong;
};

/// Decodes one page (from 0) of a picture, upright as its EXIF says and reduced into bound (pixels); never
/// enlarged. The file must be a picture in this format; another reader is never tried.
DrawnPage picturePage(const QByteArray &content, EvidenceFormat format, int page, QSize bound);

/// Decodes the first page whole and throws it away: that a picture can be read to its end.
DrawnPage wholePicture(const QByteArray &content, EvidenceFormat format);

} // namespace counter
