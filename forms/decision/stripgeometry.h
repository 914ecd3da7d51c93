#pragma once
#include "forms/decision/monthstrip.h"
#include "forms/widgets/theme.h"

#include <QFontMetrics>

namespace counter {

/// Sizes in device-independent pixels, all from the font, so that every scale is whole and sharp.
struct StripGeometry
{
    int label; ///< width of the row labels
    int cell; ///< width of a month with its gap
    int height; ///< height of a row with its gap
    int head; ///< height of the two lines over the cells

    explicit StripGeometry(const QList<MonthRow> &rows)
    {
        const QFontMetrics small(theme::smallFont());
        label = small.horizontalAdvance(QStringLiteral("养老金"));
        for (const MonthRow &row : rows)
            label = qMax(label, small.horizontalAdvance(row.label));
        // A pack may name a fact at any length; the months need the room.
        label = qMin(label, small.horizontalAdvance(QStringLiteral("领取失业金等")));
        label += theme::space(2);
        cell = small.height() + theme::space(1) / 2;
        height = small.height() + theme::space(1) / 2;
        head = small.height() * 2;
    }

    int fitting(int width) const { return qMax(1, (width - label) / cell); }
    QRect cellRect(int row, int place) const
    {
        return QRect(label + place * cell, head + row * height, cell - 2, height - 2);
    }
};

} // namespace counter
