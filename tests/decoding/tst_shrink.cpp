#include "app/decoder/shrink.h"
#include "tests/room/testroom.h"

using namespace counter;

/// Reducing a picture in its own memory.
class TestShrink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOneColourStaysIt_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1, 1), QSize(33, 20), QSize(99, 70), QSize(100, 70), QSize(50, 35)})
            for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8})
                QTest::addRow("%d x %d, format %d", size.width(), size.height(), int(format))
                    << int(format) << size;
    }
    void whatIsOneColourStaysIt()
    {
        QFETCH(int, format);
        QFETCH(QSize, size);
        QImage picture({100, 70}, QImage::Format(format));
        picture.fill(QColor(120, 120, 120));
        const QRgb before = picture.pixel(0, 0);
        const QImage small = shrunk(std::move(picture), size);
        QCOMPARE(small.size(), size);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                QCOMPARE(small.pixel(x, y), before);
    }

    void pointsAreAveraged()
    {
        QImage board({64, 64}, QImage::Format_Grayscale8);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                board.scanLine(y)[x] = (x / 32 + y / 32) % 2 ? 255 : 0;
        const QImage halves = shrunk(board, {2, 2});
        QCOMPARE(qGray(halves.pixel(0, 0)), 0);
        QCOMPARE(qGray(halves.pixel(1, 0)), 255);
        QCOMPARE(qGray(shrunk(board, {1, 1}).pixel(0, 0)), 127);
        QCOMPARE(qGray(board.pixel(63, 0)), 255); // who shares the picture keeps it
    }

    void nothingIsEnlarged()
    {
        QImage picture({10, 10}, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QCOMPARE(shrunk(picture, {20, 5}).size(), QSize(10, 10));
        QCOMPARE(fitted({10, 20}, {100, 100}), QSize(10, 20));
        QCOMPARE(fitted({1000, 20}, {100, 100}), QSize(100, 2));
        QCOMPARE(fitted({100000, 2}, {100, 100}), QSize(100, 1));
    }

    void whatIsTransparentIsPaper()
    {
        QImage glass({2, 1}, QImage::Format_ARGB32);
        glass.setPixel(0, 0, qRgba(0, 0, 0, 0));
        glass.setPixel(1, 0, qRgba(10, 20, 30, 255));
        const QImage paper = onPaper(glass);
        QCOMPARE(paper.format(), QImage::Format_RGB32);
        QCOMPARE(paper.pixel(0, 0), qRgb(255, 255, 255));
        QCOMPARE(paper.pixel(1, 0), qRgb(10, 20, 30));
    }

    void blackAndWhiteIsGrey()
    {
        QImage fax({8, 8}, QImage::Format_Mono);
        fax.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        fax.fill(1);
        const QImage grey = onPaper(fax);
        QCOMPARE(grey.format(), QImage::Format_Grayscale8);
        QCOMPARE(qGray(grey.pixel(3, 3)), 0);
    }
};

COUNTER_TEST(TestShrink, QCoreApplication)
#include "tst_shrink.moc"

#include <QCoreApplication>
