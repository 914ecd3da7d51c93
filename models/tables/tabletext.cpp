#include "models/tables/tabletext.h"

#include "models/tables/tableroles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace counter {

namespace {

constexpr qsizetype Largest = 4 * 1024 * 1024; ///< characters
constexpr qsizetype LooksAhead = 16;
constexpr QChar Mark = u'"';

class TextReader
{
public:
    explicit TextReader(const QString &text) : m_text(text) { }

    TableCells rows()
    {
        TableCells rows{QStringList()};
        while (true) {
            rows.last() << cell();
            if (m_at >= m_text.size())
                return rows;
            const QChar end = m_text.at(m_at++);
            if (end == u'\t')
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                ++m_at;
            if (m_at >= m_text.size())
                return rows;
            rows << QStringList();
        }
    }

private:
    bool endsAt(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at) == u'\t' || m_text.at(at) == u'\n'
            || m_text.at(at) == u'\r';
    }

    /// The cell here, up to its tab or line end.
    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == Mark)
            if (const std::optional<QString> quoted = quotedCell())
                return *quoted;
        const qsizetype from = m_at;
        while (!endsAt(m_at))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }

    std::optional<QString> quotedCell()
    {
        QString inside;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            // Marks that are never closed may not make the reading quadratic.
            if (++m_looked > LooksAhead * m_text.size())
                return {};
            if (m_text.at(at) != Mark) {
                inside += m_text.at(at);
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == Mark) {
                inside += Mark;
                ++at;
            } else if (endsAt(at + 1)) {
                m_at = at + 1;
                return inside;
            } else {
                return {};
            }
        }
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_looked = 0;
};

QString written(const QString &cell)
{
    const bool plain =
        !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.startsWith(Mark);
    if (plain)
        return cell;
    QString inside = cell;
    inside.replace(Mark, QStringLiteral("\"\""));
    return Mark + inside + Mark;
}

QString copyOf(const QModelIndex &cell)
{
    const QVariant copy = cell.data(CopyRole);
    return (copy.isValid() ? copy : cell.data(Qt::EditRole)).toString();
}

} // namespace

Result<TableCells> readTableText(const QString &text)
{
    if (text.size() > Largest)
        return Error{
            ErrorCode::TooLarge,
            QCoreApplication::translate("counter::TableText", "粘贴的内容太大，一次不得超过 4 MB，没有贴入"),
            {}};
    return TextReader(text).rows();
}

QString writeTableText(const TableCells &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << written(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool isTable(const QString &text)
{
    const Result<TableCells> rows = readTableText(text);
    return rows && (rows->size() > 1 || rows->first().size() > 1);
}

QString copiedText(const QModelIndexList &cells)
{
    QList<int> rows;
    QList<int> columns;
    for (const QModelIndex &cell : cells) {
        if (!rows.contains(cell.row()))
            rows << cell.row();
        if (!columns.contains(cell.column()))
            columns << cell.column();
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    TableCells table(rows.size(), QStringList(columns.size()));
    for (const QModelIndex &cell : cells)
        table[rows.indexOf(cell.row())][columns.indexOf(cell.column())] = copyOf(cell);
    return writeTableText(table);
}

} // namespace counter
