#pragma once
#include "reports/printing/calibration.h"

#include <QWidget>

class QDoubleSpinBox;

namespace counter {

/// The correction itself, in the words clerks know from printers; each value can be typed. What is shown is
/// what is used: nothing is kept beyond the digits on the screen.
class CalibrationValues : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationValues(QWidget *parent = nullptr);

    Calibration calibration() const;
    void setCalibration(const Calibration &calibration);

Q_SIGNALS:
    void changed();

private:
    QDoubleSpinBox *addField(const QString &label, qreal low, qreal high, qreal step, const QString &unit);

    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QDoubleSpinBox *m_tilt;
    QDoubleSpinBox *m_scaleX;
    QDoubleSpinBox *m_scaleY;
    QDoubleSpinBox *m_driftRight;
    QDoubleSpinBox *m_driftDown;
};

} // namespace counter
