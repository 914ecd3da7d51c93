#include "models/tables/linepasting.h"

#include "models/tables/pasteinput.h"
#include "models/tables/people.h"
#include "models/tables/tablestext.h"
#include "models/values/spreadsheet.h"

#include <optional>

namespace counter::lineediting {

namespace {

using Kind = PasteColumn::Kind;

/// One pasted row, sorted by what its cells are; what is not pasted is not there.
struct Row
{
    std::optional<QString> name;
    std::optional<QString> number;
    QString year;
    QString month;
    QString from;
    QString to;
    QMap<LineField, QString> fields;
    QMap<int, QString> facts;

    /// The paste says whose lines these are, and of this one it says nobody's.
    bool isNameless() const
    {
        return (name || number) && name.value_or(QString()).isEmpty() && number.value_or(QString()).isEmpty();
    }
};

Row sorted(const QStringList &cells, const PasteColumns &columns)
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const PasteColumn &column = columns.at(i);
        const QString text = cells.at(i).trimmed();
        switch (column.kind) {
        case Kind::Line:
            row.fields.insert(column.field, text);
            break;
        case Kind::Person:
        case Kind::Name:
            row.name = text;
            break;
        case Kind::CitizenId:
            row.number = text;
            break;
        case Kind::Fact:
            row.facts.insert(column.fact, text);
            break;
        case Kind::Year:
            row.year = text;
            break;
        case Kind::Month:
            row.month = text;
            break;
        case Kind::PeriodFrom:
            row.from = text;
            break;
        case Kind::PeriodTo:
            row.to = text;
            break;
        case Kind::Nothing:
        case Kind::Unknown:
            break;
        }
    }
    return row;
}

/// The period's halves as one text.
void joinPeriod(Row &row)
{
    QString period = row.fields.value(LineField::Period);
    if (!row.year.isEmpty() || !row.month.isEmpty())
        period = row.month.isEmpty() ? row.year : row.year + u'-' + row.month;
    if (!row.from.isEmpty() || !row.to.isEmpty()) {
        const MonthReading from = readMonthCell(row.from);
        const MonthReading to = readMonthCell(row.to);
        const bool clear = from.isCertain() && to.isCertain();
        if (row.to.isEmpty() || (clear && from.possible == to.possible))
            period = row.from;
        else if (row.from.isEmpty())
            period = row.to;
        else
            period = clear
                ? from.possible.first().toString() + TablesText::tr("至") + to.possible.first().toString()
                : row.from + TablesText::tr("至") + row.to;
    }
    if (!period.isEmpty())
        row.fields.insert(LineField::Period, period);
}

/// What a row that became several lines asks about its amount; empty: nothing.
QString shareDoubt(const QList<ContributionLine> &made, const Row &pasted)
{
    QStringList months;
    QStringList kinds;
    for (const ContributionLine &line : made) {
        if (!months.contains(line.period.text()))
            months << line.period.text();
        if (!kinds.contains(line.insurance.text()))
            kinds << line.insurance.text();
    }
    QString amount;
    for (const LineField field : {LineField::Paid, LineField::Claimed, LineField::Credit})
        if (const Result<Money> read = Money::parseTyped(pasted.fields.value(field));
            amount.isEmpty() && read && read->fen() != 0)
            amount = pasted.fields.value(field);
    if (amount.isEmpty() || made.size() < 2)
        return {};
    if (kinds.size() < 2)
        return TablesText::tr("是 %1 个月，各填了 %2：请核对这是每月的还是合计的")
            .arg(months.size())
            .arg(amount);
    if (months.size() < 2)
        return TablesText::tr("是 %1 个险种，各填了 %2：请核对这是每种的还是合计的")
            .arg(kinds.size())
            .arg(amount);
    return TablesText::tr("是 %1 个月、%2 个险种，各填了 %3：请核对这是每行的还是合计的")
        .arg(months.size())
        .arg(kinds.size())
        .arg(amount);
}

/// Puts the rows in one after the other and keeps what is to be said of them.
class LinePaste
{
public:
    LinePaste(Application &application, const PasteInput &input, const QList<FactColumn> &facts, int row)
        : m_application(application), m_input(input), m_facts(facts), m_people(application)
    {
        m_report.first = row;
        m_report.notes = input.notes;
    }

    PasteReport run()
    {
        for (const QStringList &cells : m_input.rows)
            // A blank row empties the line that stands there; it is no new one.
            if (row() < m_application.lines.size() || !isBlankRow(cells))
                put(sorted(cells, m_input.columns));
        m_report.added = m_people.added();
        for (int line = m_report.first; line < row(); ++line)
            m_report.touched << line;
        return m_report;
    }

private:
    int row() const { return m_report.first + m_report.rows; }

    /// A table with headings brings its own vouchers; without, what it leaves out comes from the line above.
    ContributionLine begin() const
    {
        if (row() < m_application.lines.size())
            return m_application.lines.at(row());
        if (!m_input.headed)
            return nextLine(m_application);
        ContributionLine line;
        if (m_application.members.size() == 1 && !m_input.has({Kind::Person, Kind::Name, Kind::CitizenId}))
            line.member = m_application.members.first().id;
        return line;
    }

    void put(Row pasted)
    {
        joinPeriod(pasted);
        Application scratch; // so that a range that makes months cannot touch the lines below
        scratch.claimant = m_application.claimant;
        scratch.lines = {begin()};
        PastedPeople::Found person;
        if (pasted.isNameless()) {
            // On a new line below others the person is that of the line above, as when typing.
            if (row() < m_application.lines.size())
                scratch.lines.first().member.clear();
        } else if (pasted.name || pasted.number) {
            person = find(pasted);
            scratch.lines.first().member = person.member;
        }
        for (auto fact = pasted.facts.cbegin(); fact != pasted.facts.cend(); ++fact)
            putFactTyped(scratch.lines.first().facts, m_facts.at(fact.key()), *fact, FactOrigin::Pasted);
        for (auto field = pasted.fields.cbegin(); field != pasted.fields.cend(); ++field)
            if (field.key() != LineField::Period && field.key() != LineField::Insurance)
                type(scratch, 0, field.key(), *field);
        // The 险种 first: while there is one row only, it fills that row and no other.
        const auto kind = pasted.fields.constFind(LineField::Insurance);
        if (kind != pasted.fields.cend())
            type(scratch, 0, LineField::Insurance, *kind);
        const auto period = pasted.fields.constFind(LineField::Period);
        if (period != pasted.fields.cend())
            for (int line = int(scratch.lines.size()) - 1; line >= 0; --line)
                type(scratch, line, LineField::Period, *period);
        take(scratch.lines, pasted, person);
    }

    /// A new person takes over the lines that named nobody so far, but none of this paste.
    PastedPeople::Found find(const Row &pasted)
    {
        const qsizetype added = m_people.added().size();
        const PastedPeople::Found found =
            m_people.find(pasted.name.value_or(QString()), pasted.number.value_or(QString()));
        if (m_people.added().size() > added)
            for (const int line : std::as_const(m_nameless))
                m_application.lines[line].member.clear();
        return found;
    }

    void take(const QList<ContributionLine> &made, const Row &pasted, const PastedPeople::Found &person)
    {
        const int first = row();
        if (first < m_application.lines.size())
            m_application.lines.removeAt(first);
        for (const ContributionLine &line : made) {
            m_application.lines.insert(row(), line);
            if (pasted.isNameless() && line.member.isEmpty())
                m_nameless << row();
            ++m_report.rows;
        }
        markPerson(first, person);
        if (const QString doubt = shareDoubt(made, pasted); !doubt.isEmpty())
            m_report.wrong << PasteMark{first, int(LineField::Paid), place(first, {}), {}, doubt, false};
        for (auto field = pasted.fields.cbegin(); field != pasted.fields.cend(); ++field)
            mark(first, field.key(), *field);
        for (auto fact = pasted.facts.cbegin(); fact != pasted.facts.cend(); ++fact) {
            const FactColumn &column = m_facts.at(fact.key());
            if (const auto read = parseFactTyped(column, *fact, FactOrigin::Pasted); !read)
                m_report.wrong << PasteMark{first, FieldCount + fact.key(), place(first, column.label), *fact,
                                            read.error().detail};
        }
    }

    void mark(int line, LineField field, const QString &pasted)
    {
        const QString where = place(line, label(field));
        if (const QString fault = cellFault(m_application, line, field); !fault.isEmpty()) {
            m_report.wrong << PasteMark{line, int(field), where, text(m_application, line, field), fault};
            return;
        }
        const std::optional<YearMonth> &month = m_application.lines.at(line).period.value();
        if (field != LineField::Period || !month || YearMonth::parseTyped(pasted))
            return;
        if (!pasted.contains(QString::number(month->year())) && readMonthCell(pasted).isCertain())
            m_report.read << PasteMark{line, int(field), where, pasted, month->toString()};
    }

    void markPerson(int line, const PastedPeople::Found &person)
    {
        if (!person.known)
            mark(line, LineField::Member, {});
        for (const PersonDoubt &doubt : personDoubts(m_application, person))
            m_report.wrong << PasteMark{
                line,
                -1,
                place(line, doubt.number ? TablesText::tr("身份证号") : TablesText::tr("姓名")),
                doubt.text,
                doubt.why,
                doubt.text == person.wrongNumber && !person.member.isEmpty()};
    }

    static QString place(int line, const QString &what)
    {
        return TablesText::tr("第 %1 行%2").arg(line + 1).arg(what);
    }

    Application &m_application;
    const PasteInput &m_input;
    const QList<FactColumn> &m_facts;
    PastedPeople m_people;
    QList<int> m_nameless; ///< rows of this paste
    PasteReport m_report;
};

} // namespace

PasteReport pasteLines(Application &application, int row, const PasteColumns &shown,
                       const QList<FactColumn> &facts, const QString &text)
{
    const qsizetype below = application.lines.size() - row;
    const PasteInput input = readPaste(text, {shown, facts, true, below});
    if (!input.refused.isEmpty()) {
        PasteReport report;
        report.refused = input.refused;
        return report;
    }
    return LinePaste(application, input, facts, row).run();
}

} // namespace counter::lineediting
