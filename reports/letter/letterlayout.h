#pragma once
#include "reports/content/letterrow.h"
#include "reports/content/printcontent.h"
#include "reports/page/textfit.h"
#include "reports/sheets/letter.h"

namespace counter {

/// The pages of a letter about one application, or of a list of them. Room-internal: layOut() is the door.
Result<QList<Page>> layOutLetter(const Sheet &sheet, const PrintContent &content,
                                 const PrintOptions &options);
Result<QList<Page>> layOutLetters(const Sheet &sheet, const QList<PrintContent> &cases,
                                  const PrintOptions &options);

/// Where the next thing is set, and how to go back there.
struct LetterPlace
{
    qsizetype pages = 0;
    qreal down = 0;
    qsizetype texts = 0; ///< on the last page
    qsizetype rules = 0;
};

/// Lets words flow into pages: same faces, same breaking and fitting as a form's (textfit.h).
class LetterLayout
{
public:
    /// paper: the row of the whole. marked: whose marks the pages carry.
    LetterLayout(const Sheet &sheet, const LetterRow &paper, const PrintContent &marked)
        : m_sheet(sheet), m_letter(*sheet.letter), m_marked(marked), m_chain{&paper}
    {
    }

    Result<QList<Page>> pages(const QrModules &code);

private:
    friend class LetterTable;

    /// Words as letters: the sheet's in its face, values in theirs. Refused: BadInput, TextOverflow (a value
    /// longer than any paper).
    Result<QList<Letter>> lettersOf(const Words &words, const LetterStyle &style) const;
    const QString *value(const QString &name) const;
    Result<bool> holds(const QList<LetterCondition> &conditions) const;
    /// Each row of a source (of a source of a source), entered: its names are known while `work` runs.
    Result<void> eachRow(const QStringList &source, qsizetype at, const std::function<Result<void>()> &work);

    Result<void> addBlocks(const std::vector<LetterBlock> &blocks);
    Result<void> addBlock(const LetterBlock &block);
    Result<void> add(const TextBlock &block);
    Result<void> add(const GapBlock &block);
    Result<void> add(const TableBlock &block);
    Result<void> add(const SignBlock &block);
    Result<void> add(const EachBlock &block);
    /// On one page when it fits on one, else where it stands.
    Result<void> together(const std::function<Result<void>()> &work);
    Result<void> addFixedTexts();
    Result<void> addFixedText(Page &page, const FixedText &fixed);

    Result<void> newPage();
    bool atTop() const { return m_down <= m_letter.body.top(); }
    qreal left() const { return m_letter.body.bottom() - m_down; }
    LetterPlace here() const;
    void backTo(const LetterPlace &place);
    void setLine(const QList<Letter> &letters, const FittedText &line, const QRectF &box,
                 const LetterStyle &style);

    const Sheet &m_sheet;
    const LetterSheet &m_letter;
    const PrintContent &m_marked;
    QList<const LetterRow *> m_chain; ///< the paper and the rows entered, the innermost last
    QList<LetterRow> m_summed; ///< of the tables being set: page.… and sum.…
    QList<Page> m_pages;
    QList<QList<QRectF>> m_rules; ///< of each page
    qreal m_down = 0;
};

} // namespace counter
