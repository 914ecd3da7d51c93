#pragma once
#include "forms/printing/previewsource.h"
#include "forms/printing/printrun.h"
#include "reports/page/paintpage.h"
#include "reports/printing/calibration.h"
#include "reports/printing/printjob.h"

namespace counter {

/// Printer, tray and copies that the document was last printed with.
PrinterChoice rememberedChoice(const PrinterMemory &memory, const QString &sheet);
/// How ink is moved for this printer, tray and paper; not at all where it was never calibrated. Refused:
/// BadInput (what is kept cannot be read: better no print than a crooked one).
Result<Calibration> rememberedCalibration(const PrinterMemory &memory, const PrinterChoice &choice,
                                          QSizeF page);

/// Every page of a set in its order, as often as the set says. A set is always printed on blank paper.
/// Refused as the source's layOut refuses.
Result<QList<Page>> pagesOfSet(const PreviewSource &source, const SheetSet &set, PrintOptions options,
                               const QHash<QString, QString> &given);

/// What is handed to the spooler: the pages, moved as the printer needs. Refused as rememberedCalibration
/// and makePrintRequest refuse.
Result<PrintRun::Item> paperOrder(const QString &name, const QString &title, const QList<Page> &pages,
                                  PaintMode mode, const PrinterChoice &choice, const PrinterMemory &memory);

} // namespace counter
