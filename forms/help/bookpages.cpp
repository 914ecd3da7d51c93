#include "forms/help/bookpages.h"

#include "forms/help/booktext.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextTable>

namespace counter {

namespace {

constexpr int LongestKeptTable = 16; ///< rows; a longer one may go over a page's end

/// From the first line on: after a change in the middle the layout mistakes which blocks a page shows.
void layOutAnew(QTextDocument &document)
{
    document.setPageSize(QSizeF());
    document.setPageSize(book::Page);
}

const QTextTable *tableAt(const QTextBlock &block)
{
    return QTextCursor(block).currentTable();
}

/// Whether the block is nothing without the next one.
bool leads(const QTextBlock &block)
{
    if (!block.next().isValid() || tableAt(block))
        return false;
    const bool picture = block.text() == QString(QChar::ObjectReplacementCharacter);
    return block.blockFormat().headingLevel() > 0 || block.text().endsWith(u'：')
        || (tableAt(block.next()) && !picture);
}

/// What has to stand on the page of the block that leads to it: the first line after it, or all of a short
/// table.
QTextBlock lastOfItsText(const QTextBlock &leading)
{
    const QTextTable *table = tableAt(leading.next());
    return table && table->rows() <= LongestKeptTable ? table->lastCursorPosition().block() : leading.next();
}

/// The first of the blocks that lead to one another down to this one.
QTextBlock firstOfChain(QTextBlock block)
{
    while (block.previous().isValid() && leads(block.previous()))
        block = block.previous();
    return block;
}

bool beginsPage(const QTextBlock &block)
{
    return !block.previous().isValid()
        || block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
}

} // namespace

int pageOf(const QTextBlock &block)
{
    qreal top = block.document()->documentLayout()->blockBoundingRect(block).top();
    if (block.layout()->lineCount() > 0)
        top += block.layout()->lineAt(0).y(); // a line that has no room left begins on the next page
    return int((top + 1) / book::Page.height());
}

void keepTogether(QTextDocument &document)
{
    // Each round moves the first that stands alone, for it may move the others.
    for (bool moved = true; moved;) {
        moved = false;
        for (QTextBlock block = document.begin(); block.isValid() && !moved; block = block.next()) {
            if (!leads(block) || pageOf(block) == pageOf(lastOfItsText(block)))
                continue;
            const QTextBlock first = firstOfChain(block);
            if (beginsPage(first))
                continue;
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(first).setBlockFormat(format);
            layOutAnew(document);
            moved = true;
        }
    }
}

} // namespace counter
