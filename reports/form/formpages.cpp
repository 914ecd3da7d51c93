#include "reports/form/formpages.h"

#include "reports/content/papermarks.h"
#include "reports/page/reportstext.h"
#include "reports/sheets/settext.h"

namespace counter {

Page &FormPages::add(const PageSpec &spec, bool rest)
{
    Page page;
    page.size = m_sheet.size;
    page.name = spec.name;
    page.preprinted = &spec == &m_sheet.form;
    page.ground = spec.grounds[m_options.additions][rest];
    page.faces = m_sheet.faces;
    if (spec.code && m_sheet.form.code && m_code.modules > 0)
        page.code = movedCode(m_code, spec.code->topLeft() - m_sheet.form.code->topLeft());
    page.marks = paperMarks(page.size, m_content);
    m_pages.append(page);
    m_specs.append(&spec);
    return m_pages.last();
}

Result<void> FormPages::place(Page &page, const TextSpec &spec, const FieldValues &values, qreal down,
                              const QString &rowName)
{
    const QString &value = values[spec.field];
    if (spec.field == FormField::None || value.isEmpty() || (spec.addition && !m_options.additions))
        return {};
    const QRectF box = spec.fieldBox.translated(0, down);
    const Result<std::optional<QList<TextRun>>> placed =
        setText(m_sheet, value, spec.fieldStyle, box, spec.field);
    if (!placed) {
        Error error = placed.error();
        error.place += rowName;
        return error;
    }
    if (!*placed)
        if (const Result<void> told = doesNotFit(page, spec, value, box, rowName); !told)
            return told;
    if (spec.withValue) {
        const Result<std::optional<QList<TextRun>>> label =
            setText(m_sheet, spec.label, spec.labelStyle, spec.labelBox.translated(0, down), spec.field);
        if (label && *label)
            page.texts += **label;
    }
    if (*placed)
        page.texts += **placed;
    return {};
}

Result<void> FormPages::doesNotFit(Page &page, const TextSpec &spec, const QString &value, const QRectF &box,
                                   const QString &rowName)
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

Result<void> FormPages::placeTexts(Page &page, const PageSpec &spec)
{
    for (const TextSpec &text : spec.texts)
        if (text.field != FormField::PageLine)
            if (Result<void> done = place(page, text, m_values, 0, {}); !done)
                return done;
    return {};
}

Result<void> FormPages::placePageLines()
{
    if (m_pages.size() < 2)
        return {};
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        FieldValues values;
        values[FormField::PageLine] = ReportsText::tr("第 %1 页  共 %2 页").arg(i + 1).arg(m_pages.size());
        for (const TextSpec &text : m_specs[i]->texts)
            if (text.field == FormField::PageLine)
                if (Result<void> done = place(m_pages[i], text, values, 0, {}); !done)
                    return done;
    }
    return {};
}

} // namespace counter
