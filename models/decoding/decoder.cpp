#include "models/decoding/decoder.h"

#include <QCoreApplication>

namespace counter {

Error evidenceTooLarge(const QString &place)
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Evidence", "材料文件不得超过 %1 MB，请扫成 JPG 或 PDF")
                .arg(LargestEvidence / (1024 * 1024)),
            place};
}

Result<EvidenceFormat> admit(const QByteArray &content)
{
    if (content.isEmpty())
        return unreadable(Unreadable::Empty);
    if (content.size() > LargestEvidence)
        return evidenceTooLarge();
    const std::optional<EvidenceFormat> format = evidenceFormat(content);
    if (!format)
        return unreadable(Unreadable::OtherFormat);
    return *format;
}

QString whyNotShown(const Error &error)
{
    const bool forTheClerk = error.code == ErrorCode::PictureInvalid || error.code == ErrorCode::TooLarge;
    return forTheClerk && !error.detail.isEmpty() ? error.detail : explain(error);
}

} // namespace counter
