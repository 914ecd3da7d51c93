#include "reports/form/sheetlayout.h"
#include "reports/page/reportstext.h"

#include "reports/page/textfit.h"
#include "reports/sheets/settext.h"

namespace counter {

namespace {

constexpr int MostContinuationPages = 80;

} // namespace

Result<void> SheetLayout::doesNotFit(Page &page, const TextSpec &spec, const QString &value,
                                     const QRectF &box, const QString &rowName)
{
    const QString label = formFieldLabel(spec.field) + rowName;
    if (spec.overflow == Overflow::Refuse || !m_sheet.continuation)
        return Error{ErrorCode::TextOverflow, ReportsText::tr("共 %1 个字").arg(value.toUcs4().size()),
                     label};
    const bool known = std::any_of(m_long.begin(), m_long.end(),
                                   [&](const LongText &text) { return text.heading == label; });
    if (!known)
        m_long.append(LongText{label, value});
    const Result<std::optional<QList<TextRun>>> placed =
        setBeginning(m_sheet, value, ReportsText::tr("（下转附页）"), spec.fieldStyle, box, spec.field);
    if (!placed)
        return placed.error();
    if (!*placed)
        return Error{ErrorCode::TextOverflow, {}, label};
    page.texts += **placed;
    return {};
}

Result<void> SheetLayout::flowText(const LongText &text, const FlowSpec &flow, qreal &down)
{
    const PageSpec &spec = *m_sheet.continuation;
    const auto flowLetters = [&](const QString &words, const TextStyle &style,
                                 const QString &heading) -> Result<void> {
        const Result<QList<Letter>> letters = toLetters(*m_sheet.faces, style.face, words);
        if (!letters)
            return Error{letters.error().code, letters.error().detail, heading};
        const qreal height = m_sheet.pitch * style.size;
        for (const LineSpan &line : breakLines(*letters, int(flow.box.width() * 1000 / style.size))) {
            if (down + height > flow.box.bottom()) {
                addPage(spec, false);
                down = flow.box.top();
            }
            const QRectF place(flow.box.left(), down, flow.box.width(), height);
            m_pages.last().texts += placeText(*letters, FittedText{style.size, {line}}, place, Align::TopLeft,
                                              m_sheet.pitch, FormField::Reason);
            down += height;
        }
        return {};
    };
    // A heading does not stand alone at the foot of a page.
    if (down + 2 * m_sheet.pitch * (flow.heading.size + flow.text.size) > flow.box.bottom()) {
        addPage(spec, false);
        down = flow.box.top();
    }
    if (Result<void> done = flowLetters(text.heading, flow.heading, text.heading); !done)
        return done;
    down += 0.3 * flow.text.size;
    Result<void> done = flowLetters(text.text, flow.text, text.heading);
    down += m_sheet.pitch * flow.text.size;
    return done;
}

Result<void> SheetLayout::addContinuation()
{
    if (m_long.isEmpty())
        return {};
    const PageSpec &spec = *m_sheet.continuation;
    const FlowSpec &flow = *spec.flow;
    // What does not fit into the page's own texts has to be known before the page is filled.
    Page tried;
    if (Result<void> done = placeTexts(tried, spec); !done)
        return done;
    const qsizetype first = m_pages.size();
    addPage(spec, false);
    qreal down = flow.box.top();
    const qreal perPage =
        flow.box.height() / (m_sheet.pitch * flow.text.size) * flow.box.width() / flow.text.size;
    for (const LongText &text : m_long) {
        // Refused before it is set: a megabyte of text would make thousands of pages.
        const bool endless = qreal(text.text.size()) > MostContinuationPages * perPage
            || qreal(text.text.count(u'\n')) > MostContinuationPages * perPage / 10;
        if (endless)
            return Error{ErrorCode::TextOverflow,
                         ReportsText::tr("共 %1 个字").arg(text.text.toUcs4().size()), text.heading};
        if (Result<void> done = flowText(text, flow, down); !done)
            return done;
    }
    for (qsizetype i = first; i < m_pages.size(); ++i)
        if (Result<void> done = placeTexts(m_pages[i], spec); !done)
            return done;
    return {};
}

} // namespace counter
