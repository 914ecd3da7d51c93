// refund-counter-decode: reads one file from standard input (models/decoding/protocol.h), answers on standard
// output and is gone. It is started by the program only, and may be killed at any moment.
#include "app/decoder/answers.h"
#include "models/decoding/confinement.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QLibraryInfo>

#include <cstdlib>

#ifdef __SANITIZE_ADDRESS__
/// The address space cannot be limited under the sanitizer, so it watches what is used. Leaks end with the
/// process.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "hard_rss_limit_mb=512:detect_leaks=0";
}
#endif

using namespace counter;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    confineDecoder({QCoreApplication::applicationDirPath(), QLibraryInfo::path(QLibraryInfo::PluginsPath),
                    QLibraryInfo::path(QLibraryInfo::LibrariesPath)});
    QImageReader::setAllocationLimit(0); // this process has a limit of its own
    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return EXIT_FAILURE;
    const Result<DecodeQuestion> question = readQuestion(in);
    const bool answered = question && answerTo(*question, out);
    std::_Exit(answered ? EXIT_SUCCESS : EXIT_FAILURE); // nothing is worth tidying up
}
