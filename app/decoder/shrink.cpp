#include "app/decoder/shrink.h"

#include <vector>

namespace counter {

namespace {

/// Which source points make one point of the target, and how much of the first and the last of them.
struct Span
{
    int first = 0;
    int last = 0;
    quint32 head = 0; ///< of 256
    quint32 tail = 0;
};

std::vector<Span> spans(int from, int to)
{
    constexpr qint64 One = 256;
    std::vector<Span> made(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        const qint64 begin = qint64(i) * from * One / to;
        const qint64 end = qMax(begin + 1, qint64(i + 1) * from * One / to);
        Span &span = made[std::size_t(i)];
        span.first = int(begin / One);
        span.last = int((end - 1) / One);
        span.head = quint32(qMin(One * (span.first + 1), end) - begin);
        span.tail = span.last == span.first ? span.head : quint32(end - One * span.last);
    }
    return made;
}

quint32 share(const Span &span, int at)
{
    return at == span.first ? span.head : at == span.last ? span.tail : 256;
}

/// One line of the source, summed into the target's points.
template <int Channels>
void addLine(const uchar *line, const std::vector<Span> &columns, quint64 weight, std::vector<quint64> &sums)
{
    quint64 *sum = sums.data();
    for (const Span &span : columns) {
        const uchar *point = line + qsizetype(span.first) * Channels;
        quint32 across[Channels] = {};
        for (int x = span.first; x <= span.last; ++x, point += Channels) {
            const quint32 part = share(span, x);
            for (int channel = 0; channel < Channels; ++channel)
                across[channel] += part * point[channel];
        }
        for (int channel = 0; channel < Channels; ++channel)
            sum[channel] += weight * across[channel];
        sum += Channels;
    }
}

quint64 weightOf(const Span &span)
{
    quint64 weight = 0;
    for (int at = span.first; at <= span.last; ++at)
        weight += share(span, at);
    return weight;
}

/// The target's line i lies before the source's lines that line i + 1 still needs.
template <int Channels> void average(QImage &picture, QSize size)
{
    const std::vector<Span> columns = spans(picture.width(), size.width());
    const std::vector<Span> rows = spans(picture.height(), size.height());
    std::vector<quint64> widths(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        widths[i] = weightOf(columns[i]);
    std::vector<quint64> sums(columns.size() * Channels);
    uchar *bits = picture.bits();
    const qsizetype stride = picture.bytesPerLine();
    for (int y = 0; y < size.height(); ++y) {
        const Span &row = rows[std::size_t(y)];
        std::fill(sums.begin(), sums.end(), 0);
        for (int from = row.first; from <= row.last; ++from)
            addLine<Channels>(bits + stride * from, columns, share(row, from), sums);
        const quint64 height = weightOf(row);
        uchar *to = bits + stride * y;
        for (std::size_t i = 0; i < sums.size(); ++i)
            to[i] = uchar(sums[i] / (height * widths[i / Channels]));
    }
}

bool isGrey(const QImage &picture)
{
    return (picture.depth() <= 8 || picture.format() == QImage::Format_Grayscale16) && picture.allGray();
}

void layOnWhite(QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            const auto laid = [alpha](int c) { return (c * alpha + 255 * (255 - alpha) + 127) / 255; };
            line[x] = qRgb(laid(qRed(line[x])), laid(qGreen(line[x])), laid(qBlue(line[x])));
        }
    }
}

} // namespace

QSize fitted(QSize natural, QSize bound)
{
    if (natural.width() <= bound.width() && natural.height() <= bound.height())
        return natural;
    return natural.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage onPaper(QImage picture)
{
    if (picture.isNull() || picture.format() == QImage::Format_RGB32
        || picture.format() == QImage::Format_Grayscale8)
        return picture;
    const bool transparent = picture.hasAlphaChannel();
    if (!transparent) {
        picture.convertTo(isGrey(picture) ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        return picture;
    }
    picture.convertTo(QImage::Format_ARGB32);
    if (!picture.isNull()) {
        layOnWhite(picture);
        picture.reinterpretAsFormat(QImage::Format_RGB32);
    }
    return picture;
}

QImage shrunk(QImage picture, QSize size)
{
    if (picture.isNull() || size.isEmpty() || size.width() > picture.width()
        || size.height() > picture.height() || size == picture.size())
        return picture;
    const bool grey = picture.format() == QImage::Format_Grayscale8;
    if (grey)
        average<1>(picture, size);
    else
        average<4>(picture, size);
    // What was made stands at the beginning of the large picture's memory and keeps it.
    auto *large = new QImage(std::move(picture));
    return QImage(
        large->bits(), size.width(), size.height(), large->bytesPerLine(), large->format(),
        [](void *kept) { delete static_cast<QImage *>(kept); }, large);
}

} // namespace counter
