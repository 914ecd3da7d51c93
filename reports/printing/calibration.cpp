#include "reports/printing/calibration.h"

#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"
#include "reports/page/page.h"
#include "reports/page/reportstext.h"

#include <QtMath>
#include <optional>

namespace counter {

namespace {

constexpr qreal CrossMargin = 15; // mm; every printer reaches there

Error refusedReading(const QString &sentence)
{
    return Error{ErrorCode::BadInput, sentence, {}};
}

/// The five numbers that are fitted, and what is left over.
struct Fit
{
    Calibration calibration;
    qreal misfit = 0; ///< mm, the largest over the three points
};

constexpr int Unknowns = 5; // right, down, scaleX, scaleY, tilt (radians)
using Normal = std::array<std::array<qreal, Unknowns + 1>, Unknowns>;

/// Gauss-Jordan with pivots; empty when the points lie on a line or in one place.
std::optional<std::array<qreal, Unknowns>> solve(Normal system)
{
    for (std::size_t i = 0; i < Unknowns; ++i) {
        std::size_t pivot = i;
        for (std::size_t row = i + 1; row < Unknowns; ++row)
            if (qAbs(system[row][i]) > qAbs(system[pivot][i]))
                pivot = row;
        std::swap(system[i], system[pivot]);
        if (qAbs(system[i][i]) < 1e-9)
            return {};
        for (std::size_t row = 0; row < Unknowns; ++row) {
            if (row == i)
                continue;
            const qreal factor = system[row][i] / system[i][i];
            for (std::size_t column = i; column <= Unknowns; ++column)
                system[row][column] -= factor * system[i][column];
        }
    }
    std::array<qreal, Unknowns> solved{};
    for (std::size_t i = 0; i < Unknowns; ++i)
        solved[i] = system[i][Unknowns] / system[i][i];
    return solved;
}

/// Where the correction sends a point that was found at `found`, both from the middle of the page, in mm.
QPointF sent(const Calibration &calibration, QPointF found)
{
    const qreal cosine = std::cos(qDegreesToRadians(calibration.tilt));
    const qreal sine = std::sin(qDegreesToRadians(calibration.tilt));
    const QPointF turned(cosine * found.x() - sine * found.y(), sine * found.x() + cosine * found.y());
    return {calibration.scaleX * turned.x() + calibration.right,
            calibration.scaleY * turned.y() + calibration.down};
}

/// Least squares by Gauss-Newton: what was found is to be sent where the sheet has it.
std::optional<Fit> fit(const std::array<QPointF, 3> &found, const std::array<QPointF, 3> &wanted)
{
    Fit best;
    constexpr int rounds = 8; // the tilt is small: three are enough
    for (int round = 0; round < rounds; ++round) {
        const Calibration &now = best.calibration;
        const qreal cosine = std::cos(qDegreesToRadians(now.tilt));
        const qreal sine = std::sin(qDegreesToRadians(now.tilt));
        Normal normal{};
        for (std::size_t point = 0; point < found.size(); ++point) {
            const QPointF at = found[point];
            const QPointF turned(cosine * at.x() - sine * at.y(), sine * at.x() + cosine * at.y());
            const QPointF left = wanted[point] - sent(now, at);
            const std::array<qreal, Unknowns> across{1, 0, turned.x(), 0, -now.scaleX * turned.y()};
            const std::array<qreal, Unknowns> along{0, 1, 0, turned.y(), now.scaleY * turned.x()};
            for (std::size_t i = 0; i < Unknowns; ++i) {
                for (std::size_t j = 0; j < Unknowns; ++j)
                    normal[i][j] += across[i] * across[j] + along[i] * along[j];
                normal[i][Unknowns] += across[i] * left.x() + along[i] * left.y();
            }
        }
        const auto step = solve(normal);
        if (!step)
            return {};
        best.calibration.right += (*step)[0];
        best.calibration.down += (*step)[1];
        best.calibration.scaleX += (*step)[2];
        best.calibration.scaleY += (*step)[3];
        best.calibration.tilt += qRadiansToDegrees((*step)[4]);
    }
    for (std::size_t point = 0; point < found.size(); ++point) {
        const QPointF left = wanted[point] - sent(best.calibration, found[point]);
        best.misfit = qMax(best.misfit, std::hypot(left.x(), left.y()));
    }
    return best;
}

std::array<QPointF, 3> fromMiddle(const std::array<QPointF, 3> &points, QSizeF pageMm)
{
    const QPointF middle(pageMm.width() / 2, pageMm.height() / 2);
    return {points[0] - middle, points[1] - middle, points[2] - middle};
}

/// A correction that a printer in order may need, from readings that agree.
std::optional<Calibration> sensible(QSizeF pageMm, const std::array<QPointF, 3> &readings)
{
    const auto fitted = fit(fromMiddle(readings, pageMm), fromMiddle(rulerCrosses(pageMm), pageMm));
    if (!fitted || fitted->misfit > calibrationlimits::Misfit || !checkCalibration(fitted->calibration))
        return {};
    return fitted->calibration;
}

/// The usual slips: two crosses in each other's place, or left and top of some crosses.
QString likelySlip(QSizeF pageMm, const std::array<QPointF, 3> &readings)
{
    for (std::size_t one = 0; one < readings.size(); ++one)
        for (std::size_t other = one + 1; other < readings.size(); ++other) {
            std::array<QPointF, 3> swapped = readings;
            std::swap(swapped[one], swapped[other]);
            if (sensible(pageMm, swapped))
                return ReportsText::tr("%1和%2的读数像是填反了，请对照尺规页检查。")
                    .arg(crossName(int(one)), crossName(int(other)));
        }
    for (unsigned which = 1; which < 8; ++which) {
        std::array<QPointF, 3> turned = readings;
        QStringList names;
        for (std::size_t point = 0; point < turned.size(); ++point)
            if (which & (1U << point)) {
                turned[point] = turned[point].transposed();
                names.append(crossName(int(point)));
            }
        if (sensible(pageMm, turned))
            return ReportsText::tr("%1的距左边和距上边像是填反了，请对照尺规页检查。")
                .arg(names.join(ReportsText::tr("、")));
    }
    return {};
}

bool isNumber(qreal value)
{
    return std::isfinite(value);
}

struct StoredValue
{
    const char *name;
    qreal Calibration::*value;
};

constexpr std::array StoredValues{
    StoredValue{"right", &Calibration::right},         StoredValue{"down", &Calibration::down},
    StoredValue{"scaleX", &Calibration::scaleX},       StoredValue{"scaleY", &Calibration::scaleY},
    StoredValue{"tilt", &Calibration::tilt},           StoredValue{"driftRight", &Calibration::driftRight},
    StoredValue{"driftDown", &Calibration::driftDown},
};

} // namespace

QTransform Calibration::transform(QSizeF page, int sheet) const
{
    QTransform moved;
    moved.translate(page.width() / 2 + right * UnitsPerMm, page.height() / 2 + down * UnitsPerMm);
    moved.scale(scaleX, scaleY);
    moved.rotate(tilt);
    moved.translate(-page.width() / 2 + sheet * driftRight * UnitsPerMm,
                    -page.height() / 2 + sheet * driftDown * UnitsPerMm);
    return moved;
}

Result<void> checkCalibration(const Calibration &calibration)
{
    namespace limits = calibrationlimits;
    for (const StoredValue &each : StoredValues)
        if (!isNumber(calibration.*each.value))
            return refusedReading(ReportsText::tr("校准值不是数字。"));
    if (qMax(qAbs(calibration.right), qAbs(calibration.down)) > limits::Offset)
        return refusedReading(ReportsText::tr("偏移超过 %1 mm：请先检查放纸和进纸导板，再重新打印尺规页。")
                                  .arg(limits::Offset));
    if (qMax(qAbs(calibration.scaleX - 1), qAbs(calibration.scaleY - 1)) > limits::Scale)
        return refusedReading(
            ReportsText::tr("缩放超过 %1%：请检查读数，或在打印机上关闭“适合页面”后重新打印尺规页。")
                .arg(limits::Scale * 100));
    if (qAbs(calibration.tilt) > limits::Tilt)
        return refusedReading(
            ReportsText::tr("倾斜超过 %1 度：请检查读数，或把纸放正后重新打印尺规页。").arg(limits::Tilt));
    if (qMax(qAbs(calibration.driftRight), qAbs(calibration.driftDown)) > limits::Drift)
        return refusedReading(ReportsText::tr("每张漂移超过 %1 mm：请检查读数和进纸器。").arg(limits::Drift));
    return {};
}

std::array<QPointF, 3> rulerCrosses(QSizeF pageMm)
{
    return {QPointF(CrossMargin, CrossMargin), QPointF(pageMm.width() - CrossMargin, CrossMargin),
            QPointF(pageMm.width() / 2, pageMm.height() - CrossMargin)};
}

QString crossName(int cross)
{
    switch (cross) {
    case 0:
        return ReportsText::tr("左上");
    case 1:
        return ReportsText::tr("右上");
    }
    return ReportsText::tr("下方中间");
}

Result<Calibration> calibrationFrom(QSizeF pageMm, const std::array<QPointF, 3> &readings)
{
    for (std::size_t point = 0; point < readings.size(); ++point) {
        const QPointF at = readings[point];
        // Compared this way round, what is no number is refused too.
        const bool onPage = at.x() > 0 && at.y() > 0 && at.x() < qMax(pageMm.width(), pageMm.height())
            && at.y() < qMax(pageMm.width(), pageMm.height());
        if (!onPage)
            return refusedReading(ReportsText::tr("%1的读数不在纸上，请量出十字到纸左边和上边的毫米数。")
                                      .arg(crossName(int(point))));
    }
    if (const auto found = sensible(pageMm, readings))
        return *found;
    if (const QString slip = likelySlip(pageMm, readings); !slip.isEmpty())
        return refusedReading(slip);
    const auto fitted = fit(fromMiddle(readings, pageMm), fromMiddle(rulerCrosses(pageMm), pageMm));
    if (!fitted)
        return refusedReading(ReportsText::tr("三处读数落在一处，算不出校准，请重新量。"));
    if (fitted->misfit > calibrationlimits::Misfit)
        return refusedReading(ReportsText::tr("三处读数互相对不上（相差 %1 mm），请重新量一遍。")
                                  .arg(fitted->misfit, 0, 'f', 1));
    if (const Result<void> within = checkCalibration(fitted->calibration); !within)
        return within.error();
    return fitted->calibration;
}

Result<Calibration> withDrift(Calibration calibration, QPointF first, QPointF last, int sheets)
{
    if (sheets < 2 || sheets > calibrationlimits::Sheets)
        return refusedReading(
            ReportsText::tr("量每张漂移要一次连打 2 至 %1 张尺规页。").arg(calibrationlimits::Sheets));
    const QPointF drift = (last - first) / (sheets - 1);
    calibration.driftRight = -drift.x();
    calibration.driftDown = -drift.y();
    if (const Result<void> within = checkCalibration(calibration); !within)
        return within.error();
    return calibration;
}

QString writeCalibration(const Calibration &calibration)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    for (const StoredValue &each : StoredValues) {
        json.key(each.name);
        json.number(calibration.*each.value);
    }
    json.endObject();
    return QString::fromUtf8(json.bytes());
}

Result<Calibration> readCalibration(const QString &stored)
{
    const Result<JsonValue> read = parseStrictJson(stored.toUtf8());
    const JsonValue object = read ? *read : JsonValue();
    Calibration calibration;
    for (const StoredValue &each : StoredValues) {
        const JsonValue &value = object.at(QString::fromLatin1(each.name));
        if (value.type != JsonValue::Type::Number)
            return refusedReading(ReportsText::tr("保存的打印校准读不出来，请重新校准这台打印机。"));
        calibration.*each.value = value.text.toDouble();
    }
    if (const Result<void> within = checkCalibration(calibration); !within)
        return within.error();
    return calibration;
}

QString describeCalibration(const Calibration &calibration)
{
    const auto number = [](qreal value, int digits) -> QString {
        return QString::number(value, 'f', digits).replace(u'-', QChar(0x2212));
    };
    // What is shown as zero is not worth a word.
    const auto counts = [](qreal value, qreal least) { return qAbs(value) >= least; };
    QStringList parts;
    if (counts(calibration.right, 0.05))
        parts << ReportsText::tr("向右 %1 mm").arg(number(calibration.right, 1));
    if (counts(calibration.down, 0.05))
        parts << ReportsText::tr("向下 %1 mm").arg(number(calibration.down, 1));
    if (counts(calibration.tilt, 0.005))
        parts << ReportsText::tr("倾斜 %1°").arg(number(calibration.tilt, 2));
    if (counts(calibration.scaleX - 1, 0.00005) || counts(calibration.scaleY - 1, 0.00005))
        parts << ReportsText::tr("缩放 %1% × %2%")
                     .arg(number(calibration.scaleX * 100, 2), number(calibration.scaleY * 100, 2));
    if (counts(calibration.driftRight, 0.005) || counts(calibration.driftDown, 0.005))
        parts << ReportsText::tr("每张漂移 %1 / %2 mm")
                     .arg(number(calibration.driftRight, 2), number(calibration.driftDown, 2));
    return parts.isEmpty() ? ReportsText::tr("不调整") : parts.join(ReportsText::tr("，"));
}

} // namespace counter
