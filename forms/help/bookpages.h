#pragma once
#include <QTextBlock>
#include <QTextDocument>

namespace counter {

/// The page on which the block's first line stands, from 0. The document has to have the book's page size.
int pageOf(const QTextBlock &block);

/// Begins pages anew where a reader would otherwise lose what belongs together: a heading, a line that ends
/// with a colon and the words before a table move to the page of what they lead to; a short table is not
/// divided, nor is it parted from the words before it.
void keepTogether(QTextDocument &document);

} // namespace counter
