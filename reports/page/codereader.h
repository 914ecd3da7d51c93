#pragma once
#include "models/casework/papercode.h"

#include <functional>

class QObject;

namespace counter {

class Decoder;

/// The code of a scanned or photographed page: a picture, or a PDF whose pages are looked through in order;
/// the decoder reads it. Refused: CannotOpen, TooLarge, PictureInvalid (neither picture nor PDF,
/// not readable, or too much for the decoder), BadInput when there is no code of ours in it.
Result<PaperCode> paperCodeInFile(const QString &path, Decoder &decoder);

/// The same without waiting: `then` is called later in this thread, never once `context` is gone.
void paperCodeInFile(const QString &path, Decoder &decoder, QObject *context,
                     const std::function<void(const Result<PaperCode> &)> &then);

} // namespace counter
