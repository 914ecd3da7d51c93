#pragma once
#include "models/values/result.h"

#include <QByteArray>
#include <optional>

namespace counter {

/// The largest evidence file: 50 MB. A scanned A4 page at 600 dpi is a tenth of it.
inline constexpr qint64 LargestEvidence = 50LL * 1024 * 1024;
/// The largest picture, in pixels: 64 million (256 MB in memory while it is looked at).
inline constexpr qint64 MostPixels = 64'000'000;

enum class EvidenceFormat { Jpeg, Png, Tiff, Bmp, Pdf };

struct EvidenceLook
{
    EvidenceFormat format = EvidenceFormat::Pdf;
    int pages = 1; ///< a proposal; a PDF whose pages are packed away counts as 1
};

/// The suffix a file of this format is given when it leaves the store, with its dot.
QString evidenceSuffix(EvidenceFormat format);

/// What a file is, by its content and never by its name. A picture is decoded whole. Refused: PictureInvalid
/// (empty, another format, cut short), TooLarge.
Result<EvidenceLook> lookAtEvidence(const QByteArray &content);
/// By the first bytes alone, for content that was looked at before.
std::optional<EvidenceFormat> evidenceFormat(const QByteArray &content);

} // namespace counter
