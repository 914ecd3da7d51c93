#include "forms/printing/askproperties.h"
#include "reports/printing/windowsspooler.h"

#include <QWidget>

namespace counter {

Result<std::optional<PrinterProperties>> askProperties(QWidget *parent, const QString &printer,
                                                       const PrinterProperties &kept)
{
    const spooler::Printer opened(printer);
    if (!opened)
        return spooler::lastError(ErrorCode::PrinterGone, printer);
    const auto window = reinterpret_cast<HWND>(parent->window()->winId());
    const Result<std::optional<QByteArray>> chosen = opened.askSettings(window, kept.driver);
    if (!chosen)
        return chosen.error();
    if (!*chosen)
        return std::optional<PrinterProperties>();
    PrinterProperties properties;
    properties.driver = **chosen;
    return std::optional<PrinterProperties>(properties);
}

} // namespace counter
