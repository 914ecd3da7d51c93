#pragma once
#include "reports/sheets/sheet.h"

#include <QStringList>
#include <variant>
#include <vector>

namespace counter {

// The second shape of a sheet: a letter or a list. Its words flow down the page and over as many pages as
// they need: paragraphs with {field} places, tables whose rows repeat over a source, a signature. Lengths are
// units (page.h) as everywhere on paper.

/// Words of the sheet, or the place of a field's value and the words that stand there when it has none.
struct WordPart
{
    QString words;
    QString field; ///< empty: only words
    bool operator==(const WordPart &) const = default;
};
using Words = QList<WordPart>;

/// "when" and "unless": a field with a value, a source with rows.
struct LetterCondition
{
    QString name;
    bool source = false;
    bool wanted = true;
};

/// How a paragraph or a cell looks.
struct LetterStyle
{
    TextStyle text;
    Face valueFace = Face::Kai;
    qreal pitch = 1.6; ///< line to line, in em
    int indent = 0; ///< hanzi before the first line
};

struct TextBlock
{
    Words words;
    LetterStyle style;
};

struct GapBlock
{
    qreal height = 0;
};

struct TableCell
{
    int column = 0;
    int columns = 1;
    Words words;
    LetterStyle style;
    Words foot; ///< stands at the cell's lower edge: names, date and stamp
    LetterStyle footStyle;
};

enum class RowRole {
    Plain, ///< once; or, with a source, once for each of its rows
    Head, ///< again at the top of each page
    PageFoot, ///< at the foot of each page of a table that takes several: 本页小计
};

struct TableRow
{
    RowRole role = RowRole::Plain;
    qreal height = 0; ///< at least
    QStringList source; ///< {"lines"}, {"cases", "lines"}; empty: no repetition
    QList<LetterCondition> when;
    QList<TableCell> cells;
};

struct TableBlock
{
    QList<qreal> x; ///< boundaries, from the paper's left edge
    QList<TableRow> rows;
    qreal outer = 0;
    qreal inner = 0;
    QSizeF padding;
    bool together = false; ///< on one page, when it fits on one
};

/// 落款: one list of lines for each side that signs; a single side stands at the right.
struct SignBlock
{
    QList<QList<Words>> sides;
    LetterStyle style;
};

struct LetterBlock;

/// Blocks for each row of a source.
struct EachBlock
{
    QStringList source;
    std::vector<LetterBlock> blocks;
    std::vector<LetterBlock> otherwise; ///< when there is no row
    bool together = false; ///< each row's blocks on one page, when they fit on one
};

struct LetterBlock
{
    QList<LetterCondition> when;
    std::variant<TextBlock, GapBlock, TableBlock, SignBlock, EachBlock> what;
};

/// A text beside the flowing ones: at its own place, on the first page only or on every page.
struct FixedText
{
    QRectF box;
    Words words;
    LetterStyle style;
    QList<LetterCondition> when;
    bool firstPage = false;
};

/// How a sheet of the second shape is made.
struct LetterSheet
{
    bool many = false; ///< a list of cases, not a paper of one case
    bool draftMark = true; ///< 草稿 before 受理; not on a paper that is handed out before it
    QRectF body; ///< where the blocks flow
    QList<FixedText> texts;
    std::optional<QRectF> code;
    bool codeEveryPage = false;
    std::vector<LetterBlock> blocks;
};

} // namespace counter
