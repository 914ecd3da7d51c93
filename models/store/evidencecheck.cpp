#include "models/store/evidencecheck.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QtEndian>

namespace counter {

namespace {

constexpr qsizetype PdfEdge = 1024; ///< header and trailer stand within this many bytes of the ends
constexpr int MostPages = 9999;

Error refused(const char *why)
{
    return {ErrorCode::PictureInvalid, QCoreApplication::translate("Evidence", why), {}};
}

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

/// An unsigned number of the file's header.
quint32 numberAt(const QByteArray &content, qsizetype place, bool bigEndian)
{
    if (content.size() < place + 4)
        return 0;
    const char *bytes = content.constData() + place;
    return bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
}

/// Readers forgive a file that ends too early and paint the rest grey; its end marker, or the size or place
/// in its header, tells.
bool endsProperly(EvidenceFormat format, const QByteArray &content)
{
    constexpr qsizetype BmpSizeAt = 2;
    constexpr qsizetype TiffDirectoryAt = 4;
    switch (format) {
    case EvidenceFormat::Jpeg:
        return content.lastIndexOf("\xff\xd9") > 0;
    case EvidenceFormat::Png:
        return content.lastIndexOf("IEND") > 0;
    case EvidenceFormat::Tiff:
        return numberAt(content, TiffDirectoryAt, content.startsWith('M')) < content.size();
    case EvidenceFormat::Bmp:
        return numberAt(content, BmpSizeAt, false) <= content.size();
    case EvidenceFormat::Pdf:
        return true;
    }
    return true;
}

Result<EvidenceLook> lookAtPdf(const QByteArray &content)
{
    const QByteArray tail = content.right(PdfEdge);
    if (!tail.contains("%%EOF") || !tail.contains("startxref"))
        return refused("PDF 不完整");
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page[^s]"));
    int pages = 0;
    auto found = page.globalMatch(QString::fromLatin1(content));
    for (; found.hasNext(); found.next())
        ++pages;
    return EvidenceLook{EvidenceFormat::Pdf, qBound(1, pages, MostPages)};
}

} // namespace

QString evidenceSuffix(EvidenceFormat format)
{
    switch (format) {
    case EvidenceFormat::Jpeg:
        return QStringLiteral(".jpg");
    case EvidenceFormat::Png:
        return QStringLiteral(".png");
    case EvidenceFormat::Tiff:
        return QStringLiteral(".tif");
    case EvidenceFormat::Bmp:
        return QStringLiteral(".bmp");
    case EvidenceFormat::Pdf:
        return QStringLiteral(".pdf");
    }
    return {};
}

std::optional<EvidenceFormat> evidenceFormat(const QByteArray &content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return EvidenceFormat::Jpeg;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return EvidenceFormat::Png;
    if (content.startsWith(QByteArrayView("II*\0", 4)) || content.startsWith(QByteArrayView("MM\0*", 4)))
        return EvidenceFormat::Tiff;
    if (content.startsWith("BM"))
        return EvidenceFormat::Bmp;
    if (content.left(PdfEdge).contains("%PDF-"))
        return EvidenceFormat::Pdf;
    return {};
}

Result<EvidenceLook> lookAtEvidence(const QByteArray &content)
{
    if (content.isEmpty())
        return refused("文件是空的");
    if (content.size() > LargestEvidence)
        return Error{
            ErrorCode::TooLarge, QCoreApplication::translate("Evidence", "材料文件不得超过 50 MB"), {}};
    const std::optional<EvidenceFormat> format = evidenceFormat(content);
    if (!format)
        return refused("只收 JPG、PNG、TIFF、BMP 和 PDF");
    if (*format == EvidenceFormat::Pdf)
        return lookAtPdf(content);

    if (!endsProperly(*format, content))
        return refused("图片不完整");
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(*format));
    reader.setDecideFormatFromContent(false);
    // First of all: Qt's TIFF reader counts from where the file stands, and finds nothing once it has read.
    const int pages = *format == EvidenceFormat::Tiff ? qBound(1, reader.imageCount(), MostPages) : 1;
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostPixels)
        return Error{
            ErrorCode::TooLarge, QCoreApplication::translate("Evidence", "图片不得超过 6400 万像素"), {}};
    if (reader.read().isNull())
        return refused("图片打不开或不完整");
    return EvidenceLook{*format, pages};
}

} // namespace counter
