#include "reports/printing/rulersheet.h"

#include "reports/page/reportstext.h"
#include "reports/printing/calibration.h"
#include "reports/printing/platedrawing.h"

namespace counter {

namespace {

constexpr qreal Thin = 0.12; // mm
constexpr qreal Arm = 9; // of a cross; 6 mm from the edge at its end
constexpr qreal Scale = 100;

qreal tickLength(int millimetre)
{
    return millimetre % 10 == 0 ? 3 : millimetre % 5 == 0 ? 2 : 1.2;
}

/// A line with a tick each millimetre, below it or at its right.
void addScale(PlateDrawing &page, QPointF from, int length, bool across)
{
    page.line(from, across ? from + QPointF(length, 0) : from + QPointF(0, length), Thin);
    for (int at = 0; at <= length; ++at) {
        const QPointF tick = across ? from + QPointF(at, 0) : from + QPointF(0, at);
        const qreal reach = tickLength(at);
        page.line(tick, across ? tick + QPointF(0, reach) : tick + QPointF(reach, 0), Thin);
        if (at % 10 == 0)
            page.text(QString::number(at),
                      across ? QRectF(tick.x() - 5, tick.y() + 3.2, 10, 3)
                             : QRectF(tick.x() + 3.6, tick.y() - 1.5, 8, 3),
                      7, across ? Align::Centre : Align::Left);
    }
}

void addCross(PlateDrawing &page, QPointF middle)
{
    for (int at = -int(Arm); at <= int(Arm); ++at) {
        const qreal half = (at == 0 ? Arm : tickLength(at) / 2);
        page.line(middle + QPointF(at, -half), middle + QPointF(at, half), Thin);
        page.line(middle + QPointF(-half, at), middle + QPointF(half, at), Thin);
    }
}

/// What was found is written beside the cross with a pen.
void addReadingLines(PlateDrawing &page, int cross, QPointF middle, QSizeF size)
{
    constexpr qreal wide = 60;
    const bool right = middle.x() > size.width() * 0.75;
    const bool below = middle.y() > size.height() / 2;
    const qreal x = right ? size.width() - 8 - wide : below ? middle.x() - wide / 2 : 8;
    const qreal y = below ? middle.y() - Arm - 26 : middle.y() + Arm + 4;
    const Align align = right ? Align::Right : below ? Align::Centre : Align::Left;
    page.text(QStringLiteral("%1  %2").arg(cross + 1).arg(crossName(cross)), QRectF(x, y, wide, 6), 12,
              align);
    page.text(ReportsText::tr("距左边 ____________ mm"), QRectF(x, y + 7, wide, 6), 11, align);
    page.text(ReportsText::tr("距上边 ____________ mm"), QRectF(x, y + 14, wide, 6), 11, align);
}

void addInstructions(PlateDrawing &page, const RulerWords &words, int sheet, int sheets, QSizeF size)
{
    const qreal left = 60;
    const qreal wide = size.width() - left - 15;
    qreal down = size.height() * 0.30;
    const auto add = [&](const QString &text, qreal points, qreal high) {
        page.text(text, QRectF(left, down, wide, high), points, Align::Left);
        down += high;
    };
    add(ReportsText::tr("打印校准 · 尺规页"), 18, 11);
    add(ReportsText::tr("打印机：%1").arg(words.printer), 10.5, 6);
    add(ReportsText::tr("纸盒：%1").arg(words.tray.isEmpty() ? ReportsText::tr("由打印机选") : words.tray),
        10.5, 6);
    add(sheets > 1
            ? ReportsText::tr("打印于 %1　第 %2 张，共 %3 张").arg(words.printedOn).arg(sheet + 1).arg(sheets)
            : ReportsText::tr("打印于 %1").arg(words.printedOn),
        10.5, 9);
    add(ReportsText::tr("1. 用普通直尺量出三个十字的中心到纸的左边和上边各是多少毫米，读到半毫米。"), 10.5,
        11);
    add(ReportsText::tr("2. 写在十字旁的横线上，再填到程序的“打印校准”里。"), 10.5, 6);
    add(sheets > 1 ? ReportsText::tr("3. 首张量三个十字；末张只量左上的十字，算出每张漂移。")
                   : ReportsText::tr("3. 按“算出校准”，看图，保存。"),
        10.5, 6);
    add(ReportsText::tr("4. 再打印一张校验页，与空白表叠在一起对光看。"), 10.5, 6);
}

} // namespace

Result<QList<Page>> rulerSheets(const Sheet &like, const RulerWords &words, int sheets)
{
    const QSizeF size = like.size / UnitsPerMm;
    QList<Page> pages;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        PlateDrawing page(like, QStringLiteral("ruler"));
        const auto crosses = rulerCrosses(size);
        for (int cross = 0; cross < int(crosses.size()); ++cross) {
            addCross(page, crosses[std::size_t(cross)]);
            addReadingLines(page, cross, crosses[std::size_t(cross)], size);
        }
        addInstructions(page, words, sheet, sheets, size);
        addScale(page, {60, size.height() * 0.60}, int(Scale), true);
        addScale(page, {30, size.height() * 0.60 - Scale / 2}, int(Scale), false);
        const Result<Page> done = page.finish();
        if (!done)
            return done.error();
        pages.append(*done);
    }
    return pages;
}

} // namespace counter
