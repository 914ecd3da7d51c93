#include "reports/form/formrows.h"

#include "models/policy/words/factwords.h"
#include "reports/page/reportstext.h"
#include "reports/sheets/settext.h"

namespace counter {

namespace {

FieldValues valuesOf(const FormLine &line, qsizetype ordinal)
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

} // namespace

SheetRow lineRow(const FormLine &line, qsizetype ordinal)
{
    return {valuesOf(line, ordinal), ReportsText::tr("（第 %1 笔）").arg(line.line + 1), line.sums};
}

Result<void> FormRows::placeRow(Page &page, const RowSpec &rows, const SheetRow &row, int at)
{
    for (const TextSpec &cell : rows.cells)
        if (Result<void> done = m_pages.place(page, cell, row.values, at * rows.rowHeight, row.name); !done)
            return done;
    return {};
}

Result<void> FormRows::placeEnd(Page &page, const RowSpec &rows, int at)
{
    FieldValues values;
    values[rows.endField] = ReportsText::tr("（以下空白）");
    for (const TextSpec &cell : rows.cells)
        if (cell.field == rows.endField)
            return m_pages.place(page, cell, values, at * rows.rowHeight, {});
    return {};
}

/// One page of these rows; their sums and the running ones stand below them.
Result<void> FormRows::addRowPage(const PageSpec &spec, const QList<SheetRow> &rows, Sums &running)
{
    Page &page = m_pages.add(spec, false);
    Sums sums;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        sums.add(rows[i].sums);
        if (Result<void> done = placeRow(page, *spec.rows, rows[i], int(i)); !done)
            return done;
    }
    if (rows.size() < spec.rows->count)
        if (Result<void> done = placeEnd(page, *spec.rows, int(rows.size())); !done)
            return done;
    running.add(sums);
    FieldValues &values = m_pages.values();
    values[FormField::PagePaid] = shownAmount(sums.paid, sums.paidKnown);
    values[FormField::PageCredit] = shownAmount(sums.credit, sums.creditKnown);
    values[FormField::PageClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
    values[FormField::SumPaid] = shownAmount(running.paid, running.paidKnown);
    values[FormField::SumCredit] = shownAmount(running.credit, running.creditKnown);
    values[FormField::SumClaimed] = shownAmount(running.claimed, running.claimedKnown);
    return m_pages.placeTexts(page, spec);
}

Result<void> FormRows::addRowPages(const PageSpec &spec, const QList<SheetRow> &rows, const Sums &before,
                                   const QString &sumLabel, const QString &lastLabel)
{
    Sums running = before;
    for (qsizetype from = 0; from < rows.size(); from += spec.rows->count) {
        const QList<SheetRow> shown = rows.mid(from, spec.rows->count);
        m_pages.values()[FormField::SumLabel] = from + shown.size() == rows.size() ? lastLabel : sumLabel;
        if (Result<void> done = addRowPage(spec, shown, running); !done)
            return done;
    }
    return {};
}

Result<void> FormRows::addAnnex(qsizetype first)
{
    const std::optional<PageSpec> &annex = m_pages.sheet().annex;
    if (first == m_lines.size() || !annex)
        return {};
    QList<SheetRow> rows;
    for (qsizetype i = first; i < m_lines.size(); ++i)
        rows.append(lineRow(m_lines[i], i + 1));
    return addRowPages(*annex, rows, sumOf(m_lines, 0, first), ReportsText::tr("累  计（含首页）"),
                       ReportsText::tr("合  计（含首页）"));
}

/// A row for each member, 险种 and clause; one whose months do not fit into their cell takes several rows.
QList<SheetRow> FormRows::memberPageRows() const
{
    const QList<TextSpec> &cells = m_pages.sheet().members->rows->cells;
    const auto cell = std::find_if(cells.begin(), cells.end(), [](const TextSpec &each) {
        return each.field == FormField::MemberMonths;
    });
    const auto fits = [&](const QString &text) {
        if (cell == cells.end())
            return true;
        const auto placed =
            setText(m_pages.sheet(), text, cell->fieldStyle, cell->fieldBox, FormField::MemberMonths);
        return placed && placed->has_value();
    };
    QList<SheetRow> rows;
    for (const MemberRow &member : memberRows(m_pages.content(), m_lines)) {
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
            SheetRow row;
            row.sums = sums;
            row.name = ReportsText::tr("（参保人员明细第 %1 行）").arg(rows.size() + 1);
            row.values[FormField::MemberOrdinal] = QString::number(rows.size() + 1);
            row.values[FormField::MemberName] = member.name;
            row.values[FormField::MemberCitizenTail] = member.citizenTail;
            row.values[FormField::MemberMonths] = months;
            row.values[FormField::MemberInsurance] = member.insurance;
            row.values[FormField::MemberPaid] = shownAmount(sums.paid, sums.paidKnown);
            row.values[FormField::MemberCredit] =
                sums.creditKnown ? sums.credit.toGrouped() : unverifiedWord();
            row.values[FormField::MemberClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
            row.values[FormField::MemberClause] = member.clause;
            rows.append(row);
        }
    }
    return rows;
}

Result<void> FormRows::addMembers()
{
    const std::optional<PageSpec> &members = m_pages.sheet().members;
    if (m_pages.content().application.members.size() < 2 || m_lines.isEmpty() || !members)
        return {};
    return addRowPages(*members, memberPageRows(), Sums(), ReportsText::tr("累  计"),
                       ReportsText::tr("合  计"));
}

} // namespace counter
