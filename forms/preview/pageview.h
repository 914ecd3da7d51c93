#pragma once
#include "reports/page/page.h"
#include "reports/page/paintpage.h"

#include <QAbstractScrollArea>
#include <QList>

namespace counter {

/// One page of paper on the desk, painted by the only painter of paper; sharp at every zoom.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// 0: the whole page fits; -1: its width fits; else percent of the true size.
    static constexpr int WholePage = 0;
    static constexpr int PageWidth = -1;

    explicit PageView(QWidget *parent = nullptr);

    void setPages(const QList<Page> &pages, PaintMode mode);
    int page() const { return m_page; }
    void setPage(int page);
    int zoom() const { return m_zoom; }
    void setZoom(int zoom);
    /// The next step up or down from what is shown now.
    void zoomBy(int steps);
    /// Percent of the true size that is shown now.
    int shownPercent() const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    qreal pixelsPerUnit() const;
    void fitBars();

    QList<Page> m_pages;
    PaintMode m_mode = PaintMode::Full;
    int m_page = 0;
    int m_zoom = WholePage;
};

} // namespace counter
