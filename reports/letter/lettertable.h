#pragma once
#include "reports/letter/letterlayout.h"

namespace counter {

/// A paragraph at its size, as many lines as it takes. One that is to stay on one line shrinks for it first.
FittedText fitParagraph(const QList<Letter> &letters, const LetterStyle &style, qreal width, int step);

/// Sets one table: its rows one below the other, with its heads and page sums again on every page. A row is
/// as high as its fullest cell; a row higher than a page goes on the next one.
class LetterTable
{
public:
    LetterTable(LetterLayout &letter, const TableBlock &table) : m_letter(letter), m_table(table) { }
    Result<void> set();

private:
    /// A cell's letters, broken into lines for its width.
    struct SetCell
    {
        const TableCell *cell = nullptr;
        QList<Letter> letters;
        FittedText fitted;
        QList<Letter> footLetters;
        FittedText footFitted;
    };
    struct SetRow
    {
        qreal height = 0;
        QList<SetCell> cells;
    };

    Result<SetRow> measure(const TableRow &row) const;
    Result<void> setCell(SetCell &set, const TableCell &cell) const;
    qreal heightOf(const SetCell &set) const;
    QRectF inside(const TableCell &cell, qreal top, qreal height) const;
    Result<void> repeat(const TableRow &row);
    Result<void> addCounted(const TableRow &row, const LetterRow &entered);
    Result<void> addPlain(const TableRow &row);
    Result<void> begin(qreal needed);
    Result<void> addHeads();
    Result<qreal> footHeight() const;
    Result<void> addFoot();
    /// Ends this page's part of the table and begins the next, heads and all.
    Result<void> turnPage();
    Result<void> addInParts(SetRow &row);
    SetRow takePart(SetRow &row, qreal room) const;
    void place(const SetRow &row);
    void closePart();

    void clearSums();
    void addToSums(const LetterRow &row);
    void showSums();

    LetterLayout &m_letter;
    const TableBlock &m_table;
    QList<const TableRow *> m_heads;
    QList<const TableRow *> m_feet;
    QList<qreal> m_y; ///< boundaries of this page's rows
    QList<QList<const TableCell *>> m_rows; ///< this page's rows' cells
    qsizetype m_headRows = 0;
    bool m_pending = false; ///< rows of this page that its foot has not summed yet
    int m_parts = 1;
    QHash<QString, LetterAmount> m_page;
    QHash<QString, LetterAmount> m_sum;
};

} // namespace counter
