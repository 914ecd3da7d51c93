#include "app/decoder/answers.h"

#include "app/decoder/codefinder.h"
#include "app/decoder/looking.h"
#include "app/decoder/pdfpage.h"

#include <QIODevice>

namespace counter {

namespace {

bool writeAll(QIODevice &out, const char *bytes, qint64 size)
{
    for (qint64 written = 0; written < size;) {
        const qint64 more = out.write(bytes + written, size - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

bool writeAll(QIODevice &out, const QByteArray &bytes)
{
    return writeAll(out, bytes.constData(), bytes.size());
}

bool look(const DecodeQuestion &question, QIODevice &out)
{
    const auto found = lookAt(question.content);
    if (const auto *why = std::get_if<Unreadable>(&found))
        return writeAll(out, refusal(*why));
    return writeAll(out, answerHead({std::get<EvidenceLook>(found), {}, {}}));
}

bool code(const DecodeQuestion &question, QIODevice &out)
{
    const auto found = findCode(question.content);
    if (const auto *why = std::get_if<Unreadable>(&found))
        return writeAll(out, refusal(*why));
    return writeAll(out, answerHead({{}, {}, std::get<QString>(found)}));
}

/// Line by line in 32 bits: a picture in grey needs no second copy of four times its size.
bool writePoints(const QImage &image, QIODevice &out)
{
    constexpr int Lines = 64;
    for (int y = 0; y < image.height(); y += Lines) {
        const QImage some = image.copy(0, y, image.width(), qMin(Lines, image.height() - y))
                                .convertToFormat(QImage::Format_RGB32);
        if (some.isNull()
            || !writeAll(out, reinterpret_cast<const char *>(some.constBits()), some.sizeInBytes()))
            return false;
    }
    return true;
}

bool page(const DecodeQuestion &question, QIODevice &out)
{
    const std::optional<EvidenceFormat> format = evidenceFormat(question.content);
    if (!format)
        return writeAll(out, refusal(Unreadable::OtherFormat));
    const QSize bound =
        question.bound.boundedTo(QSize(LargestShownSide, LargestShownSide)).expandedTo(QSize(1, 1));
    const DrawnPage drawn = *format == EvidenceFormat::Pdf
        ? pdfPage(question.content, question.page, bound)
        : picturePage(question.content, *format, question.page, bound);
    if (drawn.wrong)
        return writeAll(out, refusal(*drawn.wrong));
    return writeAll(out, answerHead({{*format, drawn.pages}, {drawn.image.size(), {}}, {}}))
        && writePoints(drawn.image, out);
}

} // namespace

bool answerTo(const DecodeQuestion &question, QIODevice &out)
{
    switch (question.task) {
    case DecodeTask::Look:
        return look(question, out);
    case DecodeTask::Page:
        return page(question, out);
    case DecodeTask::Code:
        return code(question, out);
    }
    return false;
}

} // namespace counter
