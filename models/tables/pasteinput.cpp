#include "models/tables/pasteinput.h"

#include "models/tables/tablestext.h"
#include "models/values/normalise.h"

#include <QRegularExpression>
#include <algorithm>

namespace counter {

namespace {

using Kind = PasteColumn::Kind;

constexpr qsizetype TitleRows = 10; ///< that headings are looked for below
constexpr qsizetype TitleCells = 2; ///< of a title: the unit, the day

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

qsizetype written(const QStringList &row)
{
    return row.size() - std::count_if(row.begin(), row.end(), isBlank);
}

bool isTotal(const QString &cell)
{
    static const QRegularExpression total(
        QStringLiteral("^(?:本页|本月|本年|单位|个人)?(?:小计|合计|总计|共计)(?:[0-9]+人?)?(?:[(:].*)?$"));
    constexpr qsizetype longest = 64;
    return cell.size() <= longest && total.match(normaliseCode(cell)).hasMatch();
}

/// Year and month, or first and last month, are one spelling of the period each.
int periodSpelling(const PasteColumn &column)
{
    const Kind kind = column.kind;
    if (kind == Kind::Year || kind == Kind::Month)
        return 2;
    if (kind == Kind::PeriodFrom || kind == Kind::PeriodTo)
        return 3;
    return kind == Kind::Line && column.field == lineediting::LineField::Period ? 1 : 0;
}

bool isPerson(const PasteColumn &column)
{
    return column.kind == Kind::Person || column.kind == Kind::Name;
}

/// Two columns of which only one can be put in.
bool areOne(const PasteColumn &a, const PasteColumn &b)
{
    if (a.kind == Kind::Nothing || a.kind == Kind::Unknown)
        return false;
    if (a.kind == b.kind && a.field == b.field && a.fact == b.fact)
        return true;
    const bool both = periodSpelling(a) > 0 && periodSpelling(b) > 0;
    return (isPerson(a) && isPerson(b)) || (both && periodSpelling(a) != periodSpelling(b));
}

class PasteReader
{
public:
    explicit PasteReader(const PasteTarget &target) : m_target(target) { m_input.columns = target.shown; }

    PasteInput read(const QString &text)
    {
        Result<TableCells> rows = readTableText(text);
        if (!rows) {
            m_input.refused = rows.error().detail;
            return m_input;
        }
        const qsizetype values = takeHeadings(*rows);
        takeRows(*rows, values);
        dropBlankEnd();
        check();
        return m_input;
    }

private:
    /// The first row of values.
    qsizetype takeHeadings(const TableCells &rows)
    {
        for (qsizetype i = 0; i < std::min(rows.size(), TitleRows); ++i) {
            const std::optional<PasteColumns> headings = pasteHeadings(rows.at(i), m_target.facts);
            if (headings && (i == 0 || standsBelowTitle(rows, i, *headings))) {
                m_headings = rows.at(i);
                m_input.headed = true;
                m_input.columns = *headings;
                noteTitles(rows.first(i));
                leaveColumns();
                return i + 1;
            }
            if (written(rows.at(i)) > TitleCells)
                break;
        }
        return 0;
    }

    static bool standsBelowTitle(const TableCells &rows, qsizetype at, const PasteColumns &headings)
    {
        const auto known = std::count_if(headings.begin(), headings.end(), [](const PasteColumn &column) {
            return column.kind != Kind::Unknown;
        });
        return known > 1 && std::all_of(rows.begin(), rows.begin() + at, [&](const QStringList &row) {
                   return written(row) < written(rows.at(at));
               });
    }

    void noteTitles(const TableCells &above)
    {
        for (const QStringList &row : above)
            if (!isBlankRow(row))
                m_input.notes
                    << TablesText::tr("表头以上的“%1”没有贴入").arg(row.join(u' ').simplified().left(20));
    }

    bool isTaken(const PasteColumn &column) const
    {
        const bool ofLine = column.kind == Kind::Line || periodSpelling(column) > 0;
        return column.kind != Kind::Unknown && (m_target.ofLines || !ofLine);
    }

    /// Makes those that go nowhere Nothing.
    void leaveColumns()
    {
        for (qsizetype i = 0; i < m_input.columns.size(); ++i) {
            PasteColumn &column = m_input.columns[i];
            const QString heading = column.heading.trimmed();
            const auto before = m_input.columns.cbegin();
            const auto same =
                std::find_if(before, before + i, [&](const PasteColumn &c) { return areOne(c, column); });
            if (!isTaken(column) && !heading.isEmpty())
                m_input.notes << TablesText::tr("“%1”一列表里没有，没有贴入").arg(heading);
            else if (same != before + i)
                m_input.notes << TablesText::tr("“%1”和“%2”是同一项，只贴入了“%1”")
                                     .arg(same->heading.trimmed(), heading);
            if (!isTaken(column) || same != before + i)
                column.kind = Kind::Nothing;
        }
    }

    void takeRows(const TableCells &rows, qsizetype from)
    {
        QStringList totals;
        for (qsizetype i = from; i < rows.size(); ++i) {
            const QStringList &row = rows.at(i);
            if (m_input.headed && (isBlankRow(row) || row == m_headings)) // repeated on every printed page
                continue;
            if (isOfTotals(row)) {
                totals << QString::number(i + 1);
                continue;
            }
            m_input.rows << row;
            m_input.numbers << int(i + 1);
        }
        if (!totals.isEmpty())
            m_input.notes
                << TablesText::tr("复制的第 %1 行是合计，没有贴入").arg(totals.join(TablesText::tr("、")));
    }

    bool isOfTotals(const QStringList &row) const
    {
        const auto first = std::find_if_not(row.begin(), row.end(), isBlank);
        if (first == row.end())
            return false;
        for (qsizetype i = 0; i < std::min(row.size(), m_input.columns.size()); ++i)
            if (isPerson(m_input.columns.at(i)) && isTotal(row.at(i)))
                return true;
        return isTotal(*first);
    }

    /// What lies past the last row of the grid can empty nothing.
    void dropBlankEnd()
    {
        while (m_input.rows.size() > std::max<qsizetype>(m_target.below, 1)
               && isBlankRow(m_input.rows.last())) {
            m_input.rows.removeLast();
            m_input.numbers.removeLast();
        }
    }

    void check()
    {
        const bool empty =
            m_target.below <= 0 && m_input.rows.size() == 1 && isBlankRow(m_input.rows.first());
        const bool nowhere = m_input.headed
            && std::all_of(m_input.columns.begin(), m_input.columns.end(),
                           [](const PasteColumn &column) { return column.kind == Kind::Nothing; });
        if (m_input.rows.isEmpty())
            m_input.refused = TablesText::tr("剪贴板里只有表头或合计，没有贴入");
        else if (empty)
            m_input.refused = TablesText::tr("剪贴板里是空的，没有贴入");
        else if (nowhere)
            m_input.refused = TablesText::tr("复制的各列这个表里都没有，没有贴入；请看是不是贴错了表");
        else if (m_input.rows.size() > lineediting::LargestExpansion)
            m_input.refused =
                TablesText::tr("一次最多粘贴 %1 行，没有贴入").arg(lineediting::LargestExpansion);
        for (QStringList &row : m_input.rows)
            fit(row);
    }

    void fit(QStringList &row)
    {
        while (row.size() > m_input.columns.size() && isBlank(row.last()))
            row.removeLast();
        if (row.size() > m_input.columns.size() && m_input.refused.isEmpty())
            m_input.refused = TablesText::tr("粘贴的内容有 %1 列，从这一格起只有 %2 列可填，没有贴入；"
                                             "请从更靠左的格粘贴，或带上表头一起复制")
                                  .arg(row.size())
                                  .arg(m_input.columns.size());
    }

    const PasteTarget &m_target;
    PasteInput m_input;
    QStringList m_headings;
};

} // namespace

bool PasteInput::has(std::initializer_list<PasteColumn::Kind> kinds) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const PasteColumn &column) {
        return std::find(kinds.begin(), kinds.end(), column.kind) != kinds.end();
    });
}

PasteInput readPaste(const QString &text, const PasteTarget &target)
{
    return PasteReader(target).read(text);
}

bool isBlankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), isBlank);
}

} // namespace counter
