#include "forms/preview/paperorder.h"

namespace counter {

PrinterChoice rememberedChoice(const PrinterMemory &memory, const QString &sheet)
{
    return readChoice(memory.value(choiceKey(sheet)));
}

Result<Calibration> rememberedCalibration(const PrinterMemory &memory, const PrinterChoice &choice,
                                          QSizeF page)
{
    const QString stored = memory.value(calibrationKey(choice.printer, choice.tray, page));
    return stored.isEmpty() ? Result<Calibration>(Calibration()) : readCalibration(stored);
}

Result<QList<Page>> pagesOfSet(const PreviewSource &source, const SheetSet &set, PrintOptions options,
                               const QHash<QString, QString> &given)
{
    QList<Page> all;
    options.overprint = false;
    for (const SheetSet::Item &item : set.items) {
        const Result<QList<Page>> pages = source.layOut(item.sheet, options, given);
        if (!pages)
            return pages.error();
        for (int copy = 0; copy < item.copies; ++copy)
            all += *pages;
    }
    return all;
}

Result<PrintRun::Item> paperOrder(const QString &name, const QString &title, const QList<Page> &pages,
                                  PaintMode mode, const PrinterChoice &choice, const PrinterMemory &memory)
{
    const Result<Calibration> moved = rememberedCalibration(memory, choice, pages.first().size);
    if (!moved)
        return moved.error();
    const Result<PrintRequest> request =
        makePrintRequest(pages, title, mode, choice, *moved, propertiesOf(memory, choice.printer));
    if (!request)
        return request.error();
    return PrintRun::Item{name, *request};
}

} // namespace counter
