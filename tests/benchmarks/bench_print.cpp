// bench_print [FORMS] [LINES]: forms into one PDF through the same stream as `print --batch`, and each part
// alone. Says pages per CPU second and the peak of resident memory.
#include "reports/output.h"
#include "tests/reports/specimens.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <ctime>
#include <functional>

using namespace counter;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified();
    return {};
}

/// Forms that differ in the texts a clerk types.
PrintContent contentOf(int i, int lines)
{
    PrintContent content = specimens::withLines(lines);
    content.application.number = QString::number(4414022026000000 + i);
    content.application.claimant.name += QString::number(i);
    content.application.claimant.contactName = QString(QChar(u'一' + i % 3000)) + QStringLiteral("淑贞");
    return content;
}

void report(const char *what, int pages, const std::function<void()> &work)
{
    const double before = cpuSeconds();
    work();
    const double spent = cpuSeconds() - before;
    QTextStream(stdout) << what << ": " << pages << " pages, " << QString::number(pages / spent, 'f', 0)
                        << " pages/CPU s, peak " << peakMemory() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int forms = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const int lines = argc > 2 ? QByteArray(argv[2]).toInt() : 4;
    const Sheet sheet = specimens::approvalForm();

    int pages = 0;
    const auto each = [&](const std::function<void(const Page &)> &use) {
        pages = 0;
        for (int i = 0; i < forms; ++i)
            if (const Result<QList<Page>> laid = layOut(sheet, contentOf(i, lines), {}))
                for (const Page &page : *laid) {
                    ++pages;
                    use(page);
                }
    };
    each([](const Page &) {});
    report("laid out", pages, [&] { each([](const Page &) {}); });

    const auto intoPdf = [&](const std::function<void(PdfStream &)> &fill) {
        const Result<void> done =
            writeFile(QStringLiteral("bench_print.pdf"), [&](QIODevice &device) -> Result<void> {
                PdfStream stream(device, sheet.title);
                fill(stream);
                stream.finish();
                return {};
            });
        if (!done)
            qFatal("%s", qPrintable(explain(done.error())));
    };
    report("laid out and written", pages, [&] {
        intoPdf([&](PdfStream &stream) { each([&](const Page &page) { (void)stream.add(page); }); });
    });
    const Result<QList<Page>> one = layOut(sheet, contentOf(0, 4), {});
    report("written, the same page again (the limit)", forms, [&] {
        intoPdf([&](PdfStream &stream) {
            for (int i = 0; i < forms; ++i)
                (void)stream.add(one->first());
        });
    });
    QFile::remove(QStringLiteral("bench_print.pdf"));
    return 0;
}
