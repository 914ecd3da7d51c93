// A decoder that behaves as a file that took it over would have it: the word after %PDF- says how. It has the
// real one's limits.
#include "models/decoding/confinement.h"
#include "models/decoding/protocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "hard_rss_limit_mb=512:detect_leaks=0:handle_segv=0";
}
#endif

using namespace counter;

namespace {

void say(QFile &out, const QByteArray &bytes)
{
    out.write(bytes);
    out.flush();
}

/// Which of the things that a decoder has no need of it could do all the same.
QString couldDo(const QString &path)
{
    QStringList could;
    QFile there(path);
    if (there.open(QIODevice::ReadOnly))
        could += QStringLiteral("read");
    QFile fresh(path + QStringLiteral(".written"));
    if (fresh.open(QIODevice::WriteOnly) && fresh.write("x") == 1 && fresh.flush())
        could += QStringLiteral("write");
    return could.join(u',');
}

void eat()
{
    constexpr std::size_t Bite = 16 * 1024 * 1024;
    std::vector<void *> eaten;
    while (void *bite = std::malloc(Bite)) {
        std::memset(bite, 1, Bite);
        eaten.push_back(bite);
    }
    std::abort();
}

void crash()
{
    volatile int *nowhere = nullptr;
    *nowhere = 1; // NOLINT: that is what it is for
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    confineDecoder({QCoreApplication::applicationDirPath()});
    QFile in;
    QFile out;
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(1, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const Result<DecodeQuestion> question = readQuestion(in);
    if (!question)
        return EXIT_FAILURE;
    const QList<QByteArray> words = question->content.mid(5).split(' ');
    const QByteArray &word = words.first();
    std::fputs("libbad warning: an English line\n", stderr);
    if (word == "sleep")
        for (;;)
            QThread::sleep(1);
    if (word == "compute")
        for (volatile unsigned n = 0;;)
            n = n + 1;
    if (word == "eat")
        eat();
    if (word == "crash")
        crash();
    if (word == "flood")
        for (const QByteArray much(1024 * 1024, 'x');;)
            say(out, much);
    if (word == "nonsense")
        say(out, QByteArray(100, 'x'));
    if (word == "try")
        say(out, answerHead({{}, {}, couldDo(QString::fromUtf8(words.value(1)))}));
    if (word == "wait") {
        QThread::msleep(words.value(1).toULong());
        say(out, answerHead({{}, {}, QString::fromUtf8(words.value(2))}));
    }
    return EXIT_SUCCESS; // any other word: without an answer
}
