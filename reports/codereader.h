#pragma once
#include "models/casework/papercode.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace counter {

/// The texts of the QR codes in a picture, whichever way round it lies. Empty: none can be read.
QStringList qrTexts(const QImage &picture);

/// The code of a scanned or photographed page: a picture, or a PDF of at most MostPages pages looked through
/// in order. Refused: PictureInvalid (neither, or not readable), BadInput when there is no code of ours in
/// it.
Result<PaperCode> paperCodeIn(const QByteArray &file);
/// The same of a file on the disk; refused also CannotOpen, TooLarge (over 50 MB).
Result<PaperCode> paperCodeInFile(const QString &path);

} // namespace counter
