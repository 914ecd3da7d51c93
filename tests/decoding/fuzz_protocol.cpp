// Any bytes as what a decoder says that a hostile file took over, and as a question.
#include "models/decoding/protocol.h"

#include <QBuffer>

#include <cstdlib>

using namespace counter;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray said(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const DecodeTask task : {DecodeTask::Look, DecodeTask::Page, DecodeTask::Code}) {
        const Result<DecodeAnswer> answer = readAnswer(said, {task, {}, 0, {64, 64}});
        if (!answer)
            continue;
        const Pixels &picture = answer->picture;
        const qsizetype wanted =
            task == DecodeTask::Page ? qsizetype(picture.size.width()) * picture.size.height() * 4 : 0;
        if (picture.points.size() != wanted || answer->look.pages < 1)
            std::abort();
    }
    QBuffer in(&said);
    in.open(QIODevice::ReadOnly);
    static_cast<void>(readQuestion(in));
    return 0;
}
