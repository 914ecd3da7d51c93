#include "reports/sheetreading.h"

#include "reports/textfit.h"

namespace counter {

namespace {

const QStringList StyleKeys{QStringLiteral("face"), QStringLiteral("size"), QStringLiteral("smallest"),
                            QStringLiteral("align"), QStringLiteral("lines")};

} // namespace

QStringList withStyle(const QStringList &keys)
{
    return keys + StyleKeys;
}

void SheetReader::refuse(const YamlNode &at, const QString &detail)
{
    refuse(at.fault(detail, ErrorCode::SheetInvalid));
}

void SheetReader::refuse(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_error->code = ErrorCode::SheetInvalid;
}

bool SheetReader::keys(const YamlNode &map, const QStringList &allowed)
{
    if (const Result<void> known = map.expectKeys(allowed); !known)
        refuse(known.error());
    return sound();
}

qreal SheetReader::number(const YamlNode &map, QStringView key, qreal low, qreal high,
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

qreal SheetReader::length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise, qreal low)
{
    return number(map, key, low, LongestMm, otherwise) * UnitsPerMm;
}

int SheetReader::count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise)
{
    const YamlNode *node = child(map, key, !otherwise);
    if (!node)
        return otherwise.value_or(low);
    const Result<qint64> value = node->asInt(low, high);
    if (!value)
        refuse(value.error());
    return value ? int(*value) : low;
}

bool SheetReader::flag(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return false;
    const Result<bool> value = node->asBool();
    if (!value)
        refuse(value.error());
    return value && *value;
}

QString SheetReader::text(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.requireText(key);
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

QString SheetReader::textIfAny(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.textOr(key, QString());
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

const YamlNode *SheetReader::child(const YamlNode &map, QStringView key, bool needed)
{
    const YamlNode *node = map.get(key);
    if (!node && needed)
        refuse(map, QStringLiteral("缺少 ") + key.toString());
    return node;
}

QList<YamlNode> SheetReader::list(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return {};
    if (!node->isSequence())
        refuse(*node, QStringLiteral("应为列表"));
    return node->items();
}

QRectF SheetReader::box(const YamlNode &map)
{
    return QRectF(length(map, u"x"), length(map, u"y"), length(map, u"width"), length(map, u"height"));
}

Face SheetReader::readFace(const YamlNode &node, Face otherwise)
{
    const QString name = textIfAny(node, u"face");
    if (name.isEmpty())
        return otherwise;
    const std::optional<Face> face = parseFace(name);
    if (!face)
        refuse(*node.get(u"face"), QStringLiteral("没有这种字体：") + name);
    return face.value_or(otherwise);
}

Align SheetReader::readAlign(const YamlNode &node, Align otherwise)
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
    refuse(*node.get(u"align"), QStringLiteral("没有这种对齐：") + name);
    return otherwise;
}

TextStyle SheetReader::readTextStyle(const YamlNode &node, TextStyle style)
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

void SheetReader::readStyle(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("label"), QStringLiteral("field"), QStringLiteral("smallest"),
               QStringLiteral("step"), QStringLiteral("pitch"), QStringLiteral("padding"),
               QStringLiteral("border"), QStringLiteral("line")}))
        return;
    TextStyle plain;
    plain.smallest = qRound(number(node, u"smallest", 4, 72) * UnitsPerPoint);
    m_sheet.step = qRound(number(node, u"step", 0.5, 10) * UnitsPerPoint);
    m_sheet.pitch = number(node, u"pitch", 1, 3);
    m_style.runHeight = length(node, u"line");
    for (const auto &[key, style] :
         {std::pair(u"label", &m_style.label), std::pair(u"field", &m_style.field)})
        if (const YamlNode *look = child(node, key, true); look && keys(*look, StyleKeys))
            *style = readTextStyle(*look, plain);
    if (const YamlNode *padding = child(node, u"padding", true);
        padding && keys(*padding, {QStringLiteral("x"), QStringLiteral("y")}))
        m_style.padding = QSizeF(length(*padding, u"x"), length(*padding, u"y"));
    if (const YamlNode *border = child(node, u"border", true);
        border && keys(*border, {QStringLiteral("outer"), QStringLiteral("inner")})) {
        m_style.outer = length(*border, u"outer");
        m_style.inner = length(*border, u"inner");
    }
}

FormField SheetReader::readField(const YamlNode &node, QStringView key, FieldScope scope)
{
    const QString name = textIfAny(node, key);
    if (name.isEmpty())
        return FormField::None;
    const std::optional<FormField> field = parseFormField(name);
    if (!field)
        refuse(*node.get(key), QStringLiteral("没有这个字段：") + name);
    else if (const FieldScope own = formFieldScope(*field); own != FieldScope::Document && own != scope)
        refuse(*node.get(key), QStringLiteral("字段只能用在重复行里：") + name);
    return field.value_or(FormField::None);
}

/// A label beside a value is as wide as its words.
qreal SheetReader::labelWidth(const YamlNode &node, const TextSpec &spec)
{
    const Result<QList<Letter>> letters = toLetters(*m_sheet.faces, spec.labelStyle.face, spec.label);
    if (!letters) {
        refuse(node, letters.error().detail);
        return 0;
    }
    qreal width = 0;
    for (const Letter &letter : *letters)
        width += letter.advance * spec.labelStyle.size / 1000.0;
    return width + 1; // no break for want of a rounding
}

TextSpec SheetReader::readText(const YamlNode &node, const TextPlace &place)
{
    TextSpec spec;
    spec.label = textIfAny(node, u"label");
    spec.field = readField(node, u"field", place.scope);
    spec.addition = flag(node, u"addition");
    spec.withValue = flag(node, u"withValue");
    const QString overflow = textIfAny(node, u"overflow");
    if (overflow == u"continue")
        spec.overflow = Overflow::Continue;
    else if (!overflow.isEmpty() && overflow != u"refuse")
        refuse(*node.get(u"overflow"), QStringLiteral("应为 refuse 或 continue"));
    spec.labelBox = spec.fieldBox = place.box;
    spec.fieldStyle = readTextStyle(node, m_style.field);
    spec.labelStyle = readTextStyle(node, m_style.label);
    if (spec.field != FormField::None && !spec.label.isEmpty()) {
        spec.labelStyle.face = m_style.label.face;
        spec.labelStyle.lines = 1;
        spec.labelStyle.align = spec.fieldStyle.align == Align::TopLeft ? Align::TopLeft : Align::Left;
        const qreal width = labelWidth(node, spec);
        spec.labelBox.setWidth(width);
        spec.fieldBox.setLeft(place.box.left() + width + place.gap);
        if (spec.fieldBox.width() <= 0)
            refuse(node, QStringLiteral("标签后没有填写的地方"));
    }
    if (spec.withValue && (spec.field == FormField::None || spec.label.isEmpty()))
        refuse(node, QStringLiteral("withValue 需要标签和字段"));
    return spec;
}

} // namespace counter
