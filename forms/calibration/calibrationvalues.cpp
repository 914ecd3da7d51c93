#include "forms/calibration/calibrationvalues.h"

#include "forms/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace counter {

CalibrationValues::CalibrationValues(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(theme::space(1));
    form->setHorizontalSpacing(theme::space(2));
    namespace limits = calibrationlimits;
    m_right = addField(tr("向右调整"), -limits::Offset, limits::Offset, 0.1, tr(" mm"));
    m_down = addField(tr("向下调整"), -limits::Offset, limits::Offset, 0.1, tr(" mm"));
    m_tilt = addField(tr("倾斜（顺时针）"), -limits::Tilt, limits::Tilt, 0.05, tr(" 度"));
    m_scaleX = addField(tr("横向缩放"), (1 - limits::Scale) * 100, (1 + limits::Scale) * 100, 0.05, tr(" %"));
    m_scaleY = addField(tr("纵向缩放"), (1 - limits::Scale) * 100, (1 + limits::Scale) * 100, 0.05, tr(" %"));
    m_driftRight = addField(tr("每张再向右"), -limits::Drift, limits::Drift, 0.05, tr(" mm"));
    m_driftDown = addField(tr("每张再向下"), -limits::Drift, limits::Drift, 0.05, tr(" mm"));
    setCalibration({});
}

QDoubleSpinBox *CalibrationValues::addField(const QString &label, qreal low, qreal high, qreal step,
                                            const QString &unit)
{
    auto *field = new QDoubleSpinBox(this);
    field->setRange(low, high);
    field->setDecimals(2);
    field->setSingleStep(step);
    field->setSuffix(unit);
    setAccessible(field, label);
    static_cast<QFormLayout *>(layout())->addRow(label, field);
    connect(field, &QDoubleSpinBox::valueChanged, this, &CalibrationValues::changed);
    return field;
}

Calibration CalibrationValues::calibration() const
{
    Calibration calibration;
    calibration.right = m_right->value();
    calibration.down = m_down->value();
    calibration.tilt = m_tilt->value();
    calibration.scaleX = m_scaleX->value() / 100;
    calibration.scaleY = m_scaleY->value() / 100;
    calibration.driftRight = m_driftRight->value();
    calibration.driftDown = m_driftDown->value();
    return calibration;
}

void CalibrationValues::setCalibration(const Calibration &calibration)
{
    {
        const QSignalBlocker quiet(this);
        m_right->setValue(calibration.right);
        m_down->setValue(calibration.down);
        m_tilt->setValue(calibration.tilt);
        m_scaleX->setValue(calibration.scaleX * 100);
        m_scaleY->setValue(calibration.scaleY * 100);
        m_driftRight->setValue(calibration.driftRight);
        m_driftDown->setValue(calibration.driftDown);
    }
    Q_EMIT changed();
}

} // namespace counter
