#pragma once
#include "forms/decision/monthstrip.h"

#include <QRect>

class QPainter;

namespace counter {

/// The sign of a month; empty for what a pattern shows.
QString monthSign(const MonthCell &cell);
/// One month, in the painter's font; every mark can be told apart without colour.
void paintMonth(QPainter &painter, const QRect &rect, const MonthCell &cell);
/// What the marks in these rows mean, in one line; marks that do not occur are left out.
QString monthLegend(const QList<MonthRow> &rows);

} // namespace counter
