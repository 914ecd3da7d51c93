#pragma once
#include "models/values/result.h"
#include "models/values/safefile.h"
#include "reports/page/page.h"
#include "reports/page/paintpage.h"
#include "reports/printing/calibration.h"

#include <QIODevice>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

class QPainter;
class QPdfWriter;

namespace counter {

/// One PDF/A-1b document, page after page; memory stays flat however many there are. Owns nothing of the
/// device.
class PdfStream
{
public:
    PdfStream(QIODevice &device, const QString &title);
    ~PdfStream();

    /// placed: where the page's ink is moved, for a printer that is off (Calibration::transform).
    /// Refused: WriteFailed, when the device takes nothing.
    Result<void> add(const Page &page, PaintMode mode = PaintMode::Full, const QTransform &placed = {});
    /// Writes the fonts and the end; afterwards nothing more can be added.
    void finish();
    int pageCount() const { return m_pages; }

private:
    QIODevice &m_device;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_pageSize;
    int m_pages = 0;
};

/// The pages as one PDF/A-1b file, put in place whole or not at all (FileWriter).
/// Refused as FileWriter refuses: DiskFull, ReadOnly, CannotOpen, WriteFailed.
Result<void> writePdf(const QString &path, const QList<Page> &pages, const QString &title,
                      PaintMode mode = PaintMode::Full, FileHook hook = {});
/// The same in memory, for a printer: moved as it needs. Files are never moved.
Result<QByteArray> pdfBytes(const QList<Page> &pages, const QString &title, PaintMode mode = PaintMode::Full,
                            const Calibration &calibration = {});

/// A picture of a page on white.
QImage pageImage(const Page &page, int dotsPerInch, PaintMode mode = PaintMode::Full);

/// The pages as PNG: OUT.png for one page, OUT-1.png … for several; answers with the names written. Each file
/// is put in place whole; refused as FileWriter refuses.
Result<QStringList> writePng(const QString &path, const QList<Page> &pages, int dotsPerInch = 150,
                             PaintMode mode = PaintMode::Full, FileHook hook = {});

} // namespace counter
