#pragma once
#include "reports/sheets/sheetground.h"
#include "reports/sheets/sheetscalars.h"

#include <QStringList>
#include <optional>

namespace counter {

/// How the sheet's texts look unless they say otherwise.
struct SheetStyle
{
    TextStyle label;
    TextStyle field;
    QSizeF padding;
    qreal outer = 0;
    qreal inner = 0;
    qreal runHeight = 0;
};

/// Where a text stands and which fields it may bind.
struct TextPlace
{
    QRectF box; ///< without padding
    qreal gap = 0; ///< between a label and its value
    FieldScope scope = FieldScope::Document;
};

/// Reads the sheet of a form: tables in mm.
class SheetReader : private SheetScalars
{
public:
    explicit SheetReader(std::shared_ptr<const Typefaces> faces) : SheetScalars(std::move(faces)) { }

    Result<Sheet> read(const YamlNode &root);

private:
    void readStyle(const YamlNode &node);
    FormField readField(const YamlNode &node, QStringView key, FieldScope scope);
    TextSpec readText(const YamlNode &node, const TextPlace &place);
    qreal labelWidth(const YamlNode &node, const TextSpec &spec);

    void readPages(const YamlNode &node);
    PageSpec readPage(const YamlNode &node, const QString &name);
    QList<qreal> boundaries(const YamlNode &table, QStringView key, qreal start);
    QRectF inside(const QRectF &cell) const;
    void readCell(const YamlNode &node, PageSpec &page);
    void readRun(const YamlNode &node, const QRectF &cell, PageSpec &page);
    void readRows(const YamlNode &node, PageSpec &page);
    TextSpec readRowCell(const YamlNode &node, int row, FieldScope scope, QList<GridCell> &taken);
    void readFlow(const YamlNode &node, PageSpec &page);
    void layGrounds(const YamlNode &node, PageSpec &page);

    SheetStyle m_style;
    Grid m_grid; ///< of the page being read
    QList<GridCell> m_cells; ///< its fixed cells
    QList<GridCell> m_rowCells; ///< those of all but the last repeated row
    QList<GridCell> m_lastRow; ///< of the last repeated row
    QList<GridCell> m_restCells; ///< what stands in its place when lines go on elsewhere
    QList<QRectF> m_rules; ///< lines under runs
};

} // namespace counter
