#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace counter {

/// What the system says of a printer.
struct PrinterFacts
{
    bool known = false; ///< false: the system has no such printer, or says nothing of it
    QString model;
    QStringList papers; ///< A4, A5; empty: it does not say
    bool takesA4 = true; ///< also where it does not say
    QList<int> resolutions; ///< dots an inch
    bool twoSided = false;
    bool operator==(const PrinterFacts &) const = default;
};

/// 型号 HP LaserJet，纸张 A4、A5，可双面，600 dpi; empty when nothing is known.
QString describeFacts(const PrinterFacts &facts);

} // namespace counter
