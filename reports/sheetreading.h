#pragma once
#include "models/values/yaml.h"
#include "reports/sheet.h"
#include "reports/sheetground.h"

#include <QStringList>
#include <optional>

namespace counter {

inline constexpr qreal LongestMm = 2000; ///< more than any sheet of paper

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

/// Reads with one memory: after the first fault everything answers with defaults, and the fault is what is
/// told.
class SheetReader
{
public:
    explicit SheetReader(std::shared_ptr<const Typefaces> faces) { m_sheet.faces = std::move(faces); }

    Result<Sheet> read(const YamlNode &root);

private:
    void refuse(const YamlNode &at, const QString &detail);
    void refuse(const Error &error);
    bool sound() const { return !m_error; }

    bool keys(const YamlNode &map, const QStringList &allowed);
    qreal number(const YamlNode &map, QStringView key, qreal low, qreal high,
                 std::optional<qreal> otherwise = {});
    qreal length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise = {}, qreal low = 0);
    int count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise = {});
    bool flag(const YamlNode &map, QStringView key);
    QString text(const YamlNode &map, QStringView key);
    QString textIfAny(const YamlNode &map, QStringView key);
    const YamlNode *child(const YamlNode &map, QStringView key, bool needed);
    QList<YamlNode> list(const YamlNode &map, QStringView key);
    QRectF box(const YamlNode &map);

    void readStyle(const YamlNode &node);
    TextStyle readTextStyle(const YamlNode &node, TextStyle style);
    Face readFace(const YamlNode &node, Face otherwise);
    Align readAlign(const YamlNode &node, Align otherwise);
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

    std::optional<Error> m_error;
    Sheet m_sheet;
    SheetStyle m_style;
    Grid m_grid; ///< of the page being read
    QList<GridCell> m_cells; ///< its fixed cells
    QList<GridCell> m_rowCells; ///< those of all but the last repeated row
    QList<GridCell> m_lastRow; ///< of the last repeated row
    QList<GridCell> m_restCells; ///< what stands in its place when lines go on elsewhere
    QList<QRectF> m_rules; ///< lines under runs
};

/// The keys of a style, beside the given ones.
QStringList withStyle(const QStringList &keys);

} // namespace counter
