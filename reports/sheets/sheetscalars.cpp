#include "reports/sheets/sheetscalars.h"

#include "models/casework/stage.h"
#include "reports/page/reportstext.h"

#include "reports/page/typefaces.h"

namespace counter {

namespace {

const QStringList StyleKeys{QStringLiteral("face"), QStringLiteral("size"), QStringLiteral("smallest"),
                            QStringLiteral("align"), QStringLiteral("lines")};

} // namespace

QStringList withStyle(const QStringList &keys)
{
    return keys + StyleKeys;
}

void SheetScalars::refuse(const YamlNode &at, const QString &detail)
{
    refuse(at.fault(detail, ErrorCode::SheetInvalid));
}

void SheetScalars::refuse(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_error->code = ErrorCode::SheetInvalid;
}

bool SheetScalars::keys(const YamlNode &map, const QStringList &allowed)
{
    if (const Result<void> known = map.expectKeys(allowed); !known)
        refuse(known.error());
    return sound();
}

qreal SheetScalars::number(const YamlNode &map, QStringView key, qreal low, qreal high,
                           std::optional<qreal> otherwise)
{
    const YamlNode *node = child(map, key, !otherwise);
    if (!node)
        return otherwise.value_or(low);
    const Result<double> value = node->asReal(low, high);
    if (!value)
        refuse(value.error());
    return value ? *value : low;
}

qreal SheetScalars::length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise, qreal low)
{
    return number(map, key, low, LongestMm, otherwise) * UnitsPerMm;
}

int SheetScalars::count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise)
{
    const YamlNode *node = child(map, key, !otherwise);
    if (!node)
        return otherwise.value_or(low);
    const Result<qint64> value = node->asInt(low, high);
    if (!value)
        refuse(value.error());
    return value ? int(*value) : low;
}

bool SheetScalars::flag(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return false;
    const Result<bool> value = node->asBool();
    if (!value)
        refuse(value.error());
    return value && *value;
}

QString SheetScalars::text(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.requireText(key);
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

QString SheetScalars::textIfAny(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.textOr(key, QString());
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

QStringList SheetScalars::textsIfAny(const YamlNode &map, QStringView key)
{
    const YamlNode *node = sound() ? map.get(key) : nullptr;
    if (!node)
        return {};
    const Result<QStringList> read = node->asTexts();
    if (!read)
        refuse(read.error());
    return read ? *read : QStringList();
}

void SheetScalars::readWhatItIs(const YamlNode &root)
{
    m_sheet.id = text(root, u"id");
    m_sheet.title = text(root, u"title");
    m_sheet.source = textIfAny(root, u"source");
    m_sheet.sample = textIfAny(root, u"sample");
    m_sheet.policies = textsIfAny(root, u"policies");
    m_sheet.stages = stagesIfAny(root);
    m_sheet.codePrefix = textIfAny(root, u"codePrefix");
}

QStringList SheetScalars::stagesIfAny(const YamlNode &root)
{
    const QStringList stages = textsIfAny(root, u"stages");
    for (const QString &name : stages)
        if (!parseStage(name))
            refuse(*root.get(u"stages"), ReportsText::tr("没有这个环节：") + name);
    return stages;
}

const YamlNode *SheetScalars::child(const YamlNode &map, QStringView key, bool needed)
{
    const YamlNode *node = map.get(key);
    if (!node && needed)
        refuse(map, ReportsText::tr("缺少 ") + key.toString());
    return node;
}

QList<YamlNode> SheetScalars::list(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return {};
    if (!node->isSequence())
        refuse(*node, ReportsText::tr("应为列表"));
    return node->items();
}

QRectF SheetScalars::box(const YamlNode &map)
{
    return QRectF(length(map, u"x"), length(map, u"y"), length(map, u"width"), length(map, u"height"));
}

Face SheetScalars::readFace(const YamlNode &node, Face otherwise)
{
    const QString name = textIfAny(node, u"face");
    if (name.isEmpty())
        return otherwise;
    const std::optional<Face> face = parseFace(name);
    if (!face)
        refuse(*node.get(u"face"), ReportsText::tr("没有这种字体：") + name);
    return face.value_or(otherwise);
}

Align SheetScalars::readAlign(const YamlNode &node, Align otherwise)
{
    static constexpr std::pair<QStringView, Align> Names[]{{u"left", Align::Left},
                                                           {u"centre", Align::Centre},
                                                           {u"right", Align::Right},
                                                           {u"top-left", Align::TopLeft},
                                                           {u"vertical", Align::Vertical}};
    const QString name = textIfAny(node, u"align");
    if (name.isEmpty())
        return otherwise;
    for (const auto &[spelling, align] : Names)
        if (name == spelling)
            return align;
    refuse(*node.get(u"align"), ReportsText::tr("没有这种对齐：") + name);
    return otherwise;
}

TextStyle SheetScalars::readTextStyle(const YamlNode &node, TextStyle style)
{
    const qreal points = UnitsPerPoint;
    style.face = readFace(node, style.face);
    style.align = readAlign(node, style.align);
    style.size = qRound(number(node, u"size", 4, 72, style.size / points) * points);
    style.smallest =
        qRound(number(node, u"smallest", 4, 72, std::min(style.smallest, style.size) / points) * points);
    style.lines = count(node, u"lines", 0, 100, style.lines);
    return style;
}

} // namespace counter
