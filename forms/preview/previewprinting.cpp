// What the preview sends to a printer: one paper, or a stage's set.
#include "forms/calibration/calibrationdialog.h"
#include "forms/preview/paperlist.h"
#include "forms/preview/paperorder.h"
#include "forms/preview/previewdialog.h"
#include "forms/printing/printerrow.h"
#include "forms/printing/printrun.h"

namespace counter {

void PreviewDialog::print()
{
    if (m_papers->set())
        return printSet();
    const QList<Page> pages = chosen();
    if (pages.isEmpty() || !m_printer->hasPrinter())
        return;
    const PrinterChoice choice = m_printer->choice();
    // The queue is seen by everyone who may use the printer: what paper, not whose.
    const PreviewPaper *paper = m_source.paper(m_papers->paper());
    const Result<PrintRun::Item> order =
        paperOrder(documentName(), paper ? paper->title : m_papers->paper(), pages, mode(), choice, m_memory);
    if (!order)
        return said(order.error());
    if (!m_run->send({*order}) || !m_memory.write)
        return;
    Result<void> kept = m_memory.write(choiceKey(m_papers->paper()), writeChoice(choice));
    if (kept)
        kept = m_papers->remember();
    sayIfForgotten(kept);
}

void PreviewDialog::printSet()
{
    const SheetSet *set = dueSet();
    if (!set || !m_printer->hasPrinter())
        return;
    PrintOptions options = m_options;
    options.overprint = false;
    QList<PrintRun::Item> items;
    // All of it is made before the first sheet is sent: half a set is worse than none.
    for (const SheetSet::Item &item : set->items) {
        const PreviewPaper *paper = m_source.paper(item.sheet);
        const QString title = paper ? paper->title : item.sheet;
        const Result<QList<Page>> pages = m_source.layOut(item.sheet, options, m_papers->given());
        if (!pages)
            return say(tr("%1：%2").arg(title, explain(pages.error())), true);
        PrinterChoice choice = rememberedChoice(m_memory, item.sheet);
        if (choice.printer.isEmpty())
            choice = m_printer->choice();
        choice.copies = item.copies;
        const Result<PrintRun::Item> order = paperOrder(tr("%1 %2 份").arg(title).arg(item.copies), title,
                                                        *pages, PaintMode::Full, choice, m_memory);
        if (!order)
            return said(order.error());
        items.append(*order);
    }
    if (m_run->send(items))
        sayIfForgotten(m_papers->remember());
}

void PreviewDialog::sayIfForgotten(const Result<void> &kept)
{
    if (!kept)
        say(tr("已送打印，但没有记住这次的选择：%1").arg(explain(kept.error())), true);
}

void PreviewDialog::calibrate()
{
    if (!m_source.sheets || !m_port)
        return;
    auto *dialog = new CalibrationDialog(*m_source.sheets, *m_port, m_memory, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const PreviewPaper *paper = m_source.paper(m_papers->paper());
    dialog->choose(m_printer->choice(), paper && paper->overprints ? paper->id : QString());
    connect(dialog, &CalibrationDialog::saved, this, &PreviewDialog::showCalibration);
    dialog->open();
}

} // namespace counter
