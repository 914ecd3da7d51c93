#pragma once
#include <QCoreApplication>

namespace counter {

/// The words of printers and their settings.
class PrintingText
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace counter
