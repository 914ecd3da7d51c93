#pragma once
#include <QByteArray>
#include <QImage>
#include <QSize>

namespace counter {

/// One page of an evidence file as a picture, or the sentence that says why there is none.
struct PagePicture
{
    QImage image;
    int pages = 0;
    QString wrong;
};

/// Decodes one page (from 0) of a picture or PDF to fit into bound (device pixels), upright as its EXIF says;
/// a JPEG is decoded at the reduced size, and a picture that would need more than 128 MB is refused. Safe in
/// any thread.
PagePicture pagePicture(const QByteArray &content, int page, QSize bound);

bool isPdf(const QByteArray &content);

} // namespace counter
