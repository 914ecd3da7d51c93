#include "app/decoder/picturepage.h"

#include "app/decoder/shrink.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

namespace counter {

namespace {

constexpr int MostPages = 9999;
constexpr int LookReduction =
    8; ///< a JPEG's blocks are 8 × 8: it is unpacked whole, and each block gives a point

QByteArray readerName(EvidenceFormat format)
{
    switch (format) {
    case EvidenceFormat::Jpeg:
        return "jpeg";
    case EvidenceFormat::Png:
        return "png";
    case EvidenceFormat::Tiff:
        return "tiff";
    case EvidenceFormat::Bmp:
        return "bmp";
    case EvidenceFormat::Pdf:
        break;
    }
    return {};
}

/// After the picture is small: turning makes a copy.
QImage upright(const QImage &picture, QImageIOHandler::Transformations how)
{
    const QImage mirrored = picture.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
                                             how.testFlag(QImageIOHandler::TransformationFlip));
    return how.testFlag(QImageIOHandler::TransformationRotate90)
        ? mirrored.transformed(QTransform().rotate(90))
        : mirrored;
}

DrawnPage refused(Unreadable why, int pages = 1)
{
    return {{}, pages, why};
}

/// A reader on the file, at its page.
class PageReader
{
public:
    PageReader(const QByteArray &content, EvidenceFormat format)
    {
        m_buffer.setData(content);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setFormat(readerName(format));
        m_reader.setDecideFormatFromContent(false);
        m_reader.setAutoTransform(false);
        // First of all: Qt's TIFF reader counts from where the file stands, and finds nothing once it has
        // read.
        m_pages = format == EvidenceFormat::Tiff ? qBound(1, m_reader.imageCount(), MostPages) : 1;
    }
    int pages() const { return m_pages; }
    bool goTo(int page) { return page == 0 || (page < m_pages && m_reader.jumpToImage(page)); }
    QImageReader &reader() { return m_reader; }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
    int m_pages = 1;
};

std::optional<Unreadable> sizeRefused(QSize size)
{
    if (!size.isValid())
        return Unreadable::BrokenPicture;
    if (qint64(size.width()) * size.height() > MostPixels)
        return Unreadable::TooManyPixels;
    return {};
}

} // namespace

DrawnPage picturePage(const QByteArray &content, EvidenceFormat format, int page, QSize bound)
{
    PageReader file(content, format);
    if (page < 0 || !file.goTo(page))
        return refused(Unreadable::NoSuchPage, file.pages());
    QImageReader &reader = file.reader();
    const QSize natural = reader.size();
    if (const std::optional<Unreadable> why = sizeRefused(natural))
        return refused(*why, file.pages());
    const QImageIOHandler::Transformations turn = reader.transformation();
    const bool across = turn.testFlag(QImageIOHandler::TransformationRotate90);
    const QSize target = fitted(natural, across ? bound.transposed() : bound);
    if (format == EvidenceFormat::Jpeg && target != natural)
        reader.setScaledSize(target); // this one unpacks at the size that is asked for
    QImage read = reader.read();
    if (read.isNull())
        return refused(Unreadable::BrokenPicture, file.pages());
    read = shrunk(onPaper(std::move(read)), target);
    if (turn != QImageIOHandler::TransformationNone)
        read = upright(read, turn);
    if (read.isNull())
        return refused(Unreadable::BrokenPicture, file.pages());
    return {read, file.pages(), {}};
}

DrawnPage wholePicture(const QByteArray &content, EvidenceFormat format)
{
    PageReader file(content, format);
    QImageReader &reader = file.reader();
    const QSize natural = reader.size();
    if (const std::optional<Unreadable> why = sizeRefused(natural))
        return refused(*why, file.pages());
    if (format == EvidenceFormat::Jpeg)
        reader.setScaledSize((natural / LookReduction).expandedTo(QSize(1, 1)));
    if (reader.read().isNull())
        return refused(Unreadable::BrokenPicture, file.pages());
    return {{}, file.pages(), {}};
}

} // namespace counter
