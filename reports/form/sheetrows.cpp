#include "reports/form/sheetlayout.h"
#include "reports/page/reportstext.h"

#include "models/policy/words/factwords.h"
#include "reports/page/textfit.h"
#include "reports/sheets/settext.h"

namespace counter {

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

Result<void> SheetLayout::addRowPages(const PageSpec &spec, const QList<SheetRow> &rows, const Sums &before,
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
    QList<SheetRow> rows;
    for (qsizetype i = first; i < m_lines.size(); ++i)
        rows.append(SheetRow{lineValues(m_lines[i], i + 1),
                             ReportsText::tr("（第 %1 笔）").arg(m_lines[i].line + 1), m_lines[i].sums});
    return addRowPages(*m_sheet.annex, rows, sumOf(m_lines, 0, first), ReportsText::tr("累  计（含首页）"),
                       ReportsText::tr("合  计（含首页）"));
}

/// A row for each member, 险种 and clause; one whose months do not fit into their cell takes several rows.
QList<SheetRow> SheetLayout::memberPageRows() const
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
    QList<SheetRow> rows;
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

Result<void> SheetLayout::addMembers()
{
    if (m_content.application.members.size() < 2 || m_lines.isEmpty() || !m_sheet.members)
        return {};
    return addRowPages(*m_sheet.members, memberPageRows(), Sums(), ReportsText::tr("累  计"),
                       ReportsText::tr("合  计"));
}

} // namespace counter
