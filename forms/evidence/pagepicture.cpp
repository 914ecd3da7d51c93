#include "forms/evidence/pagepicture.h"

#include "models/decoding/decoder.h"

namespace counter {

PagePicture pagePicture(const Result<DecodeAnswer> &answer)
{
    if (!answer)
        return {{}, 0, whyNotShown(answer.error())};
    const Pixels &pixels = answer->picture;
    // The bytes belong to the answer; the copy belongs to the picture.
    const QImage seen(reinterpret_cast<const uchar *>(pixels.points.constData()), pixels.size.width(),
                      pixels.size.height(), qsizetype(pixels.size.width()) * 4, QImage::Format_RGB32);
    return {seen.copy(), answer->look.pages, {}};
}

} // namespace counter
