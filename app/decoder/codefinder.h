#pragma once
#include "models/decoding/protocol.h"

#include <QImage>
#include <QStringList>
#include <variant>

namespace counter {

/// The texts of the QR codes in a picture, whichever way round it lies. Empty: none can be read.
QStringList qrTexts(const QImage &picture);

/// The first code of a paper of ours in a picture or PDF, its pages looked through in order, at most 40.
std::variant<QString, Unreadable> findCode(const QByteArray &content);

} // namespace counter
