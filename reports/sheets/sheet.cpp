#include "reports/sheets/sheet.h"

#include "reports/sheets/letter.h"

namespace counter {

bool isList(const Sheet &sheet)
{
    return sheet.letter && sheet.letter->many;
}

} // namespace counter
