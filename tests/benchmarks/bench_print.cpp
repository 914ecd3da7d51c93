// bench_print [FORMS] [LINES]: forms into one PDF through the same stream as `print --batch`, and each part
// alone. Says pages per CPU second and the peak of resident memory.
// bench_print --write FORMS: only that PDF, bench_print.pdf, to be measured from outside.
// bench_print --describe FORMS: what is on the forms, as numbers in points, for programs that draw the same.
#include "reports/printing/output.h"
#include "tests/reports/specimens.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

using UsePage = std::function<void(const Page &)>;

int eachPage(const Sheet &sheet, int forms, int lines, const UsePage &use)
{
    int pages = 0;
    for (int i = 0; i < forms; ++i)
        if (const Result<QList<Page>> laid = layOut(sheet, contentOf(i, lines), {}))
            for (const Page &page : *laid) {
                ++pages;
                use(page);
            }
    return pages;
}

void intoPdf(const Sheet &sheet, const std::function<void(PdfStream &)> &fill)
{
    const Result<void> done =
        writeFile(QStringLiteral("bench_print.pdf"), [&](QIODevice &device) -> Result<void> {
            PdfStream stream(device, sheet.title);
            fill(stream);
            stream.finish();
            return {};
        });
    if (!done)
        qFatal("%s", qPrintable(explain(done.error())));
}

QJsonArray described(const QList<TextRun> &texts)
{
    QJsonArray all;
    for (const TextRun &run : texts)
        all.append(QJsonArray{run.at.x() / UnitsPerPoint, run.at.y() / UnitsPerPoint,
                              qreal(run.size) / UnitsPerPoint, run.text});
    return all;
}

QJsonArray described(const QList<QRectF> &boxes)
{
    QJsonArray all;
    for (const QRectF &box : boxes)
        all.append(QJsonArray{box.x() / UnitsPerPoint, box.y() / UnitsPerPoint, box.width() / UnitsPerPoint,
                              box.height() / UnitsPerPoint});
    return all;
}

void describe(const Sheet &sheet, int forms, int lines)
{
    QJsonObject all;
    QJsonArray pages;
    eachPage(sheet, forms, lines, [&](const Page &page) {
        if (pages.isEmpty()) {
            all.insert(QStringLiteral("size"),
                       QJsonArray{page.size.width() / UnitsPerPoint, page.size.height() / UnitsPerPoint});
            all.insert(QStringLiteral("ground"), described(page.ground->texts));
            all.insert(QStringLiteral("rules"), described(page.ground->rules));
        }
        pages.append(QJsonObject{{QStringLiteral("texts"), described(page.texts)},
                                 {QStringLiteral("code"), described(page.code.dark)}});
    });
    all.insert(QStringLiteral("pages"), pages);
    QTextStream(stdout) << QJsonDocument(all).toJson(QJsonDocument::Compact);
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
    QStringList words = QGuiApplication::arguments().mid(1);
    const bool onlyWrite = words.removeAll(QStringLiteral("--write")) > 0;
    const bool onlyDescribe = words.removeAll(QStringLiteral("--describe")) > 0;
    const int forms = words.isEmpty() ? 1000 : words.first().toInt();
    const int lines = words.size() > 1 ? words.at(1).toInt() : 4;
    const Sheet sheet = specimens::approvalForm();
    if (onlyDescribe) {
        describe(sheet, forms, lines);
        return 0;
    }
    const auto write = [&] {
        intoPdf(sheet, [&](PdfStream &stream) {
            eachPage(sheet, forms, lines, [&](const Page &page) { (void)stream.add(page); });
        });
    };
    if (onlyWrite) {
        write();
        return 0;
    }
    const UsePage pass = [](const Page &) {};
    const int pages = eachPage(sheet, forms, lines, pass);
    report("laid out", pages, [&] { eachPage(sheet, forms, lines, pass); });
    report("laid out and written", pages, write);
    const Result<QList<Page>> one = layOut(sheet, contentOf(0, 4), {});
    report("written, the same page again (the limit)", forms, [&] {
        intoPdf(sheet, [&](PdfStream &stream) {
            for (int i = 0; i < forms; ++i)
                (void)stream.add(one->first());
        });
    });
    QFile::remove(QStringLiteral("bench_print.pdf"));
    return 0;
}
