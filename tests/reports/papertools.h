#pragma once
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace counter::papertools {

inline QString pdfText(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The pages of a PDF as another program draws them.
inline QList<QImage> pdfPages(const QString &pdf, int dots)
{
    const QTemporaryDir folder;
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QString::number(dots), QStringLiteral("-png"), pdf,
                       folder.filePath(QStringLiteral("page"))});
    QList<QImage> pages;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    return pages;
}

/// Which share of the pixels of one picture has an ink that the other has nowhere within a pixel of the
/// place. Edges are drawn with other shades by other programs; what counts is ink where none belongs, or none
/// where it does.
inline double inkOutOfPlace(const QImage &one, const QImage &other)
{
    constexpr int Far = 64; // of 255
    const QSize size = one.size().boundedTo(other.size());
    const QSize off = one.size() - other.size();
    if (size.isEmpty() || qAbs(off.width()) > 1 || qAbs(off.height()) > 1)
        return 1;
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8);
    qint64 different = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            int darkest = 255;
            int lightest = 0;
            for (int j = qMax(0, y - 1); j <= qMin(size.height() - 1, y + 1); ++j)
                for (int i = qMax(0, x - 1); i <= qMin(size.width() - 1, x + 1); ++i) {
                    darkest = qMin(darkest, int(b.constScanLine(j)[i]));
                    lightest = qMax(lightest, int(b.constScanLine(j)[i]));
                }
            const int here = a.constScanLine(y)[x];
            different += here < darkest - Far || here > lightest + Far;
        }
    return double(different) / (double(size.width()) * size.height());
}

/// The larger share of the two ways round.
inline double differing(const QImage &one, const QImage &other)
{
    return qMax(inkOutOfPlace(one, other), inkOutOfPlace(other, one));
}

/// Which share of the pixels is not the very same.
inline double unequal(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y);
    return double(different) / (double(one.width()) * one.height());
}

} // namespace counter::papertools
