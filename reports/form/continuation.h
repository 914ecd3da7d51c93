#pragma once
#include "reports/form/formpages.h"

namespace counter {

/// Sets the texts that fitted into no cell whole, one below the other, on continuation pages. Room-internal.
class Continuation
{
public:
    /// Of pages that are filled already. The sheet has such a page when there is a text for it.
    explicit Continuation(FormPages &pages) : m_pages(pages), m_sheet(pages.sheet()) { }
    /// Refused: TextOverflow, a text of more than eighty pages.
    Result<void> add();

private:
    Result<void> flowText(const LongText &text);
    Result<void> flowLetters(const QString &words, const TextStyle &style, const QString &heading);
    void turnPage();
    bool isEndless(const LongText &text) const;
    const PageSpec &spec() const { return *m_sheet.continuation; }
    const FlowSpec &flow() const { return *spec().flow; }

    FormPages &m_pages;
    const Sheet &m_sheet;
    qreal m_down = 0;
};

} // namespace counter
