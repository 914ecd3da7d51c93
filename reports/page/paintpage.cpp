#include "reports/page/paintpage.h"

#include "reports/page/formfields.h"
#include "reports/page/typefaces.h"

#include <QGlyphRun>
#include <QMap>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace counter {

namespace {

constexpr QColor MarkGrey(232, 232, 232); // solid: PDF/A-1b knows no transparency
constexpr qreal MarkAngle = -40;

/// The glyphs of one face and size, wherever they stand on the page: one run paints them all.
struct Gathered
{
    QList<quint32> indexes;
    QList<QPointF> places;
};

class GlyphGatherer
{
public:
    explicit GlyphGatherer(const Typefaces &faces) : m_faces(faces) { }

    void add(Face face, int size, QPointF at, const QString &text)
    {
        Gathered &gathered = m_gathered[{face, size}];
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t character = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size()) {
                character = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            const Glyph glyph = m_faces.glyph(face, character);
            gathered.indexes.append(glyph.index);
            gathered.places.append(QPointF(std::round(at.x()), at.y()));
            at.rx() += glyph.advance * size / 1000.0;
        }
    }

    void paint(QPainter &painter) const
    {
        for (auto each = m_gathered.cbegin(); each != m_gathered.cend(); ++each) {
            QGlyphRun run;
            run.setRawFont(m_faces.font(each.key().first, each.key().second));
            run.setGlyphIndexes(each.value().indexes);
            run.setPositions(each.value().places);
            painter.drawGlyphRun(QPointF(0, 0), run);
        }
    }

private:
    const Typefaces &m_faces;
    QMap<std::pair<Face, int>, Gathered> m_gathered;
};

/// Boxes as one shape: where two touch, no seam shows. A PDF says a box in one line and a shape in five.
void fillBoxes(QPainter &painter, const QList<QRectF> &boxes)
{
    if (painter.paintEngine()->type() == QPaintEngine::Pdf) {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(boxes);
        painter.restore();
        return;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &box : boxes)
        path.addRect(box);
    painter.fillPath(path, Qt::black);
}

void paintMark(const Typefaces &faces, const Mark &mark, QPainter &painter)
{
    int width = 0;
    for (const char32_t character : mark.text.toUcs4())
        width += faces.glyph(Face::SongBold, character).advance;
    GlyphGatherer glyphs(faces);
    glyphs.add(Face::SongBold, mark.size, QPointF(-width * mark.size / 2000.0, 0.38 * mark.size), mark.text);
    painter.save();
    painter.setPen(MarkGrey);
    painter.translate(mark.centre);
    painter.rotate(MarkAngle);
    glyphs.paint(painter);
    painter.restore();
}

} // namespace

void paintPage(const Page &page, QPainter &painter, PaintMode mode)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(1);
    for (const Mark &mark : page.marks)
        paintMark(*page.faces, mark, painter);
    painter.setPen(Qt::black);
    GlyphGatherer glyphs(*page.faces);
    const bool whole = mode == PaintMode::Full || !page.preprinted;
    if (whole && page.ground) {
        fillBoxes(painter, page.ground->rules);
        for (const TextRun &run : page.ground->texts)
            glyphs.add(run.face, run.size, run.at, run.text);
    }
    for (const TextRun &run : page.texts)
        glyphs.add(run.face, run.size, run.at, run.text);
    glyphs.paint(painter);
    if (!page.code.dark.isEmpty())
        fillBoxes(painter, page.code.dark);
    painter.restore();
}

} // namespace counter
