#include "models/decoding/evidencelook.h"

namespace counter {

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

namespace {

constexpr qsizetype PdfEdge = 1024; ///< a PDF's header stands within this many bytes
constexpr QByteArrayView PdfHeader("%PDF-");
constexpr QByteArrayView PdfEnd("%%EOF");

} // namespace

QByteArray pdfInside(const QByteArray &content)
{
    const qsizetype from = content.left(PdfEdge).indexOf(PdfHeader);
    const qsizetype last = content.lastIndexOf(PdfEnd);
    if (from < 0 || last < from)
        return content;
    const qsizetype to = last + PdfEnd.size();
    return from == 0 && to == content.size() ? content : content.sliced(from, to - from);
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
    if (content.left(PdfEdge).contains(PdfHeader))
        return EvidenceFormat::Pdf;
    return {};
}

} // namespace counter
