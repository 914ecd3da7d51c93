#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace counter {

/// The largest evidence file: 110 MB. A scan in colour at 600 dpi is 100 MB as an A4 page that is not packed
/// and as an A3 page that is packed without loss; as a JPEG it is a tenth of it.
inline constexpr qint64 LargestEvidence = 110LL * 1024 * 1024;
/// The largest picture, in pixels: A3 at 600 dpi (9921 × 7016) and what a scanner adds at its edges.
inline constexpr qint64 MostPixels = 72'000'000;

/// The number travels between program and decoder; it never changes.
enum class EvidenceFormat : quint8 { Jpeg = 0, Png = 1, Tiff = 2, Bmp = 3, Pdf = 4 };

struct EvidenceLook
{
    EvidenceFormat format = EvidenceFormat::Pdf;
    int pages = 1; ///< a proposal; where no PDF can be opened, one whose pages are packed away counts as 1
    bool operator==(const EvidenceLook &) const = default;
};

/// The suffix a file of this format is given when it leaves the store, with its dot.
QString evidenceSuffix(EvidenceFormat format);

/// The PDF in a file: from its header, within the first 1024 bytes, to its last end mark. What a mail program
/// or a scanner wrote before and after is not of the PDF; every reader of ours reads this and nothing else.
/// The whole content when one of the two marks is missing.
QByteArray pdfInside(const QByteArray &content);

/// What a file says it is by its first bytes, never by its name; nothing is decoded.
std::optional<EvidenceFormat> evidenceFormat(const QByteArray &content);

} // namespace counter
