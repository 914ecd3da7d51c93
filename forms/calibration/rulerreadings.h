#pragma once
#include "reports/printing/calibration.h"

#include <QWidget>
#include <array>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace counter {

/// What the clerk read off the ruler sheet: three crosses, and one more on the last of several sheets.
class RulerReadings : public QWidget
{
    Q_OBJECT

public:
    explicit RulerReadings(QWidget *parent = nullptr);

    /// So many ruler sheets are printed; two or more show the drift of a feeder.
    int sheets() const;
    /// The calibration from what was read; refused as calibrationFrom and withDrift refuse, and BadInput when
    /// a field is still empty (it takes the focus).
    Result<Calibration> calibration(QSizeF pageMm) const;
    void clear();
    void focusFirst();

private:
    QDoubleSpinBox *addField(const QString &name, int row, int column);
    void showDrift();

    QSpinBox *m_sheets;
    QLabel *m_lastLabel;
    std::array<std::array<QDoubleSpinBox *, 2>, 4> m_fields{}; ///< three crosses, the last sheet's; left, top
};

} // namespace counter
