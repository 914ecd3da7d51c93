#include "reports/printing/platedrawing.h"

#include "reports/sheets/settext.h"

namespace counter {

PlateDrawing::PlateDrawing(const Sheet &like, const QString &name) : m_like(like)
{
    m_page.size = like.size;
    m_page.name = name;
    m_page.preprinted = false;
    m_page.faces = like.faces;
}

void PlateDrawing::line(QPointF from, QPointF to, qreal thick)
{
    const QRectF along = QRectF(from, to).normalized();
    const qreal half = thick / 2;
    const bool across = along.width() > along.height();
    const QRectF box = across ? along.adjusted(0, -half, 0, half) : along.adjusted(-half, 0, half, 0);
    m_ground.rules.append(QRectF(box.topLeft() * UnitsPerMm, box.size() * UnitsPerMm));
}

void PlateDrawing::frame(const QRectF &box, qreal thick)
{
    line(box.topLeft(), box.topRight(), thick);
    line(box.bottomLeft(), box.bottomRight(), thick);
    line(box.topLeft(), box.bottomLeft(), thick);
    line(box.topRight(), box.bottomRight(), thick);
}

void PlateDrawing::text(const QString &text, const QRectF &box, qreal points, Align align)
{
    TextStyle style;
    style.size = qRound(points * UnitsPerPoint);
    style.smallest = style.size / 2;
    style.align = align;
    const QRectF room(box.topLeft() * UnitsPerMm, box.size() * UnitsPerMm);
    const Result<std::optional<QList<TextRun>>> set = setText(m_like, text, style, room, FormField::None);
    if (!set)
        m_failure = set.error();
    else if (!*set)
        m_failure = Error{ErrorCode::TextOverflow, {}, text};
    else
        m_ground.texts += **set;
}

Result<Page> PlateDrawing::finish()
{
    if (m_failure)
        return *m_failure;
    m_page.ground = std::make_shared<const PageGround>(m_ground);
    return m_page;
}

} // namespace counter
