#include "models/decoding/decoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace counter {

Error evidenceTooLarge(const QString &place)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Evidence", "材料文件不得超过 %1 MB，请扫成 JPG 或 PDF")
                .arg(LargestEvidence / (1024 * 1024)),
            place};
}

namespace {

/// What is often brought and never taken, by its first bytes, and what gives something that is.
struct OtherKind
{
    qsizetype at;
    const char *mark;
    const char *words;
};
constexpr const char *Heic = QT_TRANSLATE_NOOP(
    "Evidence",
    "这是手机的 HEIC 照片（高效格式），请在手机相机设置里把格式改为“兼容性最佳”（JPG）后重拍，或在手机上转成 "
    "JPG");
constexpr OtherKind OtherKinds[]{
    {4, "ftyp", QT_TRANSLATE_NOOP("Evidence", "这是视频，请改拍照片（JPG）")},
    {4, "ftyphei", Heic},
    {4, "ftyphev", Heic},
    {4, "ftypmif", Heic},
    {4, "ftypavi", Heic},
    {8, "WEBP", QT_TRANSLATE_NOOP("Evidence", "这是 WebP 图片，请另存为 JPG 或 PNG")},
    {0, "PK\x03\x04",
     QT_TRANSLATE_NOOP("Evidence", "这是 Word、Excel、OFD 或压缩文件，请另存或打印成 PDF；压缩包请先解开")},
    {0, "\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("Evidence", "这是 Word 或 Excel 文件，请另存为 PDF")},
    {0, "GIF8", QT_TRANSLATE_NOOP("Evidence", "这是 GIF 图片，请另存为 PNG")},
};

Error otherFormat(const QByteArray &content)
{
    Error error = unreadable(Unreadable::OtherFormat);
    for (const OtherKind &kind : OtherKinds)
        if (QByteArrayView(content).sliced(std::min(kind.at, content.size())).startsWith(kind.mark))
            error.detail = QCoreApplication::translate("Evidence", kind.words);
    return error;
}

} // namespace

Result<EvidenceFormat> admit(const QByteArray &content)
{
    if (content.isEmpty())
        return unreadable(Unreadable::Empty);
    if (content.size() > LargestEvidence)
        return evidenceTooLarge();
    const std::optional<EvidenceFormat> format = evidenceFormat(content);
    if (!format)
        return otherFormat(content);
    return *format;
}

QString whyNotShown(const Error &error)
{
    const bool forTheClerk = error.code == ErrorCode::PictureInvalid || error.code == ErrorCode::TooLarge;
    return forTheClerk && !error.detail.isEmpty() ? error.detail : explain(error);
}

} // namespace counter
