#pragma once
#include "reports/page/page.h"

#include <QList>
#include <QString>

namespace counter::papers {

/// Without white space, which breaking and indenting change.
QString plain(QString text);
/// Everything written on the page, in the order of placing, without white space.
QString textOf(const Page &page);
QString textOf(const QList<Page> &pages);
/// "1,234.50" → 123450
qint64 fenOf(const QString &shown);
/// So many hanzi without blanks.
QString longText(int length);

/// The first text that leaves its box or the paper, or lies over another one; empty: the paper is sound.
QString firstFault(const QList<Page> &pages);

} // namespace counter::papers
