#include "reports/formcontent.h"
#include "reports/qrcode.h"
#include "reports/textfit.h"

#include <QCoreApplication>

namespace counter {

namespace {

constexpr int MostContinuationPages = 20;

QString say(const char *text)
{
    return QCoreApplication::translate("SheetLayout", text);
}

/// A text that goes to a continuation page.
struct LongText
{
    QString heading;
    QString text;
};

/// One row of the repeated part, and how it is named when a text does not fit.
struct ShownRow
{
    FieldValues values;
    QString name;
    Sums sums;
};

FieldValues lineValues(const FormLine &line, qsizetype ordinal)
{
    FieldValues values;
    values[FormField::LineOrdinal] = QString::number(ordinal);
    values[FormField::LineSeries] = line.series;
    values[FormField::LineNumber] = line.number;
    values[FormField::LineYear] = line.year;
    values[FormField::LineMonth] = line.month;
    values[FormField::LineInsurance] = line.insurance;
    values[FormField::LinePaid] = line.paid;
    values[FormField::LineClaimed] = line.claimed;
    return values;
}

class SheetLayout
{
public:
    SheetLayout(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
        : m_sheet(sheet), m_content(content), m_options(options)
    {
    }

    Result<QList<Page>> pages();

private:
    Result<void> prepare();
    Page &addPage(const PageSpec &spec, bool rest);
    Result<void> placeTexts(Page &page, const PageSpec &spec);
    Result<void> place(Page &page, const TextSpec &spec, const FieldValues &values, qreal down,
                       const QString &rowName);
    Result<void> doesNotFit(Page &page, const TextSpec &spec, const QString &value, const QRectF &box,
                            const QString &rowName);
    Result<void> placeRow(Page &page, const RowSpec &rows, const ShownRow &row, int at);
    Result<void> placeEnd(Page &page, const RowSpec &rows, int at);
    Result<void> addForm();
    Result<void> addRowPages(const PageSpec &spec, const QList<ShownRow> &rows, const Sums &before,
                             const QString &sumLabel, const QString &lastLabel);
    Result<void> addAnnex();
    Result<void> addMembers();
    QList<ShownRow> memberPageRows() const;
    Result<void> addContinuation();
    Result<void> flowText(const LongText &text, const FlowSpec &flow, qreal &down);
    Result<void> placePageLines();
    qsizetype rowsOnForm() const;

    const Sheet &m_sheet;
    const PrintContent &m_content;
    const PrintOptions &m_options;
    QList<FormLine> m_lines;
    FieldValues m_values;
    QrModules m_code;
    QList<Page> m_pages;
    QList<const PageSpec *> m_specs; ///< of each page
    QList<LongText> m_long;
};

Result<void> SheetLayout::prepare()
{
    Result<QList<FormLine>> lines = formLines(m_content);
    if (!lines)
        return lines.error();
    m_lines = *lines;
    const Result<FieldValues> values = documentValues(m_content, sumOf(m_lines, 0, m_lines.size()));
    if (!values)
        return values.error();
    m_values = *values;
    // Beside the large grey marks, in black and upright: a pale print shows it, and a search finds it.
    QStringList marks;
    if (m_content.draft)
        marks.append(say("草稿"));
    if (m_content.practice)
        marks.append(say("练习"));
    m_values[FormField::Mark] = marks.join(QStringLiteral("  "));
    const QString &number = m_content.application.number;
    if (!m_options.additions || number.isEmpty() || m_sheet.codePrefix.isEmpty() || !m_sheet.form.code)
        return {};
    const Sums total = sumOf(m_lines, 0, m_lines.size());
    const QStringList parts{m_sheet.codePrefix, number, QString::number(m_content.version),
                            QString::number(total.claimed.fen()), m_content.contentHash.left(16)};
    const Result<QrModules> code = qrModules(parts.join(u'|').toUtf8(), *m_sheet.form.code);
    if (!code)
        return Error{code.error().code, code.error().detail, formFieldLabel(FormField::Number)};
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
    if (spec.code && m_sheet.form.code && m_code.modules > 0) {
        page.code = m_code;
        const QPointF move = spec.code->topLeft() - m_sheet.form.code->topLeft();
        for (QRectF &dark : page.code.dark)
            dark.translate(move);
    }
    const qreal em = 64 * UnitsPerMm;
    const QPointF centre(page.size.width() / 2, page.size.height() / 2);
    const QPointF apart(0, m_content.draft && m_content.practice ? 48 * UnitsPerMm : 0);
    if (m_content.draft)
        page.marks.append(Mark{say("草稿"), centre - apart, int(em)});
    if (m_content.practice)
        page.marks.append(Mark{say("练习"), centre + apart, int(em)});
    m_pages.append(page);
    m_specs.append(&spec);
    return m_pages.last();
}

Result<void> SheetLayout::doesNotFit(Page &page, const TextSpec &spec, const QString &value,
                                     const QRectF &box, const QString &rowName)
{
    const QString label = formFieldLabel(spec.field) + rowName;
    if (spec.overflow == Overflow::Refuse || !m_sheet.continuation)
        return Error{ErrorCode::TextOverflow, say("共 %1 个字").arg(value.toUcs4().size()), label};
    const bool known = std::any_of(m_long.begin(), m_long.end(),
                                   [&](const LongText &text) { return text.heading == label; });
    if (!known)
        m_long.append(LongText{label, value});
    const Result<std::optional<QList<TextRun>>> placed =
        setText(m_sheet, say("（见附页）"), spec.fieldStyle, box, spec.field);
    if (!placed)
        return placed.error();
    if (!*placed)
        return Error{ErrorCode::TextOverflow, {}, label};
    page.texts += **placed;
    return {};
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
        return doesNotFit(page, spec, value, box, rowName);
    if (spec.withValue) {
        const Result<std::optional<QList<TextRun>>> label =
            setText(m_sheet, spec.label, spec.labelStyle, spec.labelBox.translated(0, down), spec.field);
        if (label && *label)
            page.texts += **label;
    }
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

Result<void> SheetLayout::placeRow(Page &page, const RowSpec &rows, const ShownRow &row, int at)
{
    for (const TextSpec &cell : rows.cells)
        if (Result<void> done = place(page, cell, row.values, at * rows.rowHeight, row.name); !done)
            return done;
    return {};
}

Result<void> SheetLayout::placeEnd(Page &page, const RowSpec &rows, int at)
{
    FieldValues values;
    values[rows.endField] = say("（以下空白）");
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
        return Error{ErrorCode::TextOverflow, say("共 %1 笔").arg(m_lines.size()), say("缴费明细")};
    Page &page = addPage(spec, rest);
    if (rest) {
        const qsizetype left = m_lines.size() - shown;
        const qsizetype perPage = m_sheet.annex->rows->count;
        const Sums sums = sumOf(m_lines, shown, m_lines.size());
        m_values[FormField::RestText] =
            say("其余 %1 笔见附页(共 %2 页)，附页金额小计").arg(left).arg((left + perPage - 1) / perPage);
        m_values[FormField::RestClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
        for (const TextSpec &cell : spec.rows->rest)
            if (Result<void> done = place(page, cell, m_values, 0, {}); !done)
                return done;
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const ShownRow row{lineValues(m_lines[i], i + 1), say("（第 %1 笔）").arg(i + 1), m_lines[i].sums};
        if (Result<void> done = placeRow(page, *spec.rows, row, int(i)); !done)
            return done;
    }
    if (spec.rows && shown > 0 && shown < spec.rows->count && !rest)
        if (Result<void> done = placeEnd(page, *spec.rows, int(shown)); !done)
            return done;
    return placeTexts(page, spec);
}

Result<void> SheetLayout::addRowPages(const PageSpec &spec, const QList<ShownRow> &rows, const Sums &before,
                                      const QString &sumLabel, const QString &lastLabel)
{
    const RowSpec &rowSpec = *spec.rows;
    Sums running = before;
    for (qsizetype from = 0; from < rows.size(); from += rowSpec.count) {
        const qsizetype to = std::min(from + rowSpec.count, rows.size());
        Page &page = addPage(spec, false);
        Sums sums;
        for (qsizetype i = from; i < to; ++i) {
            sums.add(rows[i].sums);
            if (Result<void> done = placeRow(page, rowSpec, rows[i], int(i - from)); !done)
                return done;
        }
        if (to - from < rowSpec.count)
            if (Result<void> done = placeEnd(page, rowSpec, int(to - from)); !done)
                return done;
        running.add(sums);
        m_values[FormField::PagePaid] = shownAmount(sums.paid, sums.paidKnown);
        m_values[FormField::PageCredit] = shownAmount(sums.credit, sums.creditKnown);
        m_values[FormField::PageClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
        m_values[FormField::SumLabel] = to == rows.size() ? lastLabel : sumLabel;
        m_values[FormField::SumPaid] = shownAmount(running.paid, running.paidKnown);
        m_values[FormField::SumCredit] = shownAmount(running.credit, running.creditKnown);
        m_values[FormField::SumClaimed] = shownAmount(running.claimed, running.claimedKnown);
        if (Result<void> done = placeTexts(page, spec); !done)
            return done;
    }
    return {};
}

Result<void> SheetLayout::addAnnex()
{
    const qsizetype first = rowsOnForm();
    if (first == m_lines.size() || !m_sheet.annex)
        return {};
    QList<ShownRow> rows;
    for (qsizetype i = first; i < m_lines.size(); ++i)
        rows.append(ShownRow{lineValues(m_lines[i], i + 1), say("（第 %1 笔）").arg(i + 1), m_lines[i].sums});
    return addRowPages(*m_sheet.annex, rows, sumOf(m_lines, 0, first), say("累  计（含首页）"),
                       say("合  计（含首页）"));
}

/// A row for each member, 险种 and clause; one whose months do not fit into their cell takes several rows.
QList<ShownRow> SheetLayout::memberPageRows() const
{
    const QList<TextSpec> &cells = m_sheet.members->rows->cells;
    const auto cell = std::find_if(cells.begin(), cells.end(), [](const TextSpec &each) {
        return each.field == FormField::MemberMonths;
    });
    const auto fits = [&](const QString &text) {
        if (cell == cells.end())
            return true;
        const auto placed = setText(m_sheet, text, cell->fieldStyle, cell->fieldBox, FormField::MemberMonths);
        return placed && placed->has_value();
    };
    QList<ShownRow> rows;
    for (const MemberRow &member : memberRows(m_content, m_lines)) {
        for (qsizetype i = 0; i < member.months.size();) {
            QString months = member.months[i];
            Sums sums = member.sums[i];
            for (++i; i < member.months.size(); ++i) {
                const QString longer = months + u'、' + member.months[i];
                if (!fits(longer))
                    break;
                months = longer;
                sums.add(member.sums[i]);
            }
            ShownRow row;
            row.sums = sums;
            row.name = say("（参保人员明细第 %1 行）").arg(rows.size() + 1);
            row.values[FormField::MemberOrdinal] = QString::number(rows.size() + 1);
            row.values[FormField::MemberName] = member.name;
            row.values[FormField::MemberCitizenTail] = member.citizenTail;
            row.values[FormField::MemberMonths] = months;
            row.values[FormField::MemberInsurance] = member.insurance;
            row.values[FormField::MemberPaid] = shownAmount(sums.paid, sums.paidKnown);
            row.values[FormField::MemberCredit] = sums.creditKnown ? sums.credit.toGrouped() : say("未核实");
            row.values[FormField::MemberClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
            row.values[FormField::MemberClause] = member.clause;
            rows.append(row);
        }
    }
    return rows;
}

Result<void> SheetLayout::addMembers()
{
    if (m_content.application.members.size() < 2 || m_lines.isEmpty() || !m_sheet.members)
        return {};
    return addRowPages(*m_sheet.members, memberPageRows(), Sums(), say("累  计"), say("合  计"));
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
            return Error{ErrorCode::TextOverflow, say("共 %1 个字").arg(text.text.toUcs4().size()),
                         text.heading};
        if (Result<void> done = flowText(text, flow, down); !done)
            return done;
    }
    for (qsizetype i = first; i < m_pages.size(); ++i)
        if (Result<void> done = placeTexts(m_pages[i], spec); !done)
            return done;
    return {};
}

Result<void> SheetLayout::placePageLines()
{
    if (m_pages.size() < 2)
        return {};
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        FieldValues values;
        values[FormField::PageLine] = say("第 %1 页  共 %2 页").arg(i + 1).arg(m_pages.size());
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

} // namespace

Result<QList<Page>> layOut(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
{
    return SheetLayout(sheet, content, options).pages();
}

} // namespace counter
