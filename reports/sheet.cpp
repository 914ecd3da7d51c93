#include "reports/sheet.h"

#include "reports/letter.h"

namespace counter {

bool isList(const Sheet &sheet)
{
    return sheet.letter && sheet.letter->many;
}

} // namespace counter
