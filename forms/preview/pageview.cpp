#include "forms/preview/pageview.h"

#include "forms/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <array>

namespace counter {

namespace {

constexpr std::array Steps{25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400};
constexpr qreal ScreenDotsPerInch = 96; ///< device-independent pixels of 100 %

int margin()
{
    return theme::space(3);
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessible(this, tr("打印页面"));
}

void PageView::setPages(const QList<Page> &pages, PaintMode mode)
{
    m_pages = pages;
    m_mode = mode;
    m_page = qBound(0, m_page, qMax(0, int(pages.size()) - 1));
    fitBars();
    viewport()->update();
    Q_EMIT pageChanged(m_page);
}

void PageView::setPage(int page)
{
    const int wanted = qBound(0, page, qMax(0, int(m_pages.size()) - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    verticalScrollBar()->setValue(0);
    fitBars();
    viewport()->update();
    setAccessibleDescription(tr("第 %1 页，共 %2 页").arg(m_page + 1).arg(m_pages.size()));
    Q_EMIT pageChanged(m_page);
}

void PageView::setZoom(int zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    fitBars();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(int steps)
{
    const int now = shownPercent();
    if (steps > 0) {
        const auto next = std::upper_bound(Steps.cbegin(), Steps.cend(), now);
        setZoom(next == Steps.cend() ? Steps.back() : *next);
    } else {
        const auto same = std::lower_bound(Steps.cbegin(), Steps.cend(), now);
        setZoom(same == Steps.cbegin() ? Steps.front() : *std::prev(same));
    }
}

qreal PageView::pixelsPerUnit() const
{
    if (m_pages.isEmpty())
        return 1;
    const QSizeF page = m_pages.at(m_page).size;
    const QSizeF room = viewport()->size() - QSize(2 * margin(), 2 * margin());
    const qreal wide = room.width() / page.width();
    if (m_zoom == PageWidth)
        return qMax(wide, 1e-3);
    if (m_zoom == WholePage)
        return qMax(qMin(wide, room.height() / page.height()), 1e-3);
    return m_zoom / 100.0 * ScreenDotsPerInch / UnitsPerInch;
}

int PageView::shownPercent() const
{
    return qRound(pixelsPerUnit() * UnitsPerInch / ScreenDotsPerInch * 100);
}

void PageView::fitBars()
{
    if (m_pages.isEmpty())
        return;
    const QSizeF shown = m_pages.at(m_page).size * pixelsPerUnit();
    const auto fit = [](QScrollBar *bar, qreal whole, int room) {
        bar->setRange(0, qMax(0, qRound(whole) + 2 * margin() - room));
        bar->setPageStep(room);
        bar->setSingleStep(theme::space(8));
    };
    fit(verticalScrollBar(), shown.height(), viewport()->height());
    fit(horizontalScrollBar(), shown.width(), viewport()->width());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::color(theme::Tone::Neutral));
    if (m_pages.isEmpty())
        return;
    const Page &page = m_pages.at(m_page);
    const qreal scale = pixelsPerUnit();
    const QSizeF shown = page.size * scale;
    const QPointF corner(
        qMax<qreal>(margin(), (viewport()->width() - shown.width()) / 2) - horizontalScrollBar()->value(),
        qMax<qreal>(margin(), (viewport()->height() - shown.height()) / 2) - verticalScrollBar()->value());
    // Paper is white and ink is black on a dark desktop too.
    painter.fillRect(QRectF(corner, shown), Qt::white);
    painter.setPen(theme::color(theme::Tone::Line));
    painter.drawRect(QRectF(corner, shown));
    painter.setClipRect(QRectF(corner, shown));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(corner);
    painter.scale(scale, scale);
    paintPage(page, painter, m_mode);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
    if (m_zoom <= 0)
        Q_EMIT zoomChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        QScrollBar *bar = verticalScrollBar();
        const bool down = event->key() == Qt::Key_PageDown;
        if (bar->value() == (down ? bar->maximum() : bar->minimum()))
            setPage(m_page + (down ? 1 : -1));
        else
            bar->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                    : QAbstractSlider::SliderPageStepSub);
        return;
    }
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        return setPage(event->key() == Qt::Key_Home ? 0 : int(m_pages.size()) - 1);
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace counter
