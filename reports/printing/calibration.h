#pragma once
#include "models/values/result.h"

#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTransform>
#include <array>

namespace counter {

/// How ink is moved on its way to one printer, tray and paper, so that it lands where the sheet says. Lengths
/// are mm. The middle of the page is turned and scaled about, so tilt and scale move no ink there: right and
/// down are what happens in the middle. Positive moves the ink right, down and clockwise.
struct Calibration
{
    qreal right = 0;
    qreal down = 0;
    qreal scaleX = 1;
    qreal scaleY = 1;
    qreal tilt = 0; ///< degrees
    qreal driftRight = 0; ///< on each further sheet of a job so much more; feeders that creep
    qreal driftDown = 0;
    bool operator==(const Calibration &) const = default;

    bool moves() const { return *this != Calibration(); }
    bool drifts() const { return driftRight != 0 || driftDown != 0; }
    /// For a painter whose unit is 1/1440 inch: the page's size in units, the sheet's place in its job from
    /// 0.
    QTransform transform(QSizeF page, int sheet = 0) const;
};

/// The most that a printer in order can be off; more is a mistake in reading or a printer to be mended.
namespace calibrationlimits {
inline constexpr qreal Offset = 20; ///< mm
inline constexpr qreal Scale = 0.05;
inline constexpr qreal Tilt = 3; ///< degrees
inline constexpr qreal Drift = 2; ///< mm a sheet
inline constexpr qreal Misfit = 1; ///< mm that three readings may contradict each other
inline constexpr int Sheets = 20; ///< of a drift reading
} // namespace calibrationlimits

/// Refused: BadInput with a plain sentence, when a value is beyond its limit.
Result<void> checkCalibration(const Calibration &calibration);

/// Where the ruler sheet's three crosses stand, in mm from the page's top left corner: top left, top right,
/// bottom middle. With three points the error of an ordinary ruler (half a millimetre) is smallest so.
std::array<QPointF, 3> rulerCrosses(QSizeF pageMm);
/// 左上, 右上, 下方中间.
QString crossName(int cross);

/// The correction from where the three crosses were found on the paper: mm from the paper's left and top
/// edge.
///
/// A printer that is out of order moves, turns and stretches: five numbers (right, down, two scales, one
/// tilt). The three points give six, so the five are fitted by least squares and the sixth says whether the
/// readings agree. No shear is assumed: no feeder shears, and without it an error of reading does less harm
/// at the fourth corner.
///
/// Refused: BadInput with a plain sentence: a reading off the page; two readings in each other's place (it
/// says which); readings that contradict each other by more than 1 mm; a result beyond the limits.
Result<Calibration> calibrationFrom(QSizeF pageMm, const std::array<QPointF, 3> &readings);

/// The same with the drift of a feeder: `last` is where the top left cross was found on the last of so many
/// ruler sheets, printed in one go; `first` where it was on the first. Refused: BadInput (fewer than two
/// sheets or more than the limit, a drift beyond the limit).
Result<Calibration> withDrift(Calibration calibration, QPointF first, QPointF last, int sheets);

/// As kept in the store's settings; readCalibration refuses BadInput, also for values beyond the limits.
QString writeCalibration(const Calibration &calibration);
Result<Calibration> readCalibration(const QString &stored);
/// 向右 1.5 mm，向下 −0.5 mm，倾斜 0.2°; 不调整 when nothing is moved.
QString describeCalibration(const Calibration &calibration);

} // namespace counter
