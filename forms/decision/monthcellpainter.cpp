#include "forms/decision/monthcellpainter.h"

#include "forms/formstext.h"
#include "forms/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygon>
#include <QStringList>

namespace counter {

namespace {

struct Tones
{
    theme::Tone wash;
    theme::Tone ink;
};

Tones tonesOf(const MonthCell &cell)
{
    using enum theme::Tone;
    if (cell.elsewhere)
        return {BadWash, Bad};
    switch (cell.mark) {
    case MonthMark::Refundable:
        return {GoodWash, Good};
    case MonthMark::NotRefundable:
        return {BadWash, Bad};
    case MonthMark::Open:
        return {OpenWash, Open};
    case MonthMark::Empty:
    case MonthMark::Event:
    case MonthMark::Drawn:
        break;
    }
    return {Neutral, Ink};
}

} // namespace

QString monthSign(const MonthCell &cell)
{
    if (cell.elsewhere)
        return FormsText::tr("另");
    switch (cell.mark) {
    case MonthMark::Empty:
    case MonthMark::Drawn:
        return {};
    case MonthMark::Refundable:
        return QStringLiteral("✓");
    case MonthMark::NotRefundable:
        return QStringLiteral("✗");
    case MonthMark::Open:
        return QStringLiteral("?");
    case MonthMark::Event:
        return QStringLiteral("●");
    }
    return {};
}

void paintMonth(QPainter &painter, const QRect &rect, const MonthCell &cell)
{
    const Tones tones = tonesOf(cell);
    painter.fillRect(rect, theme::color(tones.wash));
    if (cell.mark == MonthMark::Drawn)
        painter.fillRect(rect, QBrush(theme::color(theme::Tone::Quiet), Qt::BDiagPattern));
    const QString sign = monthSign(cell);
    if (sign.isEmpty())
        return;
    painter.setPen(theme::color(tones.ink));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.drawText(rect, Qt::AlignCenter, sign);
    if (cell.credited)
        painter.fillRect(rect.x() + 2, rect.bottom() - 2, rect.width() - 4, 2, theme::color(tones.ink));
    if (cell.overlap) {
        painter.setPen(QPen(theme::color(theme::Tone::Open), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        const int corner = rect.width() / 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(theme::Tone::Open));
        painter.drawPolygon(QPolygon({rect.topRight() + QPoint(1, 0), rect.topRight() + QPoint(1, corner),
                                      rect.topRight() - QPoint(corner, 0)}));
        painter.setBrush(Qt::NoBrush);
    }
}

QString monthLegend(const QList<MonthRow> &rows)
{
    bool marks[6] = {};
    bool credited = false;
    bool elsewhere = false;
    bool overlap = false;
    for (const MonthRow &row : rows)
        for (const MonthCell &cell : row.cells) {
            marks[int(cell.mark)] = true;
            credited = credited || cell.credited;
            elsewhere = elsewhere || cell.elsewhere;
            overlap = overlap || cell.overlap;
        }
    QStringList parts;
    const auto say = [&](bool occurs, const QString &text) {
        if (occurs)
            parts += text;
    };
    say(marks[int(MonthMark::Refundable)], FormsText::tr("✓ 可退"));
    say(marks[int(MonthMark::NotRefundable)], FormsText::tr("✗ 不退"));
    say(marks[int(MonthMark::Open)], FormsText::tr("? 待核"));
    say(elsewhere, FormsText::tr("另 另案已申请"));
    say(marks[int(MonthMark::Event)], FormsText::tr("● 起始"));
    say(marks[int(MonthMark::Drawn)], FormsText::tr("▨ 期间"));
    say(credited, FormsText::tr("▁ 已划账户"));
    say(overlap, FormsText::tr("◥ 重叠"));
    return parts.join(QStringLiteral("  "));
}

} // namespace counter
