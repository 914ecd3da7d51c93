#include "forms/calibration/pagedrawing.h"

#include "forms/widgets/theme.h"
#include "reports/page/page.h"

#include <QPainter>
#include <QPolygonF>

namespace counter {

namespace {

constexpr qreal Inset = 25; // mm from the paper's edge to the drawn ink
constexpr int Lines = 4; // of the drawn grid each way

Calibration enlarged(const Calibration &calibration, int times)
{
    Calibration large = calibration;
    large.right *= times;
    large.down *= times;
    large.tilt *= times;
    large.scaleX = 1 + (calibration.scaleX - 1) * times;
    large.scaleY = 1 + (calibration.scaleY - 1) * times;
    return large;
}

QPointF moved(QSizeF pageMm, const Calibration &calibration, QPointF point)
{
    return calibration.transform(pageMm * UnitsPerMm).map(point * UnitsPerMm) / UnitsPerMm;
}

} // namespace

int enlargement(QSizeF pageMm, const Calibration &calibration)
{
    const QRectF ink(Inset, Inset, pageMm.width() - 2 * Inset, pageMm.height() - 2 * Inset);
    const QRectF paper(QPointF(2, 2), pageMm - QSizeF(4, 4));
    for (const int times : {20, 10, 5, 2}) {
        const Calibration large = enlarged(calibration, times);
        bool inside = true;
        for (const QPointF corner : {ink.topLeft(), ink.topRight(), ink.bottomLeft(), ink.bottomRight()})
            inside &= paper.contains(moved(pageMm, large, corner));
        if (inside)
            return times;
    }
    return 1;
}

PageDrawing::PageDrawing(QWidget *parent) : QWidget(parent)
{
    setAccessible(this, tr("校准示意图"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(theme::digits(16), theme::digits(20));
}

QSize PageDrawing::sizeHint() const
{
    return {theme::digits(30), theme::digits(42)};
}

void PageDrawing::show(QSizeF pageMm, const Calibration &calibration)
{
    m_page = pageMm;
    m_calibration = calibration;
    setAccessibleDescription(describeCalibration(calibration));
    update();
}

void PageDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int caption = fontMetrics().height() * 2 + theme::space(2);
    const QSizeF room = size() - QSize(theme::space(2), caption + theme::space(1));
    const qreal scale = qMin(room.width() / m_page.width(), room.height() / m_page.height());
    const QSizeF shown = m_page * scale;
    const QPointF corner((width() - shown.width()) / 2, theme::space(1));
    painter.fillRect(QRectF(corner, shown), Qt::white);
    painter.setPen(theme::color(theme::Tone::Line));
    painter.drawRect(QRectF(corner, shown));

    const int times = enlargement(m_page, m_calibration);
    const Calibration large = enlarged(m_calibration, times);
    const QRectF ink(Inset, Inset, m_page.width() - 2 * Inset, m_page.height() - 2 * Inset);
    const auto at = [&](qreal across, qreal along) {
        return QPointF(ink.left() + ink.width() * across, ink.top() + ink.height() * along);
    };
    const auto drawGrid = [&](const Calibration &how) {
        const auto place = [&](qreal across, qreal along) {
            return corner + moved(m_page, how, at(across, along)) * scale;
        };
        for (int i = 0; i <= Lines; ++i) {
            const qreal part = qreal(i) / Lines;
            painter.drawLine(place(0, part), place(1, part));
            painter.drawLine(place(part, 0), place(part, 1));
        }
    };
    // Paper is white on a dark desktop too, so its two colours are fixed.
    painter.setPen(QPen(QColor(0xa0, 0xa0, 0xa0), 1, Qt::DashLine));
    drawGrid({});
    painter.setPen(QPen(QColor(0x0b, 0x6b, 0x4f), 1.6));
    drawGrid(large);
    painter.setPen(QPen(QColor(0x0b, 0x6b, 0x4f), 3));
    painter.drawLine(corner + at(0.5, 0.5) * scale, corner + moved(m_page, large, at(0.5, 0.5)) * scale);

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(theme::smallFont());
    painter.drawText(QRectF(0, corner.y() + shown.height() + theme::space(1), width(), caption),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("虚线：不校准　实线：校准后\n（移动放大 %1 倍）").arg(times));
}

} // namespace counter
