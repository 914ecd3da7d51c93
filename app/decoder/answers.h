#pragma once
#include "models/decoding/protocol.h"

class QIODevice;

namespace counter {

/// Does what is asked and writes the answer. False: it could not be written.
bool answerTo(const DecodeQuestion &question, QIODevice &out);

} // namespace counter
