#pragma once
#include "reports/sheets/letterwords.h"

namespace counter {

/// Reads the second shape of a sheet strictly (letter.h). Refused with SheetInvalid and "line:column": an
/// unknown or missing key, a wrong type, a field or a source that does not exist or is not to be had at that
/// place, a row that does not fill its table, a table or text outside the paper.
class LetterReader : private LetterWords
{
public:
    using LetterWords::LetterWords;

    Result<Sheet> read(const YamlNode &root);

private:
    void readPaper(const YamlNode &root);
    void readStyle(const YamlNode &node);
    void readFixedTexts(const YamlNode &root);
    void readCode(const YamlNode &node);

    LetterSheet m_letter;
    LetterLooks m_looks;
};

} // namespace counter
