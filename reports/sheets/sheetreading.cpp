#include "reports/sheets/sheetreading.h"

#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"

namespace counter {

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
        if (const YamlNode *look = child(node, key, true); look && keys(*look, withStyle({})))
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
        refuse(*node.get(key), ReportsText::tr("没有这个字段：") + name);
    else if (const FieldScope own = formFieldScope(*field); own != FieldScope::Document && own != scope)
        refuse(*node.get(key), ReportsText::tr("字段只能用在重复行里：") + name);
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
    if (overflow == u"refuse")
        spec.overflow = Overflow::Refuse;
    else if (!overflow.isEmpty() && overflow != u"continue")
        refuse(*node.get(u"overflow"), ReportsText::tr("应为 refuse 或 continue"));
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
            refuse(node, ReportsText::tr("标签后没有填写的地方"));
    }
    if (spec.withValue && (spec.field == FormField::None || spec.label.isEmpty()))
        refuse(node, ReportsText::tr("withValue 需要标签和字段"));
    return spec;
}

} // namespace counter
