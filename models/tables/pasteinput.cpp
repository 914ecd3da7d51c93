#include "models/tables/pasteinput.h"

#include <QCoreApplication>
#include <algorithm>

namespace counter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("counter::PasteInput", text);
}

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

} // namespace

PasteInput readPaste(const QString &text, const PasteColumns &shown, const QList<FactColumn> &facts)
{
    PasteInput input;
    Result<TableCells> rows = readTableText(text);
    if (!rows) {
        input.refused = rows.error().detail;
        return input;
    }
    input.rows = std::move(*rows);
    input.columns = shown;
    if (const std::optional<PasteColumns> headings = pasteHeadings(input.rows.first(), facts)) {
        input.headed = true;
        input.columns = *headings;
        input.rows.removeFirst();
        for (const PasteColumn &column : input.columns)
            if (column.kind == PasteColumn::Kind::Unknown && !isBlank(column.heading))
                input.notes << tr("“%1”一列表里没有，没有贴入").arg(column.heading.trimmed());
    }
    // The one cell that empties another is a paste, too; among others a blank row is none.
    if (input.rows.size() > 1 || input.headed)
        input.rows.removeIf(
            [](const QStringList &row) { return std::all_of(row.begin(), row.end(), isBlank); });
    if (input.rows.isEmpty())
        input.refused = tr("剪贴板里只有表头，没有贴入");
    if (input.rows.size() > lineediting::LargestExpansion)
        input.refused = tr("一次最多粘贴 %1 行，没有贴入").arg(lineediting::LargestExpansion);
    for (QStringList &row : input.rows) {
        while (row.size() > input.columns.size() && isBlank(row.last()))
            row.removeLast();
        if (row.size() > input.columns.size() && input.refused.isEmpty())
            input.refused = tr("粘贴的内容有 %1 列，从这一格起只有 %2 列可填，没有贴入；"
                               "请从更靠左的格粘贴，或带上表头一起复制")
                                .arg(row.size())
                                .arg(input.columns.size());
    }
    return input;
}

} // namespace counter
