#include "reports/form/continuation.h"

#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"

namespace counter {

void Continuation::turnPage()
{
    m_pages.add(spec(), false);
    m_down = flow().box.top();
}

Result<void> Continuation::flowLetters(const QString &words, const TextStyle &style, const QString &heading)
{
    const QRectF &box = flow().box;
    const Result<QList<Letter>> letters = toLetters(*m_sheet.faces, style.face, words);
    if (!letters)
        return Error{letters.error().code, letters.error().detail, heading};
    const qreal height = m_sheet.pitch * style.size;
    for (const LineSpan &line : breakLines(*letters, int(box.width() * 1000 / style.size))) {
        if (m_down + height > box.bottom())
            turnPage();
        const QRectF place(box.left(), m_down, box.width(), height);
        m_pages.pages().last().texts += placeText(*letters, FittedText{style.size, {line}}, place,
                                                  Align::TopLeft, m_sheet.pitch, FormField::Reason);
        m_down += height;
    }
    return {};
}

Result<void> Continuation::flowText(const LongText &text)
{
    // A heading does not stand alone at the foot of a page.
    if (m_down + 2 * m_sheet.pitch * (flow().heading.size + flow().text.size) > flow().box.bottom())
        turnPage();
    if (Result<void> done = flowLetters(text.heading, flow().heading, text.heading); !done)
        return done;
    m_down += 0.3 * flow().text.size;
    Result<void> done = flowLetters(text.text, flow().text, text.heading);
    m_down += m_sheet.pitch * flow().text.size;
    return done;
}

/// Refused before it is set: a megabyte of text would make thousands of pages.
bool Continuation::isEndless(const LongText &text) const
{
    constexpr int MostPages = 80;
    const qreal size = flow().text.size;
    const qreal perPage = flow().box.height() / (m_sheet.pitch * size) * flow().box.width() / size;
    return qreal(text.text.size()) > MostPages * perPage
        || qreal(text.text.count(u'\n')) > MostPages * perPage / 10;
}

Result<void> Continuation::add()
{
    if (m_pages.longTexts().isEmpty())
        return {};
    // What does not fit into the page's own texts has to be known before the page is filled.
    Page tried;
    if (Result<void> done = m_pages.placeTexts(tried, spec()); !done)
        return done;
    const qsizetype first = m_pages.pages().size();
    turnPage();
    for (const LongText &text : m_pages.longTexts()) {
        if (isEndless(text))
            return Error{ErrorCode::TextOverflow,
                         ReportsText::tr("共 %1 个字").arg(text.text.toUcs4().size()), text.heading};
        if (Result<void> done = flowText(text); !done)
            return done;
    }
    for (qsizetype i = first; i < m_pages.pages().size(); ++i)
        if (Result<void> done = m_pages.placeTexts(m_pages.pages()[i], spec()); !done)
            return done;
    return {};
}

} // namespace counter
