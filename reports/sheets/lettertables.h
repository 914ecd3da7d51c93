#pragma once
#include "reports/sheets/letterwords.h"

namespace counter {

/// The tables of a letter: columns within the body, rows that fill them, cells with their looks.
class LetterTables
{
public:
    LetterTables(LetterWords &in, const LetterLooks &looks, const QRectF &body)
        : m_in(in), m_looks(looks), m_body(body)
    {
    }

    TableBlock read(const YamlNode &node);

private:
    TableRow readRow(const YamlNode &node, const TableBlock &table);
    TableCell readCell(const YamlNode &node, const TableBlock &table, int column);

    LetterWords &m_in;
    const LetterLooks &m_looks;
    const QRectF m_body;
};

} // namespace counter
