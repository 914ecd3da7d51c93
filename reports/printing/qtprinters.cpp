#include "reports/printing/qtprinters.h"

#include <QMarginsF>
#include <QPainter>
#include <QPrinterInfo>
#include <algorithm>

namespace counter::qtprinters {

namespace {

bool isAcross(const PrintSheet &sheet)
{
    return sheet.page.size.width() > sheet.page.size.height();
}

/// The paper's corner is 0, 0 whatever the driver can reach: what lies beyond is cut, nothing is scaled.
void dropMargins(QPrinter &printer)
{
    const std::pair none(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    printer.printEngine()->setProperty(QPrintEngine::PPK_QPageMargins, QVariant::fromValue(none));
}

/// Of the engine itself: QPrinter refuses to turn the paper between two pages of a job.
void turn(QPrinter &printer, bool across)
{
    printer.printEngine()->setProperty(QPrintEngine::PPK_Orientation,
                                       int(across ? QPageLayout::Landscape : QPageLayout::Portrait));
}

void paintSheet(QPrinter &printer, QPainter &painter, const PrintSheet &sheet, PaintMode mode)
{
    // Dots of the device, which may be denser along one side (needle printers); the resolution is of one.
    painter.resetTransform();
    painter.scale(printer.physicalDpiX() / qreal(UnitsPerInch), printer.physicalDpiY() / qreal(UnitsPerInch));
    painter.setTransform(sheet.placed, true);
    paintPage(sheet.page, painter, mode);
}

bool paintSheets(QPrinter &printer, QPainter &painter, const PrintRequest &request)
{
    bool across = isAcross(request.sheets.first());
    bool first = true;
    for (int copy = 0; copy < request.copies; ++copy)
        for (const PrintSheet &sheet : request.sheets) {
            if (isAcross(sheet) != across)
                turn(printer, across = !across);
            if (!first && !printer.newPage())
                return false;
            if (!first)
                dropMargins(printer); // anew on a sheet that was turned: its reach is another
            first = false;
            paintSheet(printer, painter, sheet, request.mode);
        }
    return true;
}

} // namespace

QList<PrinterQueue> queues()
{
    const QString standard = QPrinterInfo::defaultPrinterName();
    QList<PrinterQueue> found;
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        found.append({name, {}, name == standard, true});
    return found;
}

PrinterFacts facts(const QString &printer)
{
    const QPrinterInfo info =
        printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return {};
    PrinterFacts facts;
    facts.known = true;
    facts.model = info.makeAndModel();
    const QList<QPageSize> papers = info.supportedPageSizes();
    facts.takesA4 = papers.isEmpty() || info.supportsCustomPageSizes();
    for (const QPageSize &paper : papers) {
        facts.papers << paper.name();
        facts.takesA4 |= paper.isEquivalentTo(QPageSize(QPageSize::A4));
    }
    facts.resolutions = info.supportedResolutions();
    const QList<QPrinter::DuplexMode> modes = info.supportedDuplexModes();
    facts.twoSided = modes.contains(QPrinter::DuplexLongSide) || modes.contains(QPrinter::DuplexShortSide);
    return facts;
}

Result<std::unique_ptr<QPrinter>> open(const QString &printer)
{
    const QPrinterInfo info =
        printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return Error{ErrorCode::PrinterGone, {}, printer};
    auto opened = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    // Qt writes a PDF where it cannot speak to the printer.
    if (!opened->isValid() || opened->outputFormat() != QPrinter::NativeFormat)
        return Error{ErrorCode::PrinterGone, {}, printer};
    return opened;
}

void setProperties(QPrinter &printer, const PrinterProperties &properties)
{
    switch (properties.sides) {
    case Sides::AsPrinter:
        break;
    case Sides::One:
        printer.setDuplex(QPrinter::DuplexNone);
        break;
    case Sides::LongEdge:
        printer.setDuplex(QPrinter::DuplexLongSide);
        break;
    case Sides::ShortEdge:
        printer.setDuplex(QPrinter::DuplexShortSide);
        break;
    }
    QStringList options;
    for (const auto &[name, choice] : properties.options)
        options << name << choice;
    if (!options.isEmpty())
        printer.printEngine()->setProperty(SpoolerOptions, options);
}

Result<void> paint(QPrinter &printer, const PrintRequest &request, const JobHooks &hooks)
{
    const Error failed{ErrorCode::PrintFailed, {}, printer.printerName()};
    if (request.sheets.isEmpty())
        return failed;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    turn(printer, isAcross(request.sheets.first()));
    dropMargins(printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed;
    if (hooks.begun)
        hooks.begun();
    if (paintSheets(printer, painter, request) && painter.end())
        return {};
    if (hooks.broken)
        hooks.broken();
    return failed;
}

} // namespace counter::qtprinters
