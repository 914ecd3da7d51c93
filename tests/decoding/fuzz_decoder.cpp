// Any bytes as a file that is handed in: looked at, drawn, searched for a code (COUNTER_FUZZ_TASK). What the
// decoder answers must be an answer.
#include "app/decoder/answers.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <cstdlib>

using namespace counter;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    constexpr int Small = 32; // MB: it is faults that are looked for here, not sizes
    QImageReader::setAllocationLimit(Small);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const DecodeQuestion question{DecodeTask::COUNTER_FUZZ_TASK, content, 0, {64, 64}};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!answerTo(question, out))
        std::abort();
    const Result<DecodeAnswer> answer = readAnswer(out.data(), question);
    static const Error nonsense = readAnswer("nonsense", question).error();
    if (!answer && answer.error() == nonsense)
        std::abort();
    return 0;
}
