#pragma once
#include "reports/sheets/letterwords.h"

namespace counter {

/// The blocks that flow down the page, and those within a repetition.
class LetterBlocks
{
public:
    LetterBlocks(LetterWords &in, const LetterLooks &looks, const QRectF &body)
        : m_in(in), m_looks(looks), m_body(body)
    {
    }

    std::vector<LetterBlock> read(const YamlNode &node);

private:
    LetterBlock readBlock(const YamlNode &node);
    TextBlock readText(const YamlNode &node, QStringView key, const LetterStyle &style);
    SignBlock readSign(const YamlNode &node, const YamlNode &sides);
    EachBlock readEach(const YamlNode &node);
    EachBlock readList(const YamlNode &node);

    LetterWords &m_in;
    const LetterLooks &m_looks;
    const QRectF m_body;
};

} // namespace counter
