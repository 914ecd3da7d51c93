#include "reports/printing/proofsheet.h"

#include "reports/printing/platedrawing.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr qreal FrameThickness = 0.15; // mm
constexpr qreal NamePoints = 6.5;
constexpr qreal NameHeight = 3; // mm: below this the frame stands alone
constexpr qreal NameWidth = 8;

void addField(PlateDrawing &page, const TextSpec &spec, qreal down)
{
    if (spec.field == FormField::None || spec.addition || spec.fieldBox.isEmpty())
        return;
    const QRectF placed = spec.fieldBox.translated(0, down);
    const QRectF box(placed.topLeft() / UnitsPerMm, placed.size() / UnitsPerMm);
    page.frame(box, FrameThickness);
    if (box.height() >= NameHeight && box.width() >= NameWidth)
        page.text(formFieldLabel(spec.field), QRectF(box.x() + 0.5, box.y(), box.width() - 1, NameHeight + 1),
                  NamePoints, Align::TopLeft);
}

} // namespace

Result<Page> proofSheet(const Sheet &sheet)
{
    if (sheet.letter)
        return Error{ErrorCode::BadUsage,
                     QCoreApplication::translate("ProofSheet", "这种文书没有预印表，不用套打"), sheet.id};
    PlateDrawing page(sheet, QStringLiteral("proof"));
    for (const TextSpec &spec : sheet.form.texts)
        addField(page, spec, 0);
    if (const std::optional<RowSpec> &rows = sheet.form.rows)
        for (int row = 0; row < rows->count; ++row)
            for (const TextSpec &spec : rows->cells)
                addField(page, spec, row * rows->rowHeight);
    return page.finish();
}

} // namespace counter
