#include "tests/forms/picturecompare.h"

#include <QImage>
#include <algorithm>
#include <cmath>

namespace counter {

namespace {

constexpr int Darker = 60; ///< of 255: what is a difference

/// The grey that is nearest to `grey` among the pixel and its neighbours.
int nearest(const QImage &image, int x, int y, int grey)
{
    int best = 255;
    for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row)
        for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1); ++column)
            best = std::min(best, std::abs(int(image.constScanLine(row)[column]) - grey));
    return best;
}

} // namespace

int pixelsThatDiffer(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return std::max(one.width() * one.height(), other.width() * other.height());
    const QImage first = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage second = other.convertToFormat(QImage::Format_Grayscale8);
    int differ = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x) {
            const int a = first.constScanLine(y)[x];
            const int b = second.constScanLine(y)[x];
            if (std::abs(a - b) > Darker
                && (nearest(second, x, y, a) > Darker || nearest(first, x, y, b) > Darker))
                ++differ;
        }
    return differ;
}

int pixelsThatMay(const QImage &picture)
{
    constexpr int AtLeast = 25; // a part of one character
    constexpr int OneIn = 40000;
    return std::max(AtLeast, picture.width() * picture.height() / OneIn);
}

} // namespace counter
