#include "reports/printing/printerport.h"

namespace counter {

std::unique_ptr<PrinterPort> makeSystemPrinter()
{
    return makeQtPrinter();
}

} // namespace counter
