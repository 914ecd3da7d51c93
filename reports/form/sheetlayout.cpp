#include "reports/form/sheetlayout.h"

#include "reports/content/papermarks.h"
#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"
#include "reports/sheets/settext.h"

namespace counter {

Result<void> SheetLayout::prepare()
{
    Result<QList<FormLine>> lines = formLines(m_content);
    if (!lines)
        return lines.error();
    m_lines = inFormOrder(std::move(*lines));
    const Result<FieldValues> values = documentValues(m_content, sumOf(m_lines, 0, m_lines.size()));
    if (!values)
        return values.error();
    m_values = *values;
    m_values[FormField::Mark] = markWords(m_content);
    if (!m_options.additions || !m_sheet.form.code)
        return {};
    const Money claimed = sumOf(m_lines, 0, m_lines.size()).claimed;
    const Result<QrModules> code = paperCode(m_sheet, m_content, claimed, *m_sheet.form.code);
    if (!code)
        return code.error();
    m_code = *code;
    return {};
}

Page &SheetLayout::addPage(const PageSpec &spec, bool rest)
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

Result<void> SheetLayout::place(Page &page, const TextSpec &spec, const FieldValues &values, qreal down,
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

/// Everything on the page but its number, which is known only when all pages are there.
Result<void> SheetLayout::placeTexts(Page &page, const PageSpec &spec)
{
    for (const TextSpec &text : spec.texts)
        if (text.field != FormField::PageLine)
            if (Result<void> done = place(page, text, m_values, 0, {}); !done)
                return done;
    return {};
}

Result<void> SheetLayout::placeRow(Page &page, const RowSpec &rows, const SheetRow &row, int at)
{
    for (const TextSpec &cell : rows.cells)
        if (Result<void> done = place(page, cell, row.values, at * rows.rowHeight, row.name); !done)
            return done;
    return {};
}

Result<void> SheetLayout::placeEnd(Page &page, const RowSpec &rows, int at)
{
    FieldValues values;
    values[rows.endField] = ReportsText::tr("（以下空白）");
    for (const TextSpec &cell : rows.cells)
        if (cell.field == rows.endField)
            return place(page, cell, values, at * rows.rowHeight, {});
    return {};
}

qsizetype SheetLayout::rowsOnForm() const
{
    const std::optional<RowSpec> &rows = m_sheet.form.rows;
    if (!rows)
        return 0;
    return m_lines.size() <= rows->count ? m_lines.size() : rows->count - 1;
}

Result<void> SheetLayout::addForm()
{
    const PageSpec &spec = m_sheet.form;
    const qsizetype shown = rowsOnForm();
    const bool rest = spec.rows && shown < m_lines.size();
    if (rest && !m_sheet.annex)
        return Error{ErrorCode::TextOverflow, ReportsText::tr("共 %1 笔").arg(m_lines.size()),
                     ReportsText::tr("缴费明细")};
    Page &page = addPage(spec, rest);
    if (rest) {
        const qsizetype left = m_lines.size() - shown;
        const qsizetype perPage = m_sheet.annex->rows->count;
        const Sums sums = sumOf(m_lines, shown, m_lines.size());
        m_values[FormField::RestText] = ReportsText::tr("其余 %1 笔见附页(共 %2 页)，附页金额小计")
                                            .arg(left)
                                            .arg((left + perPage - 1) / perPage);
        m_values[FormField::RestClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
        for (const TextSpec &cell : spec.rows->rest)
            if (Result<void> done = place(page, cell, m_values, 0, {}); !done)
                return done;
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const SheetRow row{lineValues(m_lines[i], i + 1),
                           ReportsText::tr("（第 %1 笔）").arg(m_lines[i].line + 1), m_lines[i].sums};
        if (Result<void> done = placeRow(page, *spec.rows, row, int(i)); !done)
            return done;
    }
    if (spec.rows && shown > 0 && shown < spec.rows->count && !rest)
        if (Result<void> done = placeEnd(page, *spec.rows, int(shown)); !done)
            return done;
    return placeTexts(page, spec);
}

Result<void> SheetLayout::placePageLines()
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

Result<QList<Page>> SheetLayout::pages()
{
    using Step = Result<void> (SheetLayout::*)();
    for (const Step step :
         {&SheetLayout::prepare, &SheetLayout::addForm, &SheetLayout::addAnnex, &SheetLayout::addMembers,
          &SheetLayout::addContinuation, &SheetLayout::placePageLines})
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    return m_pages;
}

} // namespace counter
