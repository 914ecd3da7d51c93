#pragma once
#include <QString>

namespace counter {

/// A message of Qt with everything taken out that is not known to be harmless: it keeps the class and
/// function a message begins with (QImage::load:) and the words of a fixed list; anything else, every
/// number, path and name, becomes "…". Applied to its own answer it changes nothing.
QString plainWords(const QString &message);

} // namespace counter
