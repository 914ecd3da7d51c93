#include "models/decoding/childdecoder.h"
#include "tests/decoding/hostilefiles.h"
#include "tests/room/testroom.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace counter;

namespace {

constexpr QSize A3At600(9921, 7016);

QByteArray picture(const char *format, QSize size, QImage::Format points = QImage::Format_RGB32)
{
    QImage image(size, points);
    image.fill(points == QImage::Format_Mono ? 1 : points == QImage::Format_Grayscale8 ? 200 : 0xff88aa66);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? buffer.data() : QByteArray();
}

QByteArray pdfOf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawRect(100, 100, 500, 500);
    }
    painter.end();
    return buffer.data();
}

} // namespace

/// The decoder itself, in its process, with its limits.
class TestDecoder : public QObject
{
    Q_OBJECT

    ChildDecoder m_decoder;

    Result<DecodeAnswer> look(const QByteArray &content)
    {
        return m_decoder.answer({DecodeTask::Look, content, 0, {}});
    }
    Result<DecodeAnswer> page(const QByteArray &content, int number, QSize bound)
    {
        return m_decoder.answer({DecodeTask::Page, content, number, bound});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void everyFormatIsSeenAndDrawn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<EvidenceFormat>("format");
        QTest::addColumn<int>("pages");
        const QSize small(60, 90);
        QTest::newRow("JPG") << picture("JPG", small) << EvidenceFormat::Jpeg << 1;
        QTest::newRow("PNG") << picture("PNG", small) << EvidenceFormat::Png << 1;
        QTest::newRow("TIFF") << picture("TIFF", small) << EvidenceFormat::Tiff << 1;
        QTest::newRow("BMP") << picture("BMP", small) << EvidenceFormat::Bmp << 1;
        QTest::newRow("a fax in TIFF")
            << picture("TIFF", small, QImage::Format_Mono) << EvidenceFormat::Tiff << 1;
        QTest::newRow("a PDF of three pages") << pdfOf(3) << EvidenceFormat::Pdf << 3;
    }
    void everyFormatIsSeenAndDrawn()
    {
        QFETCH(QByteArray, content);
        QFETCH(EvidenceFormat, format);
        QFETCH(int, pages);
        const Result<DecodeAnswer> seen = look(content);
        QVERIFY2(seen, qPrintable(seen ? QString() : explain(seen.error())));
        QCOMPARE(seen->look.format, format);
        QCOMPARE(seen->look.pages, pages);
        const Result<DecodeAnswer> drawn = page(content, pages - 1, {30, 30});
        QVERIFY2(drawn, qPrintable(drawn ? QString() : explain(drawn.error())));
        QCOMPARE(drawn->picture.size.height(), 30);
        QCOMPARE(drawn->look.pages, pages);
        QCOMPARE(page(content, pages, {30, 30}).error(), unreadable(Unreadable::NoSuchPage));
    }

    void picturesAreNeverEnlargedAndKeepTheirProportions()
    {
        const QByteArray large = picture("JPG", {4000, 3000});
        QCOMPARE(page(large, 0, {100, 100})->picture.size, QSize(100, 75));
        QCOMPARE(page(picture("PNG", {4000, 3000}), 0, {100, 100})->picture.size, QSize(100, 75));
        QCOMPARE(page(picture("PNG", {40, 20}), 0, {100, 100})->picture.size, QSize(40, 20));
        const Result<DecodeAnswer> drawn = page(picture("PNG", {400, 200}), 0, {100, 100});
        quint32 point = 0;
        memcpy(&point, drawn->picture.points.constData(), sizeof point);
        QCOMPARE(point, 0xff88aa66);
    }

    void brokenFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("why");
        const QByteArray png = picture("PNG", {600, 900});
        QTest::newRow("half a picture") << png.first(40) << int(Unreadable::CutPicture);
        QTest::newRow("a picture with a hole")
            << QByteArray(png).replace(60, 20, QByteArray(20, 'x')) << int(Unreadable::BrokenPicture);
        QTest::newRow("half a PDF") << pdfOf(1).chopped(200) << int(Unreadable::CutPdf);
        QTest::newRow("more points than A3 at 600 dpi")
            << plainPng(12000, 6100) << int(Unreadable::TooManyPixels);
    }
    void brokenFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, why);
        const Result<DecodeAnswer> seen = look(content);
        QVERIFY(!seen);
        QCOMPARE(seen.error(), unreadable(Unreadable(why)));
    }

    /// What a mail program or a scanner writes around a PDF is not of the PDF, for whoever reads it.
    void oneRuleSaysWhereAPdfBegins_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray pdf = pdfOf(1);
        QTest::newRow("as it was written") << pdf;
        QTest::newRow("a mark of UTF-8 before it") << "\xef\xbb\xbf" + pdf;
        QTest::newRow("a line feed before it") << "\n" + pdf;
        QTest::newRow("a kilobyte before it, almost") << QByteArray(1000, 'x') + pdf;
        QTest::newRow("two thousand zeros behind it") << pdf + QByteArray(2000, '\0');
        QTest::newRow("both") << "\r\n\r\n" + pdf + QByteArray(5000, ' ');
    }
    void oneRuleSaysWhereAPdfBegins()
    {
        QFETCH(QByteArray, content);
        const Result<DecodeAnswer> seen = look(content);
        QVERIFY2(seen, qPrintable(seen ? QString() : explain(seen.error())));
        QCOMPARE(seen->look, (EvidenceLook{EvidenceFormat::Pdf, 1}));
        const Result<DecodeAnswer> drawn = page(content, 0, {100, 100});
        QVERIFY2(drawn, qPrintable(drawn ? QString() : explain(drawn.error())));
        const Result<DecodeAnswer> code = m_decoder.answer({DecodeTask::Code, content, 0, {}});
        QCOMPARE(code.error(), unreadable(Unreadable::NoCode));
    }

    void aPdfThatNobodyCanOpenIsRefusedAtTheDoor_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("why");
        const auto shared = [](const char *name) {
            QFile file(QStringLiteral(SHARED_DIR "/cases/evidence/") + QLatin1StringView(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        if (const QByteArray sealed = shared("userpw.pdf"); !sealed.isEmpty())
            QTest::newRow("it wants a password") << sealed << int(Unreadable::Password);
        const QByteArray pdf = pdfOf(1);
        QTest::newRow("written in parts, the last one cut") << pdf + "9 0 obj <</Type /Page>> endobj\n"
                                                            << int(Unreadable::CutPdf);
    }
    void aPdfThatNobodyCanOpenIsRefusedAtTheDoor()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, why);
        QCOMPARE(look(content).error(), unreadable(Unreadable(why)));
    }

    void aRefusalSaysWhatPhoneOrScannerCanBeSetTo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("a phone's photo") << QByteArray("\0\0\0\x18"
                                                       "ftypheic\0\0\0\0mif1heic",
                                                       24)
                                         << "兼容性最佳";
        QTest::newRow("a video") << QByteArray("\0\0\0\x18"
                                               "ftypisom\0\0\0\0",
                                               16)
                                 << "改拍照片";
        QTest::newRow("a picture of the web") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << "另存为 JPG";
        QTest::newRow("a document of an office program") << QByteArray("PK\x03\x04....") << "PDF";
        QTest::newRow("anything else") << QByteArray("hello") << "扫描仪请设为 JPG 或 PDF";
        QTest::newRow("nothing") << QByteArray() << "重新扫描";
    }
    void aRefusalSaysWhatPhoneOrScannerCanBeSetTo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const Result<DecodeAnswer> seen = look(content);
        QVERIFY(!seen);
        QVERIFY2(seen.error().detail.contains(says), qPrintable(seen.error().detail));
    }

    /// What a scanner of the office makes at its best.
    void honestScansUpToA3At600DotsAreTaken_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("points");
        for (const char *format : {"JPG", "PNG", "TIFF"}) {
#ifdef __SANITIZE_ADDRESS__
            // The sanitizers' own cost takes the others over the five seconds.
            if (qstrcmp(format, "JPG") == 0)
#endif
                QTest::addRow("%s in colour", format) << QByteArray(format) << int(QImage::Format_RGB32);
            QTest::addRow("%s in grey", format) << QByteArray(format) << int(QImage::Format_Grayscale8);
        }
        QTest::newRow("PNG in black and white") << QByteArray("PNG") << int(QImage::Format_Mono);
        QTest::newRow("TIFF in black and white") << QByteArray("TIFF") << int(QImage::Format_Mono);
    }
    void honestScansUpToA3At600DotsAreTaken()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, points);
        QByteArray content;
        {
            QImage image(A3At600, QImage::Format(points));
            image.fill(points == QImage::Format_RGB32 ? 0xff88aa66 : 1);
            QBuffer buffer(&content);
            buffer.open(QIODevice::WriteOnly);
            QImageWriter writer(&buffer, format.toLower());
            if (format == "TIFF")
                writer.setCompression(1); // LZW: nobody hands in 200 MB
            QVERIFY(writer.write(image));
        }
        QVERIFY(content.size() <= LargestEvidence);
        QElapsedTimer running;
        running.start();
        const Result<DecodeAnswer> seen = look(content);
        QVERIFY2(seen, qPrintable(seen ? QString() : explain(seen.error())));
        const Result<DecodeAnswer> small = page(content, 0, {120, 120});
        QVERIFY2(small, qPrintable(small ? QString() : explain(small.error())));
        QCOMPARE(small->picture.size, QSize(120, 84));
        const Result<DecodeAnswer> large = page(content, 0, {LargestShownSide, LargestShownSide});
        QVERIFY2(large, qPrintable(large ? QString() : explain(large.error())));
        QCOMPARE(large->picture.size, QSize(6000, 4243));
        const Result<DecodeAnswer> code = m_decoder.answer({DecodeTask::Code, content, 0, {}});
        QCOMPARE(code.error(), unreadable(Unreadable::NoCode)); // it was looked for to the end
        qInfo("%lld kB: looked at, drawn small and large, searched in %lld ms", content.size() / 1024,
              running.elapsed());
    }

    void hostileFilesCostSecondsAndLittle_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const HostileFile &file : hostileFiles(QStringLiteral(SHARED_DIR)))
            QTest::newRow(file.name.constData()) << file.content;
    }
    void hostileFilesCostSecondsAndLittle()
    {
        QFETCH(QByteArray, content);
        for (const DecodeTask task : {DecodeTask::Look, DecodeTask::Page, DecodeTask::Code}) {
            QElapsedTimer running;
            running.start();
            const Result<DecodeAnswer> answer = m_decoder.answer({task, content, 0, {200, 200}});
            QVERIFY2(running.elapsed() < 6000, qPrintable(QString::number(running.elapsed())));
            if (!answer)
                QVERIFY(answer.error().code == ErrorCode::PictureInvalid
                        || answer.error() == unreadable(Unreadable::NoCode));
        }
#ifdef Q_OS_UNIX
        rusage used{};
        getrusage(RUSAGE_CHILDREN, &used);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(used.ru_maxrss / 1024 < 520, qPrintable(QString::number(used.ru_maxrss / 1024)));
#endif
#endif
    }
};

COUNTER_TEST(TestDecoder, QCoreApplication)
#include "tst_decoder.moc"
