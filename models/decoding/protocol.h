#pragma once
#include "models/decoding/evidencelook.h"
#include "models/values/result.h"

#include <QSize>

class QIODevice;

namespace counter {

// What program and decoder say to each other over the decoder's standard input and output: one question, one
// answer, then the decoder is gone. Both are of one build; what comes back is checked all the same, for the
// decoder is the part that a hostile file may have taken over.

enum class DecodeTask : quint8 {
    Look = 0, ///< what it is and how many pages; a picture is decoded whole
    Page = 1, ///< one page as a picture
    Code = 2, ///< the QR code of a printed page of ours
};

struct DecodeQuestion
{
    DecodeTask task = DecodeTask::Look;
    QByteArray content; ///< the whole file, at most LargestEvidence
    int page = 0; ///< Page: from 0
    QSize bound; ///< Page: device pixels it has to fit into; never enlarged
};

/// Why a file gives nothing. The number travels; it never changes.
enum class Unreadable : quint8 {
    Empty = 0,
    OtherFormat = 1, ///< none of the formats that are taken
    CutPicture = 2,
    CutPdf = 3,
    BrokenPicture = 4,
    BrokenPdf = 5,
    TooManyPixels = 6,
    Password = 7,
    NoSuchPage = 8,
    NoPdfHere = 9, ///< this build cannot show PDFs
    NoCode = 10,
};
inline constexpr int UnreadableCount = 11;

/// A picture's points, 32 bits each (0xffRRGGBB in this machine's order), line after line without padding.
struct Pixels
{
    QSize size;
    QByteArray points;
};

struct DecodeAnswer
{
    EvidenceLook look; ///< Look, Page: format and pages
    Pixels picture; ///< Page
    QString code; ///< Code
};

/// The longest side that is drawn, in device pixels; larger would only cost memory.
inline constexpr int LargestShownSide = 6000;
/// An answer is at most this long: a page of that size and its head.
inline constexpr qint64 LargestAnswer = 4LL * LargestShownSide * LargestShownSide + 4096;

/// The question's head; the content follows it as it is.
QByteArray questionHead(const DecodeQuestion &question);
/// Reads head and content. Refused: BadInput (no question of ours, cut short, too large).
Result<DecodeQuestion> readQuestion(QIODevice &in);

QByteArray answerHead(const DecodeAnswer &answer);
QByteArray refusal(Unreadable why);
/// The whole of what the decoder said to this question. Refused: as `why` says; PictureInvalid: no answer of
/// ours, which is a file's doing.
Result<DecodeAnswer> readAnswer(QByteArray said, const DecodeQuestion &question);

/// The failure of a file, in words for the clerk: PictureInvalid; TooManyPixels: TooLarge; NoCode: BadInput.
Error unreadable(Unreadable why);

} // namespace counter
