#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

namespace counter {

/// Which sides of the paper are printed on; AsPrinter: as the printer is set.
enum class Sides { AsPrinter, One, LongEdge, ShortEdge };

/// What was chosen for a printer in the system's own dialog, kept for each printer. Empty: as it stands.
struct PrinterProperties
{
    /// An option of the driver and its choice, in the driver's own words: InputSlot, Manual.
    using Option = std::pair<QString, QString>;

    Sides sides = Sides::AsPrinter;
    QList<Option> options; ///< each name once; where the spooler is CUPS
    QByteArray driver; ///< the driver's settings as Windows keeps them (DEVMODE), which only it can read
    bool operator==(const PrinterProperties &) const = default;
    bool isEmpty() const { return *this == PrinterProperties(); }
};

/// one-sided, two-sided-long-edge, two-sided-short-edge (RFC 8011, 5.2.8); empty: as the printer is set.
QString sidesWord(Sides sides);

/// The name among the store's settings: print.properties.<printer>.
QString propertiesKey(const QString &printer);
QString writeProperties(const PrinterProperties &properties);
/// What cannot be read is no choice: the printer as it stands.
PrinterProperties readProperties(const QString &stored);

/// False for an option that says which pages, how many, on what paper, how large or when: that is said with
/// each job, for a form must come out whole and at its true size. Sides are not among the options.
bool leavesThePage(const QString &option);
/// `before` with what was chosen now: an option chosen again replaces, the others stay.
QList<PrinterProperties::Option> mergedOptions(QList<PrinterProperties::Option> before,
                                               const QList<PrinterProperties::Option> &now);

/// 双面（长边翻转）、InputSlot=Manual; empty when nothing was chosen.
QString describeProperties(const PrinterProperties &properties);

} // namespace counter
