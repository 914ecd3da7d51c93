#pragma once
#include "models/values/result.h"
#include "reports/printing/printerproperties.h"

#include <functional>
#include <optional>

class QWidget;

namespace counter {

/// Asks for a printer's own settings, beginning with those kept. std::nullopt: the clerk went back. Refused:
/// PrinterGone.
using PropertiesDialog = std::function<Result<std::optional<PrinterProperties>>(
    QWidget *parent, const QString &printer, const PrinterProperties &kept)>;

/// The system's own dialog: Qt's, with all that the driver offers, and on Windows the driver's own pages.
Result<std::optional<PrinterProperties>> askProperties(QWidget *parent, const QString &printer,
                                                       const PrinterProperties &kept);

} // namespace counter
