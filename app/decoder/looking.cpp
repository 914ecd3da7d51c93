#include "app/decoder/looking.h"

#include "app/decoder/pdfpage.h"
#include "app/decoder/picturepage.h"

#include <QtEndian>

namespace counter {

namespace {

constexpr qsizetype PdfEdge = 1024; ///< the trailer stands within this many bytes before the end mark
constexpr int MostPages = 9999;

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

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Every "/Type /Page" that is not "/Pages". At most MostPages.
int pagesIn(const QByteArray &content)
{
    constexpr QByteArrayView Type("/Type");
    constexpr QByteArrayView Page("/Page");
    int pages = 0;
    qsizetype at = content.indexOf(Type);
    while (at >= 0 && pages < MostPages) {
        qsizetype next = at + Type.size();
        while (next < content.size() && isBlank(content.at(next)))
            ++next;
        const qsizetype after = next + Page.size();
        if (after < content.size() && QByteArrayView(content).sliced(next).startsWith(Page)
            && content.at(after) != 's')
            ++pages;
        at = content.indexOf(Type, next);
    }
    return pages;
}

std::variant<EvidenceLook, Unreadable> lookAtPdf(const QByteArray &content)
{
    const QByteArray pdf = pdfInside(content);
    const QByteArray tail = pdf.right(PdfEdge);
    // Objects behind the last end mark: it was written in parts, and the last part is not whole.
    const bool cut = content.lastIndexOf("endobj") > content.lastIndexOf("%%EOF");
    if (!tail.endsWith("%%EOF") || !tail.contains("startxref") || cut)
        return Unreadable::CutPdf;
    const PdfPages pages = pagesOfPdf(pdf);
    if (pages.password)
        return Unreadable::Password;
    return EvidenceLook{EvidenceFormat::Pdf,
                        qBound(1, pages.count > 0 ? pages.count : pagesIn(pdf), MostPages)};
}

} // namespace

std::variant<EvidenceLook, Unreadable> lookAt(const QByteArray &content)
{
    if (content.isEmpty())
        return Unreadable::Empty;
    const std::optional<EvidenceFormat> format = evidenceFormat(content);
    if (!format)
        return Unreadable::OtherFormat;
    if (*format == EvidenceFormat::Pdf)
        return lookAtPdf(content);
    if (!endsProperly(*format, content))
        return Unreadable::CutPicture;
    const DrawnPage whole = wholePicture(content, *format);
    if (whole.wrong)
        return *whole.wrong;
    return EvidenceLook{*format, whole.pages};
}

} // namespace counter
