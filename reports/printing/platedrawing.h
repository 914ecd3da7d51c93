#pragma once
#include "models/values/result.h"
#include "reports/sheets/sheet.h"

namespace counter {

/// A page of lines and words placed one by one, in mm: what helps to set up a printer and is no document. No
/// stock of it is pre-printed, so an overprint paints it whole.
class PlateDrawing
{
public:
    /// like: whose faces and page size it takes.
    PlateDrawing(const Sheet &like, const QString &name);

    /// A straight line along an axis, as thick as said and in the middle of it.
    void line(QPointF from, QPointF to, qreal thick);
    void frame(const QRectF &box, qreal thick);
    /// Shrinks to half its size where the box is small. What does not fit even then, or has a character
    /// without a face, fails finish().
    void text(const QString &text, const QRectF &box, qreal points, Align align);

    /// Refused: TextOverflow with the text, BadInput.
    Result<Page> finish();

private:
    const Sheet &m_like;
    Page m_page;
    PageGround m_ground;
    std::optional<Error> m_failure;
};

} // namespace counter
