#pragma once
#include "reports/sheets/letter.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheetscalars.h"

namespace counter {

/// The keys of a text's looks and conditions.
QStringList letterStyleKeys();

/// Reads the second shape of a sheet strictly (letter.h). Refused with SheetInvalid and "line:column": an
/// unknown or missing key, a wrong type, a field or a source that does not exist or is not to be had at that
/// place, a row that does not fill its table, a table or text outside the paper.
class LetterReader : private SheetScalars
{
public:
    explicit LetterReader(std::shared_ptr<const Typefaces> faces) : SheetScalars(std::move(faces)) { }

    Result<Sheet> read(const YamlNode &root);

private:
    void readPaper(const YamlNode &root);
    void readStyle(const YamlNode &node);
    LetterStyle readLetterStyle(const YamlNode &node, LetterStyle style);
    void readFixedTexts(const YamlNode &root);
    void readCode(const YamlNode &node);

    Words readWords(const YamlNode &node);
    void readPlace(const YamlNode &node, qsizetype at, const QString &inside, Words &words);
    bool isField(const QString &name) const;
    const LetterSource *findSource(const QString &name) const;
    /// Its names; the scopes of its rows are entered. Leave them with leave().
    QStringList enterSource(const YamlNode &node);
    void leave(qsizetype depth) { m_scopes.resize(depth); }
    QList<LetterCondition> readConditions(const YamlNode &node);
    QStringList textsOf(const YamlNode &node);

    std::vector<LetterBlock> readBlocks(const YamlNode &node);
    LetterBlock readBlock(const YamlNode &node);
    TextBlock readText(const YamlNode &node, QStringView key, const LetterStyle &style);
    TableBlock readTable(const YamlNode &node);
    TableRow readTableRow(const YamlNode &node, const TableBlock &table);
    TableCell readTableCell(const YamlNode &node, const TableBlock &table, int column);
    SignBlock readSign(const YamlNode &node, const YamlNode &sides);
    EachBlock readEach(const YamlNode &node);
    EachBlock readList(const YamlNode &node);

    LetterSheet m_letter;
    LetterStyle m_text;
    LetterStyle m_title;
    LetterStyle m_cell;
    QSizeF m_padding;
    qreal m_outer = 0;
    qreal m_inner = 0;
    QList<const LetterScope *> m_scopes; ///< what may be named here, the innermost last
    QList<const LetterScope *> m_summed; ///< the scopes of the repeated rows of the table being read
    bool m_onPage = false; ///< {page.number} and {page.count} may be named
};

} // namespace counter
