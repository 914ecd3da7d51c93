#pragma once
#include "reports/printing/calibration.h"

#include <QWidget>

namespace counter {

/// The page, and how a calibration moves its ink: where it is printed without (dashed) and with it (drawn
/// through), the movement enlarged so that millimetres can be seen. A screen reader gets the same in words.
class PageDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit PageDrawing(QWidget *parent = nullptr);

    void show(QSizeF pageMm, const Calibration &calibration);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF m_page{210, 297};
    Calibration m_calibration;
};

/// How many times a movement is enlarged: the most that still keeps the ink on the drawn page.
int enlargement(QSizeF pageMm, const Calibration &calibration);

} // namespace counter
