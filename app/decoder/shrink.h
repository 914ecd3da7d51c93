#pragma once
#include <QImage>

namespace counter {

/// The same picture in shades of grey (8 bits) when it has no colour, else in 32 bits, on white paper: what
/// is transparent is paper. Large pictures are converted without a second copy of their size wherever they
/// can.
QImage onPaper(QImage picture);

/// Reduced to this size by averaging, in the picture's own memory: an A3 page at 600 dpi is 280 MB, and there
/// is no room for two. For what onPaper() gives; a size that is not smaller changes nothing.
QImage shrunk(QImage picture, QSize size);

/// The largest size of these proportions within bound; never larger than natural, never empty.
QSize fitted(QSize natural, QSize bound);

} // namespace counter
