#include "reports/windowsspooler.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <algorithm>

namespace counter {

namespace {

/// Sharp enough for 8 pt Song characters, and a page of grey dots stays below 40 MB.
constexpr int MostDotsPerInch = 600;
constexpr int BandRows = 512; ///< drivers choke on a page in one piece
/// What paintPage paints marks with: kept grey; everything else becomes black or white, sharp on a laser
/// printer.
constexpr int MarkGrey = 232;

struct DcCloser
{
    using pointer = HDC;
    void operator()(HDC dc) const { DeleteDC(dc); }
};
using Dc = std::unique_ptr<HDC, DcCloser>;

/// The device's dots an inch along one side, and every how many of them the picture has one.
struct Density
{
    int device = 0;
    int step = 1;
    qreal picture() const { return device / qreal(step); }
};

Density densityOf(HDC dc, int which)
{
    const int device = std::max(1, GetDeviceCaps(dc, which));
    return {device, (device + MostDotsPerInch - 1) / MostDotsPerInch};
}

void sharpen(QImage &image)
{
    std::array<uchar, 256> table{};
    for (int grey = 0; grey < 256; ++grey)
        table[std::size_t(grey)] = grey == MarkGrey ? uchar(MarkGrey) : uchar(grey < 128 ? 0 : 255);
    for (int y = 0; y < image.height(); ++y)
        std::transform(image.constScanLine(y), image.constScanLine(y) + image.width(), image.scanLine(y),
                       [&table](uchar grey) { return table[grey]; });
}

QImage pictureOf(const PrintSheet &sheet, PaintMode mode, Density x, Density y)
{
    const QSizeF inches = sheet.page.size / UnitsPerInch;
    QImage image(qRound(inches.width() * x.picture()), qRound(inches.height() * y.picture()),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(x.picture() / UnitsPerInch, y.picture() / UnitsPerInch);
    painter.setTransform(sheet.placed, true);
    paintPage(sheet.page, painter, mode);
    painter.end();
    sharpen(image);
    return image;
}

struct GreyBitmap
{
    BITMAPINFOHEADER header;
    std::array<RGBQUAD, 256> greys;
};

/// At its true size, corner on the paper's corner: what the printer cannot reach is cut, nothing is scaled.
bool put(HDC dc, const QImage &image, Density x, Density y)
{
    GreyBitmap bitmap{};
    bitmap.header.biSize = sizeof(BITMAPINFOHEADER);
    bitmap.header.biWidth = image.width();
    bitmap.header.biPlanes = 1;
    bitmap.header.biBitCount = 8;
    bitmap.header.biCompression = BI_RGB;
    for (std::size_t i = 0; i < bitmap.greys.size(); ++i)
        bitmap.greys[i] = {BYTE(i), BYTE(i), BYTE(i), 0};
    const int left = -GetDeviceCaps(dc, PHYSICALOFFSETX);
    const int top = -GetDeviceCaps(dc, PHYSICALOFFSETY);
    for (int row = 0; row < image.height(); row += BandRows) {
        const int rows = std::min(BandRows, image.height() - row);
        bitmap.header.biHeight = -rows; // from the top
        SetLastError(ERROR_SUCCESS);
        const int lines = StretchDIBits(
            dc, left, top + row * y.step, image.width() * x.step, rows * y.step, 0, 0, image.width(), rows,
            image.constScanLine(row), reinterpret_cast<const BITMAPINFO *>(&bitmap), DIB_RGB_COLORS, SRCCOPY);
        // No lines at all is a failure, or a band that lies wholly outside what the printer reaches.
        if (lines == int(GDI_ERROR) || (lines == 0 && GetLastError() != ERROR_SUCCESS))
            return false;
    }
    return true;
}

bool isAcross(const PrintSheet &sheet)
{
    return sheet.page.size.width() > sheet.page.size.height();
}

class WindowsPrinter final : public PrinterPort
{
public:
    Result<QList<PrinterQueue>> queues() override { return spooler::printers(); }
    Result<QList<PrinterTray>> trays(const QString &printer) override;
    Result<PrintJob> send(const PrintRequest &request) override;
    Result<PrintJob> follow(const PrintJob &job) override;

private:
    static Result<void> drawSheets(HDC dc, const spooler::Printer &printer, const QString &name,
                                   const PrintRequest &request);
};

Result<QList<PrinterTray>> WindowsPrinter::trays(const QString &asked)
{
    const QString name = asked.isEmpty() ? spooler::defaultPrinter() : asked;
    const spooler::Printer printer(name);
    if (!printer)
        return spooler::lastError(ErrorCode::PrinterGone, name);
    return spooler::bins(name);
}

Result<void> WindowsPrinter::drawSheets(HDC dc, const spooler::Printer &printer, const QString &name,
                                        const PrintRequest &request)
{
    bool across = isAcross(request.sheets.first());
    for (int copy = 0; copy < request.copies; ++copy)
        for (const PrintSheet &sheet : request.sheets) {
            if (isAcross(sheet) != across) {
                across = !across;
                const std::vector<char> turned = printer.settings(name, request.tray, across);
                if (turned.empty() || !ResetDCW(dc, reinterpret_cast<const DEVMODEW *>(turned.data())))
                    return spooler::lastError(ErrorCode::PrintFailed, name);
            }
            const Density x = densityOf(dc, LOGPIXELSX);
            const Density y = densityOf(dc, LOGPIXELSY);
            if (StartPage(dc) <= 0 || !put(dc, pictureOf(sheet, request.mode, x, y), x, y)
                || EndPage(dc) <= 0)
                return spooler::lastError(ErrorCode::PrintFailed, name);
        }
    return {};
}

Result<PrintJob> WindowsPrinter::send(const PrintRequest &request)
{
    const QString name = request.printer.isEmpty() ? spooler::defaultPrinter() : request.printer;
    if (name.isEmpty())
        return spooler::error(ErrorCode::PrinterGone, ERROR_INVALID_PRINTER_NAME, name);
    const spooler::Printer printer(name);
    if (!printer)
        return spooler::lastError(ErrorCode::PrinterGone, name);
    if (printer.status() & PRINTER_STATUS_PENDING_DELETION)
        return Error{ErrorCode::PrinterGone,
                     QCoreApplication::translate("WindowsPrinter", "打印队列不接收任务"), name};
    if (request.sheets.isEmpty())
        return Error{ErrorCode::PrintFailed, QStringLiteral("no pages"), name};
    const std::vector<char> settings = printer.settings(name, request.tray, isAcross(request.sheets.first()));
    if (settings.empty())
        return spooler::lastError(ErrorCode::PrinterGone, name);
    const Dc dc(CreateDCW(nullptr, name.toStdWString().c_str(), nullptr,
                          reinterpret_cast<const DEVMODEW *>(settings.data())));
    if (!dc)
        return spooler::lastError(ErrorCode::PrinterGone, name);

    const std::wstring title = request.title.toStdWString();
    DOCINFOW document{};
    document.cbSize = sizeof document;
    document.lpszDocName = title.c_str();
    PrintJob job;
    job.printer = name;
    job.id = StartDocW(dc.get(), &document);
    if (job.id <= 0)
        return spooler::lastError(ErrorCode::PrintFailed, name);
    if (const Result<void> drawn = drawSheets(dc.get(), printer, name, request); !drawn) {
        AbortDoc(dc.get());
        return drawn.error();
    }
    if (EndDoc(dc.get()) <= 0)
        return spooler::lastError(ErrorCode::PrintFailed, name);
    // A job that is gone already was quick: it was taken, and that it had time to be stuck is not known.
    const Result<std::optional<DWORD>> status = printer.jobStatus(job);
    return status ? spooler::stateOf(job, *status, printer.status()) : job;
}

Result<PrintJob> WindowsPrinter::follow(const PrintJob &job)
{
    const spooler::Printer printer(job.printer);
    if (!printer)
        return spooler::lastError(ErrorCode::PrinterGone, job.printer);
    const Result<std::optional<DWORD>> status = printer.jobStatus(job);
    if (!status)
        return status.error();
    return spooler::stateOf(job, *status, printer.status());
}

} // namespace

std::unique_ptr<PrinterPort> makeSystemPrinter()
{
    return std::make_unique<WindowsPrinter>();
}

} // namespace counter
