#pragma once
#include <QStringList>

namespace counter {

/// What a decoder may use: 5 s and 512 MB.
inline constexpr int DecoderSeconds = 5;
inline constexpr qint64 DecoderMemory = 512LL * 1024 * 1024;

/// Takes from this process, before it reads a byte from outside, all that decoding does not need: it ends by
/// itself after DecoderSeconds of computing, gets no memory beyond DecoderMemory, writes no file, leaves no
/// core. Where Linux has Landlock it opens nothing either but the system's libraries and fonts, below
/// /usr, and what lies in `readable`; without Landlock a program that a file took over could still read.
/// Windows: one process in a job with limits of time and memory.
void confineDecoder(const QStringList &readable);

} // namespace counter
