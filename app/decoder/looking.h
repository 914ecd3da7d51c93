#pragma once
#include "models/decoding/protocol.h"

#include <variant>

namespace counter {

/// What a file is, by its content and never by its name. A picture is decoded whole; a PDF's pages are
/// counted by its text.
std::variant<EvidenceLook, Unreadable> lookAt(const QByteArray &content);

} // namespace counter
