#include "forms/evidence/pagepicture.h"

#include "models/decoding/decoder.h"

namespace counter {

PagePicture pagePicture(const Result<DecodeAnswer> &answer)
{
    if (!answer)
        return {{}, 0, whyNotShown(answer.error())};
    const Pixels &pixels = answer->picture;
    auto *kept = new QByteArray(pixels.points); // shared with the answer, and the picture's from here on
    const QImage seen(
        reinterpret_cast<const uchar *>(kept->constData()), pixels.size.width(), pixels.size.height(),
        qsizetype(pixels.size.width()) * 4, QImage::Format_RGB32,
        [](void *points) { delete static_cast<QByteArray *>(points); }, kept);
    return {seen, answer->look.pages, {}};
}

} // namespace counter
