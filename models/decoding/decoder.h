#pragma once
#include "models/decoding/protocol.h"

#include <functional>

class QObject;

namespace counter {

/// Reads what came from outside. The real one (ChildDecoder) does it in a process of its own; a test may be
/// the decoder.
class Decoder
{
public:
    using Then = std::function<void(const Result<DecodeAnswer> &)>;

    virtual ~Decoder() = default;

    /// Waits for the answer. Refused: what unreadable() says; PictureInvalid too when the decoder took too
    /// long or broke down over the file; Internal when it cannot be started.
    virtual Result<DecodeAnswer> answer(const DecodeQuestion &question) = 0;
    /// Returns at once; `then` is called later, in this thread, never from within ask() and never once
    /// `context` is gone. Awaited questions, those that a person waits for, come before the others.
    enum class Haste { Awaited, Beside };
    virtual void ask(const DecodeQuestion &question, Haste haste, QObject *context, Then then) = 0;
};

/// What a file is, asked before it is sent to the decoder: Refused: Empty, OtherFormat, TooLarge.
Result<EvidenceFormat> admit(const QByteArray &content);
/// TooLarge in words for the clerk: over LargestEvidence.
Error evidenceTooLarge(const QString &place = {});

/// Short words for a place where a picture should be: why there is none.
QString whyNotShown(const Error &error);

} // namespace counter
