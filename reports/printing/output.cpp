#include "reports/printing/output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>

namespace counter {

namespace {

Result<void> writePages(QIODevice &device, const QList<Page> &pages, const QString &title, PaintMode mode,
                        const Calibration &calibration)
{
    PdfStream stream(device, title);
    for (int sheet = 0; const Page &page : pages)
        if (Result<void> added = stream.add(page, mode, calibration.transform(page.size, sheet++)); !added)
            return added;
    stream.finish();
    return {};
}

/// OUT.png, or OUT-2.png for the second of several.
QString pictureName(const QString &path, qsizetype index, qsizetype count)
{
    if (count == 1)
        return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return path.chopped(suffix.size()) + u'-' + QString::number(index + 1) + suffix;
}

} // namespace

PdfStream::PdfStream(QIODevice &device, const QString &title)
    : m_device(device), m_writer(std::make_unique<QPdfWriter>(&device)),
      m_painter(std::make_unique<QPainter>())
{
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setTitle(title);
    m_writer->setCreator(QCoreApplication::translate("PdfStream", "退费窗口"));
    m_writer->setResolution(UnitsPerInch);
}

PdfStream::~PdfStream()
{
    finish();
}

Result<void> PdfStream::add(const Page &page, PaintMode mode, const QTransform &placed)
{
    if (page.size != m_pageSize) {
        const QSizeF points = page.size / UnitsPerPoint;
        m_writer->setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_pageSize = page.size;
    }
    const bool ready = m_painter->isActive() ? m_writer->newPage() : m_painter->begin(m_writer.get());
    if (!ready)
        return Error{ErrorCode::WriteFailed, m_device.errorString(), {}};
    m_painter->setTransform(placed);
    paintPage(page, *m_painter, mode);
    ++m_pages;
    return {};
}

void PdfStream::finish()
{
    if (m_painter->isActive())
        m_painter->end();
}

Result<void> writePdf(const QString &path, const QList<Page> &pages, const QString &title, PaintMode mode,
                      FileHook hook)
{
    return writeFile(
        path, [&](QIODevice &device) { return writePages(device, pages, title, mode, {}); }, std::move(hook));
}

Result<QByteArray> pdfBytes(const QList<Page> &pages, const QString &title, PaintMode mode,
                            const Calibration &calibration)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const Result<void> done = writePages(buffer, pages, title, mode, calibration); !done)
        return done.error();
    return bytes;
}

QImage pageImage(const Page &page, int dotsPerInch, PaintMode mode)
{
    const qreal scale = dotsPerInch / qreal(UnitsPerInch);
    QImage image(qRound(page.size.width() * scale), qRound(page.size.height() * scale), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(page, painter, mode);
    return image;
}

Result<QStringList> writePng(const QString &path, const QList<Page> &pages, int dotsPerInch, PaintMode mode,
                             FileHook hook)
{
    QStringList names;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString name = pictureName(path, i, pages.size());
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "png");
        if (!writer.write(pageImage(pages[i], dotsPerInch, mode)))
            return Error{ErrorCode::WriteFailed, writer.errorString(), name};
        if (const Result<void> done = writeFile(name, png, hook); !done)
            return done.error();
        names.append(name);
    }
    return names;
}

} // namespace counter
