#pragma once
#include "models/values/result.h"

#include <QImage>

namespace counter {

struct DecodeAnswer;

/// One page of an evidence file as a picture, or the words that say why there is none.
struct PagePicture
{
    QImage image;
    int pages = 0;
    QString wrong;
};

/// What the decoder answered, as a picture in this process's memory.
PagePicture pagePicture(const Result<DecodeAnswer> &answer);

} // namespace counter
